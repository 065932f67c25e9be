package com.example.signup;

/** What somebody types in to become a customer. */
public record Signup(long customerId, String email, String phoneNumber) {}

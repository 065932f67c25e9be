package com.example.supportdesk.service.customer;

/** What others may see of a customer. */
public record CustomerView(long id, String fullName, String email, boolean newsletterWanted) {}

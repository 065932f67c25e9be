package com.example.supportdesk.app.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;

/** What somebody types in to register. */
public record CustomerForm(@NotBlank String firstName, @NotBlank String lastName, @Email String email) {}

package com.example.supportdesk.app.web;

import jakarta.validation.constraints.NotBlank;

/** A new ticket. */
public record TicketForm(long customerId, @NotBlank String topic) {}

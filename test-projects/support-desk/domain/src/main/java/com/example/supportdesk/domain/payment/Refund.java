package com.example.supportdesk.domain.payment;

/** Money on its way back to a customer. */
public record Refund(String ticketReference, String iban, Money money) {}

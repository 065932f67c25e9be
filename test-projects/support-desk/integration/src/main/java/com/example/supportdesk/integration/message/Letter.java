package com.example.supportdesk.integration.message;

/** A mail to one customer. */
public record Letter(String recipientEmail, String topic, String text) {}

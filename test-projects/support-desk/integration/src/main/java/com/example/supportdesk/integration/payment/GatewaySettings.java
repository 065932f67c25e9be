package com.example.supportdesk.integration.payment;

/** How the payment gateway is reached. */
public record GatewaySettings(String baseUrl, String apiKey, int timeoutSeconds) {}

package com.example.supportdesk.integration.message;

/** Sends short messages. */
public interface SmsGateway {
    void send(String phoneNumber, String text);
}

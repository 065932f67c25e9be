package com.example.supportdesk.integration.message;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** For developers: prints what would be sent. */
@Component
@Profile("dev")
public class ConsoleSmsGateway implements SmsGateway {
    private int sent;

    @Override
    public void send(String phoneNumber, String text) {
        System.out.printf("SMS to %s (%d characters)%n", phoneNumber, text.length()); // leak: phone -> stdout
        sent++;
        System.out.println(sent + " messages so far");
    }
}

package com.example.supportdesk.integration.message;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** The provider that really sends them. */
@Component
@Profile("!dev")
@RequiredArgsConstructor
@Slf4j
public class HttpSmsGateway implements SmsGateway {
    private static final String MESSAGES = "https://sms.provider.example/messages";

    private final RestTemplate rest;

    @Override
    public void send(String phoneNumber, String text) {
        rest.postForLocation(MESSAGES, Map.of("to", phoneNumber, "text", text)); // leak: phone -> http
        log.info("a message of {} characters was handed over", text.length());
    }
}

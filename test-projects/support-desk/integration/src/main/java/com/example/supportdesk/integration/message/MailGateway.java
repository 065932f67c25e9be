package com.example.supportdesk.integration.message;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Sends mails, and tells whether it could. */
@Component
@RequiredArgsConstructor
@Slf4j
public class MailGateway {
    private final MailSender sender;

    public boolean send(Letter letter) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setTo(letter.recipientEmail());
        message.setSubject(letter.topic());
        message.setText(letter.text());
        try {
            sender.send(message);
            log.info("mail about '{}' is on its way", letter.topic());
            return true;
        } catch (MailException e) {
            log.warn("mail to {} was not sent", letter.recipientEmail()); // leak: email -> log
            return false;
        }
    }
}

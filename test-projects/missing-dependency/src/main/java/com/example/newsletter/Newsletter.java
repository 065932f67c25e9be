package com.example.newsletter;

import com.example.nowhere.Campaign;
import com.example.nowhere.Mailer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Newsletter {
    private static final Logger log = LoggerFactory.getLogger(Newsletter.class);

    private final Mailer mailer = new Mailer();

    public void send(Campaign campaign, String recipientEmail) {
        log.info("sending {}", campaign.getId());
        if (!mailer.send(campaign, recipientEmail)) {
            log.warn("no mail to {}", recipientEmail); // leak: email -> log
        }
    }
}

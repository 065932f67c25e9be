package com.bramley.lib;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in for the mail server while testing: protocols what would have been sent. */
public class Outbox {
    private static final Logger PROTOCOL = LoggerFactory.getLogger("outbox");
    private int sent;

    public void post(String recipient, String templateKey) {
        sent++;
        PROTOCOL.info("template {} went out, {} so far", templateKey, sent); // CLEAN template and a counter
        deliver(recipient);
    }

    private void deliver(String target) {
        PROTOCOL.debug("to {}", target); // LEAK email -> log; outbox-target
    }

    public void count(String recipient) {
        sent++;
        PROTOCOL.info("{} sent", sent); // CLEAN a counter, the recipient is not used
    }
}

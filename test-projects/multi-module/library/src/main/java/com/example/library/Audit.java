package com.example.library;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what happened. Knows nothing of personal data itself. */
public class Audit {
    private static final Logger log = LoggerFactory.getLogger(Audit.class);

    public void record(String event, Object subject) {
        log.info("{}: {}", event, subject); // leak: email -> log, phone -> log
    }

    public void count(String event, int number) {
        log.info("{}: {} times", event, number);
    }
}

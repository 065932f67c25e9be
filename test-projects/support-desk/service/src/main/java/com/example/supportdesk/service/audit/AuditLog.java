package com.example.supportdesk.service.audit;

import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

/** Our own way of writing down who did what to whom. */
@Component
@Slf4j
public class AuditLog {
    private long entries;

    public void record(String event, String subject) {
        entries++;
        log.info("AUDIT {} {}", event, subject); // leak: phone -> log
    }

    public void record(String event) {
        entries++;
        log.info("AUDIT {}", event);
    }

    public long entries() {
        return entries;
    }
}

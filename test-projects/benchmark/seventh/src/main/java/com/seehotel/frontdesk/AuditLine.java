package com.seehotel.frontdesk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** House facade in builder style. */
public final class AuditLine {
    private static final Logger OUT = LoggerFactory.getLogger("house.audit");
    private final String event;
    private final Map<String, Object> parts = new LinkedHashMap<>();

    private AuditLine(String event) {
        this.event = event;
    }

    public static AuditLine of(String event) {
        return new AuditLine(event);
    }

    public AuditLine with(String key, Object value) {
        parts.put(key, value);
        return this;
    }

    /** Only remembers that there was something. */
    public AuditLine having(String key, Object value) {
        parts.put(key, value != null);
        return this;
    }

    public void write() {
        OUT.info("{} {}", event, parts); // LEAK email -> log; audit-line
    }
}

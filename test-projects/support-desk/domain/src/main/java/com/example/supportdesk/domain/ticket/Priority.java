package com.example.supportdesk.domain.ticket;

/** How soon a ticket must be answered. */
public enum Priority {
    LOW(72),
    NORMAL(24),
    URGENT(2);

    private final int hours;

    Priority(int hours) {
        this.hours = hours;
    }

    public int hours() {
        return hours;
    }
}

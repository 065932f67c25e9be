package com.example.supportdesk.domain.ticket;

/** Where a ticket stands. */
public enum TicketStatus {
    OPEN,
    WAITING,
    CLOSED
}

package com.example.supportdesk.app.web;

import com.example.supportdesk.domain.ticket.Ticket;
import com.example.supportdesk.domain.ticket.TicketStatus;

/** What is shown of a ticket. */
public record TicketView(String reference, String topic, TicketStatus status, int messages) {
    static TicketView of(Ticket ticket) {
        return new TicketView(
                ticket.getReference(),
                ticket.getTopic(),
                ticket.getStatus(),
                ticket.getMessages().size());
    }
}

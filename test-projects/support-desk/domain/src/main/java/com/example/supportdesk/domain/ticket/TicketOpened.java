package com.example.supportdesk.domain.ticket;

/** A ticket was opened. Goes to other systems, so it names things by number only. */
public record TicketOpened(String ticketReference, long customerId, Priority priority) {}

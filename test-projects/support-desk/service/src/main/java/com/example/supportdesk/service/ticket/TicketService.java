package com.example.supportdesk.service.ticket;

import com.example.supportdesk.domain.customer.Customer;
import com.example.supportdesk.domain.ticket.Ticket;
import com.example.supportdesk.domain.ticket.TicketMessage;
import com.example.supportdesk.domain.ticket.TicketOpened;
import com.example.supportdesk.service.audit.AuditLog;
import com.example.supportdesk.service.notification.NotificationService;
import java.time.Clock;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of a ticket. */
@Service
@Transactional
@RequiredArgsConstructor
@Slf4j
public class TicketService {
    private final TicketRepository tickets;
    private final NotificationService notifications;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    public Ticket open(Customer customer, String topic) {
        String reference = "T-" + UUID.randomUUID();
        Ticket ticket = tickets.save(new Ticket(reference, topic, customer, clock.instant()));
        events.publishEvent(new TicketOpened(reference, customer.getId(), ticket.getPriority()));
        audit.record("opened", reference);
        log.info("ticket {} was opened by customer {}", reference, customer.getId());
        log.debug("in memory: {}", ticket);
        notifications.ticketOpened(ticket);
        return ticket;
    }

    public Ticket byReference(String reference) {
        Ticket ticket = tickets.findByReference(reference).orElse(null);
        if (ticket == null) {
            throw new IllegalArgumentException("there is no ticket " + reference);
        }
        return ticket;
    }

    public void answer(String reference, String emailBody, boolean fromCustomer) {
        Ticket ticket = byReference(reference);
        TicketMessage message = new TicketMessage(ticket, emailBody, fromCustomer, clock.instant());
        ticket.add(message);
        log.info("ticket {} has {} messages, the last of {} characters",
                reference, ticket.getMessages().size(), emailBody.length());
        log.debug("the last is {}", message);
        log.trace("it says: {}", message.getEmailBody()); // leak: message_content -> log
    }

    public void close(String reference) {
        byReference(reference).close();
        audit.record("closed", reference);
        log.info("ticket {} is closed", reference);
    }
}

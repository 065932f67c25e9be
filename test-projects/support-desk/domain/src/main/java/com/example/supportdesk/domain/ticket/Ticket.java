package com.example.supportdesk.domain.ticket;

import com.example.supportdesk.domain.customer.Customer;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/** One concern of one customer. Has no text form of its own. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Ticket {
    @Id
    @GeneratedValue
    private Long id;

    private String reference;
    private String topic;

    @Enumerated(EnumType.STRING)
    private TicketStatus status = TicketStatus.OPEN;

    @Enumerated(EnumType.STRING)
    private Priority priority = Priority.NORMAL;

    @ManyToOne
    private Customer customer;

    @OneToMany(mappedBy = "ticket")
    private List<TicketMessage> messages = new ArrayList<>();

    private Instant openedAt;

    public Ticket(String reference, String topic, Customer customer, Instant openedAt) {
        this.reference = reference;
        this.topic = topic;
        this.customer = customer;
        this.openedAt = openedAt;
    }

    public void close() {
        if (status == TicketStatus.CLOSED) {
            throw new IllegalStateException("ticket " + reference + " is closed already");
        }
        status = TicketStatus.CLOSED;
    }

    public void escalate() {
        priority = Priority.URGENT;
    }

    public void add(TicketMessage message) {
        messages.add(message);
    }
}

package com.example.supportdesk.domain.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.ToString;

/** What customer and agent write to each other. */
@Entity
@Getter
@ToString(exclude = {"ticket", "emailBody"})
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class TicketMessage {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne
    private Ticket ticket;

    @Lob
    private String emailBody;

    private boolean fromCustomer;
    private Instant receivedAt;

    public TicketMessage(Ticket ticket, String emailBody, boolean fromCustomer, Instant receivedAt) {
        this.ticket = ticket;
        this.emailBody = emailBody;
        this.fromCustomer = fromCustomer;
        this.receivedAt = receivedAt;
    }
}

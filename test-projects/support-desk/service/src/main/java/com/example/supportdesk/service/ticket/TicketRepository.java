package com.example.supportdesk.service.ticket;

import com.example.supportdesk.domain.ticket.Ticket;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Where tickets are kept. */
public interface TicketRepository extends JpaRepository<Ticket, Long> {
    Optional<Ticket> findByReference(String reference);

    List<Ticket> findByCustomerId(long customerId);
}

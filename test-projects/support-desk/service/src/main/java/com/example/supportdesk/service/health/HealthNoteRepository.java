package com.example.supportdesk.service.health;

import com.example.supportdesk.domain.health.HealthNote;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Where health notes are kept. */
public interface HealthNoteRepository extends JpaRepository<HealthNote, Long> {
    List<HealthNote> findByTicketReference(String ticketReference);
}

package com.example.supportdesk.service.health;

import com.example.supportdesk.domain.health.HealthNote;
import com.example.supportdesk.domain.privacy.Masking;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;

/** Health notes: the most delicate thing we hold. */
@Service
@RequiredArgsConstructor
@Slf4j
public class HealthNoteService {
    private final HealthNoteRepository notes;

    public HealthNote add(String ticketReference, String diagnosis, String medication) {
        if (diagnosis.isBlank()) {
            throw new IllegalArgumentException("a diagnosis must be given");
        }
        HealthNote note = notes.save(new HealthNote(ticketReference, diagnosis, medication));
        log.info("ticket {} has a new health note", ticketReference);
        log.debug("it speaks of {}", Masking.mask(medication));
        log.debug("saved as {}", note); // leak: diagnosis -> log
        return note;
    }

    public List<HealthNote> of(String ticketReference) {
        List<HealthNote> found = notes.findByTicketReference(ticketReference);
        log.info("{} health notes for ticket {}", found.size(), ticketReference);
        return found;
    }
}

package com.example.supportdesk.service.call;

import com.example.supportdesk.domain.call.Recording;
import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Where recordings are kept, for a while. */
public interface RecordingRepository extends JpaRepository<Recording, Long> {
    List<Recording> findByStartedAtBefore(Instant limit);
}

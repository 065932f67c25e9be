package com.example.supportdesk.domain.call;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Duration;
import java.time.Instant;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.NoArgsConstructor;

/** A recorded call. Prints everything it holds: the mistake that Lombok makes easy. */
@Entity
@Data
@Builder
@NoArgsConstructor
@AllArgsConstructor
public class Recording {
    @Id
    @GeneratedValue
    private Long id;

    private String ticketReference;
    private String callerNumber;

    @Lob
    private String callTranscript;

    private Instant startedAt;
    private Duration length;

    public boolean isLongerThan(Duration limit) {
        return length.compareTo(limit) > 0;
    }
}

package com.example.supportdesk.service.call;

import com.example.supportdesk.domain.call.CallEnded;
import com.example.supportdesk.domain.call.Recording;
import com.example.supportdesk.domain.customer.CallerIdentity;
import com.example.supportdesk.integration.speech.TranscriptionClient;
import com.example.supportdesk.service.audit.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.slf4j.MDC;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Calls come in and end. */
@Service
@RequiredArgsConstructor
@Slf4j
public class CallService {
    private final RecordingRepository recordings;
    private final TranscriptionClient transcription;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    public void incoming(CallerIdentity caller) {
        if (caller.isAnonymous()) {
            log.info("somebody calls without a number");
            return;
        }
        MDC.put("line", "hotline");
        MDC.put("caller", caller.phoneNumber()); // leak: phone -> log
        log.info("{} is calling", caller); // leak: full_name -> log, phone -> log
        audit.record("call", caller.phoneNumber());
    }

    public Recording ended(String ticketReference, CallerIdentity caller, Instant startedAt, byte[] callAudio) {
        Recording recording = recordings.save(Recording.builder()
                .ticketReference(ticketReference)
                .callerNumber(caller.phoneNumber())
                .callTranscript(transcription.transcribe(callAudio))
                .startedAt(startedAt)
                .length(Duration.between(startedAt, clock.instant()))
                .build());
        MDC.clear();
        events.publishEvent(new CallEnded(recording.getId(), recording.getLength()));
        log.info("call {} took {}", recording.getId(), recording.getLength());
        log.debug("kept: {}", recording); // leak: phone -> log, message_content -> log
        return recording;
    }
}

package com.example.supportdesk.service.call;

import com.example.supportdesk.domain.call.Recording;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes recordings when they are no longer needed. */
@Component
@RequiredArgsConstructor
@Slf4j
public class RecordingRetention {
    private static final Duration KEEP = Duration.ofDays(90);

    private final RecordingRepository recordings;
    private final Clock clock;

    @Scheduled(cron = "0 0 3 * * *")
    public void deleteOld() {
        List<Recording> old = recordings.findByStartedAtBefore(clock.instant().minus(KEEP));
        recordings.deleteAll(old);
        for (Recording recording : old) {
            log.debug("recording {} of ticket {} is gone", recording.getId(), recording.getTicketReference());
        }
        log.info("{} recordings were older than {} days", old.size(), KEEP.toDays());
    }
}

package com.example.supportdesk.service.call;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.example.supportdesk.domain.call.Recording;
import java.time.Duration;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

/** Who calls how often, and for how long. */
@Component
@RequiredArgsConstructor
@Slf4j
public class CallStatistics {
    private static final Duration LONG = Duration.ofMinutes(30);

    private final RecordingRepository recordings;

    public void print() {
        Map<String, Long> calls =
                recordings.findAll().stream().collect(groupingBy(Recording::getCallerNumber, counting()));
        log.info("{} different callers", calls.size());
        calls.forEach((callerNumber, count) -> {
            if (count > 10) {
                log.info("{} has called {} times", callerNumber, count); // leak: call_metadata -> log
            }
        });
        long longCalls = recordings.findAll().stream().filter(each -> each.isLongerThan(LONG)).count();
        log.info("{} calls took over {}", longCalls, LONG);
    }
}

package com.example.supportdesk.service.ticket;

import com.example.supportdesk.service.audit.AuditLog;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;

/** Who is at work. */
@Service
@RequiredArgsConstructor
@Slf4j
public class ShiftService {
    private final AuditLog audit;
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();

    public void begin(String username) {
        if (!atWork.add(username)) {
            log.warn("somebody began twice, {} are at work", atWork.size());
            return;
        }
        audit.record("shift begun");
        log.info("{} has begun to work", username); // leak: username -> log
    }

    public void end(String username) {
        atWork.remove(username);
        audit.record("shift ended");
    }
}

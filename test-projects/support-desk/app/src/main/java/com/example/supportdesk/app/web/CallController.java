package com.example.supportdesk.app.web;

import com.example.supportdesk.domain.call.Recording;
import com.example.supportdesk.domain.customer.CallerIdentity;
import com.example.supportdesk.service.call.CallService;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The telephone system reports here. */
@RestController
@RequestMapping("/calls")
@RequiredArgsConstructor
@Slf4j
public class CallController {
    private final CallService calls;

    @PostMapping("/incoming")
    public void incoming(@RequestParam String fullName, @RequestParam String phoneNumber, @RequestParam String line) {
        log.info("a call on line {}", line);
        calls.incoming(new CallerIdentity(fullName, phoneNumber));
    }

    @PostMapping("/ended")
    public long ended(
            @RequestParam String ticketReference,
            @RequestParam String phoneNumber,
            @RequestParam Instant startedAt,
            @RequestBody byte[] callAudio) {
        CallerIdentity caller = new CallerIdentity("", phoneNumber);
        Recording recording = calls.ended(ticketReference, caller, startedAt, callAudio);
        log.info("recording {} belongs to ticket {}", recording.getId(), ticketReference);
        return recording.getId();
    }
}

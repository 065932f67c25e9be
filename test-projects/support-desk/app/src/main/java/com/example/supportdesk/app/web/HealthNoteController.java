package com.example.supportdesk.app.web;

import com.example.supportdesk.service.health.CoverageService;
import com.example.supportdesk.service.health.HealthNoteService;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Health notes and what the insurer says to them. */
@RestController
@RequestMapping("/tickets/{reference}/health")
@RequiredArgsConstructor
@Slf4j
public class HealthNoteController {
    private final HealthNoteService notes;
    private final CoverageService coverages;

    @PostMapping
    public void add(@PathVariable String reference, @RequestBody Map<String, String> body) {
        notes.add(reference, body.get("diagnosis"), body.get("medication"));
        log.info("{} fields were sent for ticket {}", body.size(), reference);
        log.trace("it was {}", body.get("diagnosis")); // leak: diagnosis -> log
    }

    @GetMapping("/count")
    public int count(@PathVariable String reference) {
        return notes.of(reference).size();
    }

    @GetMapping("/coverage/{policyNumber}")
    public boolean isCovered(@PathVariable String policyNumber) {
        return coverages.coverage(policyNumber).map(coverage -> coverage.covered()).orElse(false);
    }
}

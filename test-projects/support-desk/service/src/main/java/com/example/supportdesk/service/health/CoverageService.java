package com.example.supportdesk.service.health;

import com.example.supportdesk.domain.health.Coverage;
import com.example.supportdesk.integration.insurer.InsurerClient;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;

/** What the insurer pays for. */
@Service
@RequiredArgsConstructor
@Slf4j
public class CoverageService {
    private final InsurerClient insurer;

    public Optional<Coverage> coverage(String policyNumber) {
        try {
            Coverage coverage = insurer.coverage(policyNumber);
            log.info("covered: {}", coverage.covered());
            return Optional.of(coverage);
        } catch (IllegalStateException e) {
            log.warn("no coverage: {}", e.getMessage()); // leak: insurance_policy -> log
            return Optional.empty();
        }
    }
}

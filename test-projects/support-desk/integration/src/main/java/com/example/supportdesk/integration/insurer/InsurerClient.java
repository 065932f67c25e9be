package com.example.supportdesk.integration.insurer;

import com.example.supportdesk.domain.health.Coverage;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Asks the insurer what a policy covers. */
@Component
@RequiredArgsConstructor
@Slf4j
public class InsurerClient {
    private static final String COVERAGE = "https://api.insurer.example/coverage?policy={policyNumber}";

    private final RestTemplate rest;

    public Coverage coverage(String policyNumber) {
        Coverage coverage = rest.getForObject(COVERAGE, Coverage.class, policyNumber); // leak: insurance_policy -> http
        if (coverage == null) {
            throw new IllegalStateException("the insurer does not know " + policyNumber); // leak: insurance_policy -> exception
        }
        log.debug("the insurer says {}", coverage);
        return coverage;
    }
}

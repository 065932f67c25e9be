package com.example.supportdesk.domain.health;

import java.time.LocalDate;

/** What the insurer pays, as its own system has it. */
public record Coverage(String policyNumber, String medication, LocalDate validUntil, boolean covered) {
    @Override
    public String toString() {
        return "Coverage[validUntil=" + validUntil + ", covered=" + covered + "]";
    }
}

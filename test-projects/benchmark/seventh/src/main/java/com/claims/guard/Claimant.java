package com.claims.guard;

import java.time.LocalDate;

public record Claimant(String claimNo, String fullName, String email, String phoneNumber, String ssn, String iban, String cardNumber, LocalDate dateOfBirth, int damageCents) {
}

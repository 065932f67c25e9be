package com.rento.protection;

import java.time.LocalDate;
import java.util.UUID;

public record Tenant(UUID ref, String fullName, String email, String phone, String taxId, String iban, String cardNumber, LocalDate dateOfBirth) {
}

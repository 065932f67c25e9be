package com.tidework.mask;

import java.time.LocalDate;

public record Candidate(long candidateRef, String fullName, String email, String mobileNumber, LocalDate dateOfBirth, String passportNumber, String cardNumber, String password) {
}

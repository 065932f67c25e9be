package hr.jadran.broker.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

public record QuoteForm(@NotBlank @Email String contact, @NotBlank String oib, String iban, LocalDate birthDate, String street, String postalCode, String city, int horsepower) {}

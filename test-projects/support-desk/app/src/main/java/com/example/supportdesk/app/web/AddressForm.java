package com.example.supportdesk.app.web;

import com.example.supportdesk.domain.customer.Address;
import jakarta.validation.constraints.NotBlank;

/** A new address. */
public record AddressForm(@NotBlank String streetAddress, @NotBlank String countryCode) {
    Address toAddress() {
        return new Address(streetAddress, countryCode);
    }
}

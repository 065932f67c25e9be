package com.example.supportdesk.domain.customer;

import jakarta.persistence.Embeddable;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;

/** Where a customer lives. Prints everything it holds. */
@Embeddable
@Data
@NoArgsConstructor
@AllArgsConstructor
public class Address {
    private String streetAddress;
    private String countryCode;

    public boolean isDomestic() {
        return "DE".equals(countryCode);
    }
}

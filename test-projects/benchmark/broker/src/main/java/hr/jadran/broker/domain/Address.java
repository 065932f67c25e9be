package hr.jadran.broker.domain;

import jakarta.persistence.Embeddable;

@Embeddable
public record Address(String street, String postalCode, String city) {}

package com.example.supportdesk.domain.customer;

/** What a caller says of themselves before we know who it is. */
public record CallerIdentity(String fullName, String phoneNumber) {
    public boolean isAnonymous() {
        return phoneNumber == null || phoneNumber.isBlank();
    }
}

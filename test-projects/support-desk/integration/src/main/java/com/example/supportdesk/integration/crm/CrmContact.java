package com.example.supportdesk.integration.crm;

/** A contact as the customer-relationship system knows it. */
public record CrmContact(String externalReference, String email, String phoneNumber) {
    public boolean isReachable() {
        return email != null || phoneNumber != null;
    }
}

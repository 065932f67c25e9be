package com.example.supportdesk.domain.customer;

/** How a customer wants to be reached. */
public enum ContactPreference {
    EMAIL,
    PHONE,
    LETTER
}

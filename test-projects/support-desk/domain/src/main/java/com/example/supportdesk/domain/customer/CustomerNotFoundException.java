package com.example.supportdesk.domain.customer;

/** There is no such customer. */
public class CustomerNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CustomerNotFoundException(long customerId) {
        super("no customer " + customerId);
    }

    public CustomerNotFoundException(String description) {
        super(description);
    }
}

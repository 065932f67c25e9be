package com.example.supportdesk.domain.payment;

/** The card's bank said no. */
public class PaymentRefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    public PaymentRefusedException(String message, String reason) {
        super(message);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}

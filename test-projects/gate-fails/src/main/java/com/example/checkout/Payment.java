package com.example.checkout;

/** A payment as it comes from the shop's form. */
public class Payment {
    private final String orderNumber;
    private final String cardNumber;
    private final String email;

    public Payment(String orderNumber, String cardNumber, String email) {
        this.orderNumber = orderNumber;
        this.cardNumber = cardNumber;
        this.email = email;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public String getCardNumber() {
        return cardNumber;
    }

    public String getEmail() {
        return email;
    }
}

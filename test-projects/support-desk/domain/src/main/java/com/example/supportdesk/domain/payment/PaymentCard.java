package com.example.supportdesk.domain.payment;

import com.example.supportdesk.domain.privacy.Masking;

/** A card as the customer reads it out on the phone. Its text form is fit for logs. */
public record PaymentCard(
        String cardNumber, String cardHolderName, int expiryMonth, int expiryYear, String securityCode) {

    public String lastFour() {
        return Masking.lastFour(cardNumber);
    }

    @Override
    public String toString() {
        return "PaymentCard[" + lastFour() + "]";
    }
}

package com.example.supportdesk.app.web;

import com.example.supportdesk.domain.payment.Money;
import com.example.supportdesk.domain.payment.PaymentCard;
import java.math.BigDecimal;
import lombok.Data;
import lombok.ToString;

/** A payment as the agent types it in while the customer reads out the card. */
@Data
public class PaymentForm {
    private String ticketReference;

    @ToString.Exclude
    private String cardNumber;

    @ToString.Exclude
    private String cardHolderName;

    private BigDecimal amount;

    @ToString.Exclude
    private String securityCode;

    PaymentCard card(int month, int year) {
        return new PaymentCard(cardNumber, cardHolderName, month, year, securityCode);
    }

    Money money() {
        return new Money(amount, "EUR");
    }
}

package com.example.supportdesk.domain.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/** A payment that was made; keeps the vendor's token in place of the card. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Payment {
    @Id
    @GeneratedValue
    private Long id;

    private String ticketReference;
    private String cardToken;
    private BigDecimal amount;
    private String currency;

    public Payment(String ticketReference, String cardToken, Money money) {
        this.ticketReference = ticketReference;
        this.cardToken = cardToken;
        this.amount = money.amount();
        this.currency = money.currency();
    }
}

package com.example.supportdesk.integration.payment;

import com.example.supportdesk.domain.payment.Money;
import com.example.supportdesk.domain.payment.PaymentCard;
import com.example.supportdesk.domain.payment.PaymentRefusedException;

/** Takes money from cards. */
public interface PaymentGateway {
    /** Gives the vendor's token, with which the card can be charged again. */
    String charge(PaymentCard card, Money money) throws PaymentRefusedException;
}

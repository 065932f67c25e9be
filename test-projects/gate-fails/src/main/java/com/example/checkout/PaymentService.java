package com.example.checkout;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PaymentService {
    private static final Logger log = LoggerFactory.getLogger(PaymentService.class);

    public void pay(Payment payment) {
        log.info("paying order {}", payment.getOrderNumber());
        if (!accepted(payment.getCardNumber())) {
            log.warn("card {} was refused", payment.getCardNumber()); // leak: card_pan -> log
            throw new IllegalStateException("refused, tell " + payment.getEmail()); // leak: email -> exception
        }
        log.info("receipt goes to {}", payment.getEmail()); // leak: email -> log
    }

    private static boolean accepted(String cardNumber) {
        return cardNumber.length() == 16;
    }
}

package com.example.supportdesk.service.payment;

import com.example.supportdesk.domain.payment.Money;
import com.example.supportdesk.domain.payment.Payment;
import com.example.supportdesk.domain.payment.PaymentCard;
import com.example.supportdesk.domain.payment.PaymentRefusedException;
import com.example.supportdesk.integration.payment.PaymentGateway;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;

/** Takes payments over the phone. */
@Service
@RequiredArgsConstructor
@Slf4j
public class PaymentService {
    private final PaymentGateway gateway;
    private final PaymentRepository payments;

    public boolean pay(String ticketReference, PaymentCard card, Money money) {
        log.info("charging {} to {}", money, card);
        try {
            String token = gateway.charge(card, money);
            Payment payment = payments.save(new Payment(ticketReference, token, money));
            log.info("payment {} for ticket {} is made", payment.getId(), ticketReference);
            return true;
        } catch (PaymentRefusedException e) {
            log.warn("{} was refused: {}", card.lastFour(), e.reason());
            log.debug("told to {}", card.cardHolderName()); // leak: cardholder_name -> log
            log.error("no payment for ticket " + ticketReference, e); // leak: card_pan -> log
            return false;
        }
    }
}

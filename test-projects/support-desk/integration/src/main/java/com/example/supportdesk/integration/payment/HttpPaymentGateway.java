package com.example.supportdesk.integration.payment;

import com.example.supportdesk.domain.payment.Money;
import com.example.supportdesk.domain.payment.PaymentCard;
import com.example.supportdesk.domain.payment.PaymentRefusedException;
import java.util.Map;
import lombok.extern.slf4j.Slf4j;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** The gateway of the vendor we work with. */
@Component
@Slf4j
public class HttpPaymentGateway implements PaymentGateway {
    private final RestTemplate rest;
    private final GatewaySettings settings;

    public HttpPaymentGateway(RestTemplate rest, GatewaySettings settings) {
        this.rest = rest;
        this.settings = settings;
        log.info("payments go to {}, waiting {} seconds", settings.baseUrl(), settings.timeoutSeconds());
        log.debug("all settings: {}", settings); // leak: api_key -> log
    }

    @Override
    public String charge(PaymentCard card, Money money) throws PaymentRefusedException {
        Map<String, Object> body = Map.of(
                "pan", card.cardNumber(),
                "holder", card.cardHolderName(),
                "cvc", card.securityCode(),
                "amount", money.amount());
        HttpHeaders headers = new HttpHeaders();
        headers.setBearerAuth(settings.apiKey());
        try {
            ChargeAnswer answer =
                    rest.postForObject(settings.baseUrl() + "/charges", new HttpEntity<>(body, headers), ChargeAnswer.class); // leak: cardholder_name -> http, card_pan -> http
            if (answer == null || !answer.accepted()) {
                throw new PaymentRefusedException("card ending in " + card.lastFour() + " was refused", "refused");
            }
            return answer.token();
        } catch (RestClientException e) {
            throw new PaymentRefusedException("no answer for card " + card.cardNumber(), "timeout"); // leak: card_pan -> exception
        }
    }

    private record ChargeAnswer(boolean accepted, String token) {}
}

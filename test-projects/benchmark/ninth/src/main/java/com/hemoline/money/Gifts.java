package com.hemoline.money;

import com.braintreegateway.BraintreeGateway;
import com.braintreegateway.Result;
import com.braintreegateway.Transaction;
import com.braintreegateway.TransactionRequest;
import com.hemoline.donors.Donor;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.param.PaymentIntentCreateParams;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Some people give money instead. */
public class Gifts {
    private final BraintreeGateway braintree;

    public Gifts(BraintreeGateway braintree) {
        this.braintree = braintree;
    }

    public Result<Transaction> give(String paymentNonce, BigDecimal amount) {
        TransactionRequest request = new TransactionRequest().amount(amount).paymentMethodNonce(paymentNonce);
        return braintree.transaction().sale(request); // CLEAN the payment provider gets its own card token and the amount
    }

    public Result<Transaction> giveAsDonor(String paymentNonce, BigDecimal amount, Donor donor) {
        TransactionRequest request = new TransactionRequest().amount(amount).paymentMethodNonce(paymentNonce).customField("group", donor.getBloodType());
        return braintree.transaction().sale(request); // LEAK blood_type -> third-party
    }

    public PaymentIntent pledge(Donor donor, long cents) throws StripeException {
        Map<String, Object> params = new HashMap<>();
        params.put("amount", cents);
        params.put("currency", "eur");
        params.put("description", "pledge of " + donor.getNationalId());
        return PaymentIntent.create(params); // LEAK national_id -> third-party
    }

    public PaymentIntent fairTicket(Donor donor, long cents) throws StripeException {
        PaymentIntentCreateParams params = PaymentIntentCreateParams.builder()
            .setAmount(cents)
            .setCurrency("eur")
            .setDescription("ticket for the fair at " + donor.getCentre())
            .build();
        return PaymentIntent.create(params); // CLEAN name of a centre and an amount
    }

    public Refund giveBack(String intentId, Donor donor) throws StripeException {
        return Refund.create(Map.of("payment_intent", intentId, "metadata", Map.of("why", "deferred: " + donor.getHivStatus()))); // LEAK lab_result -> third-party
    }
}

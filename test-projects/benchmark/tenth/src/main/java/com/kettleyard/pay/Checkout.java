package com.kettleyard.pay;

import com.braintreegateway.BraintreeGateway;
import com.braintreegateway.CustomerRequest;
import com.braintreegateway.TransactionRequest;
import com.kettleyard.members.Member;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.model.PaymentIntent;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.PaymentIntentCreateParams;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

public class Checkout {
    private final BraintreeGateway gateway;

    public Checkout(BraintreeGateway gateway) {
        this.gateway = gateway;
    }

    public void pay(Member member, BigDecimal amount) {
        TransactionRequest sale = new TransactionRequest().amount(amount).orderId(member.getContractNo()).paymentMethodNonce(member.getCardToken());
        gateway.transaction().sale(sale); // CLEAN the payment provider gets its own card token and the amount
        sale.customField("note", "knows about " + member.getMedicalCondition()); // ALSO vendors-sale
        gateway.transaction().sale(sale); // LEAK diagnosis -> third-party; vendors-sale
    }

    public void enrol(Member member) {
        CustomerRequest request = new CustomerRequest().customField("born", member.getBirthDate().toString()); // ALSO vendors-enrol
        gateway.customer().create(request); // LEAK date_of_birth -> third-party; vendors-enrol
        CustomerRequest plain = new CustomerRequest().customField("studio", member.getStudioCode());
        gateway.customer().create(plain); // CLEAN code of a studio
    }

    public void intent(Member member, long cents) throws StripeException {
        Map<String, Object> params = new HashMap<>();
        params.put("amount", cents);
        params.put("currency", "eur");
        params.put("payment_method", member.getCardToken());
        PaymentIntent.create(params); // CLEAN the payment provider gets its own card token and the amount
        params.put("metadata", Map.of("reading", member.getBloodPressure()));
        PaymentIntent.create(params); // LEAK lab_result -> third-party
    }

    public void describe(Customer customer, Member member) throws StripeException {
        customer.update(CustomerUpdateParams.builder().setDescription("studio " + member.getStudioCode()).build()); // CLEAN code of a studio
        customer.update(CustomerUpdateParams.builder().setDescription("has " + member.getMedicalCondition()).build()); // LEAK diagnosis -> third-party
    }

    public void refund(Member member, long cents) throws StripeException {
        PaymentIntentCreateParams.Builder builder = PaymentIntentCreateParams.builder().setAmount(cents).setCurrency("eur");
        PaymentIntent.create(builder.setStatementDescriptor("GYMLANE " + member.getContractNo()).build()); // CLEAN contract number
    }
}

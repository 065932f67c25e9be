package pt.alvorada.travel;

import com.adyen.model.checkout.Amount;
import com.adyen.model.checkout.PaymentRequest;
import com.adyen.service.checkout.PaymentsApi;
import com.braintreegateway.BraintreeGateway;
import com.braintreegateway.CustomerRequest;
import com.braintreegateway.TransactionRequest;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

public class Payments {
    private final BraintreeGateway braintree;

    public Payments(BraintreeGateway braintree) {
        this.braintree = braintree;
    }

    void braintree(Traveller traveller, BigDecimal amount) {
        TransactionRequest sale = new TransactionRequest().amount(amount).paymentMethodNonce(traveller.getPaymentToken()).orderId(traveller.getBookingCode());
        braintree.transaction().sale(sale); // CLEAN token and amount for the payment provider
        CustomerRequest customer = new CustomerRequest().company("x").customField("passport", traveller.getPassportNumber());
        braintree.customer().create(customer); // LEAK passport -> third-party
    }

    void adyen(PaymentsApi checkout, Traveller traveller) throws Exception {
        PaymentRequest request = new PaymentRequest().reference(traveller.getBookingCode()).amount(new Amount().currency("EUR").value(100L));
        checkout.payments(request); // CLEAN booking code and amount
        request.putMetadataItem("allergies", traveller.getDietaryAllergies());
        checkout.payments(request); // LEAK diagnosis, medication -> third-party
    }

    void stripe(Traveller traveller) throws StripeException {
        Map<String, Object> params = new HashMap<>();
        params.put("client_reference_id", traveller.getBookingCode());
        Session.create(params); // CLEAN booking code
        params.put("metadata", Map.of("passport", traveller.getPassportNumber()));
        Session.create(params, RequestOptions.builder().build()); // LEAK passport -> third-party
        Refund.create(RefundCreateParams.builder().setCharge(traveller.getBookingCode()).putMetadata("why", traveller.getDietaryAllergies()).build()); // LEAK diagnosis, medication -> third-party
    }
}

package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What a client is set up with is not what it answers. */
class ClientAnswersTest {
    @Test
    void aClientsOwnKeyIsNotInItsAnswers() {
        check("""
                class PaymentSetting {
                    private String apiKey3;
                    String getApiKey3() { return apiKey3; }
                }
                """, """
                class Payer {
                    private String email;
                    String getEmail() { return email; }
                }
                """, """
                import com.wechat.pay.java.core.RSAAutoCertificateConfig;
                import com.wechat.pay.java.core.notification.NotificationParser;
                import com.wechat.pay.java.service.payments.jsapi.JsapiService;
                import com.wechat.pay.java.service.payments.jsapi.model.PrepayResponse;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(PaymentSetting setting, Object request) {
                        var config = new RSAAutoCertificateConfig.Builder().apiV3Key(setting.getApiKey3()).build();
                        NotificationParser parser = new NotificationParser(config);
                        Payment payment = parser.parse(request, Payment.class);
                        log.info("paid {}", payment.getNumber());
                        JsapiService service = new JsapiService.Builder().config(config).build();
                        PrepayResponse response = service.prepay(request);
                        log.info("prepared {}", response.getPrepayId());
                        log.info("with {}", config); // leak: api_key -> log
                    }
                    void others(PaymentSetting setting, Payer payer) {
                        org.stock.StockClient client = new org.stock.StockClient(setting.getApiKey3());
                        log.info("found {}", client.find("x"));
                        log.info("sent {}", client.echo(payer.getEmail())); // leak: email -> log
                        log.info("with {}", client.getApiKey()); // leak: api_key -> log
                        log.info("sent {}", client.echo(setting.getApiKey3())); // leak: api_key -> log
                    }
                }
                """);
    }

    @Test
    void aVendorsObjectOfAPersonHasOtherPropertiesToo() {
        check("""
                import com.stripe.model.Customer;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(java.util.Map<String, Object> params) throws Exception {
                        Customer customer = Customer.create(params);
                        log.info("made {}", customer.getId());
                        log.info("pays by {}", customer.getSources());
                        log.info("mail {}", customer.getEmail()); // leak: email -> log
                        log.info("made {}", customer); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void whatAServiceIsAskedByIsNotWhatItFinds() {
        check("""
                class Payer {
                    private String email;
                    String getEmail() { return email; }
                }
                """, """
                import com.okta.sdk.resource.api.GroupApi;
                import com.okta.sdk.resource.user.UserBuilder;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(GroupApi groups, Payer payer) {
                        log.info("found {}", groups.listGroups(payer.getEmail()).getName());
                        log.info("made {}", UserBuilder.instance().setLogin(payer.getEmail())); // leak: email -> log
                    }
                }
                """);
    }
}

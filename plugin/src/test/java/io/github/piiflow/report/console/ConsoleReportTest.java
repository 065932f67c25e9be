package io.github.piiflow.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.dataflow.Step;
import io.github.piiflow.report.Result;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.testing.Flow;
import io.github.piiflow.testing.Shop;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
    @Test
    void aBlockPerStatementWorstFirst() {
        assertThat(Shop.write(new ConsoleReport(false), Shop.result())).isEqualTo("""
                        CRITICAL

                          Health data (Customer.diagnosis) is written to the log in OrderService.audit, with e-mail address and phone number
                            from        Customer.diagnosis (Health data, raw, medium confidence)  shop/src/main/java/com/acme/Customer.java:9
                            from        Customer.email (E-mail address, raw, medium severity)  shop/src/main/java/com/acme/Customer.java:5
                            from        Customer.phone (Phone number, raw, medium severity)  shop/src/main/java/com/acme/Customer.java:6
                            into        OrderService.audit  shop/src/main/java/com/acme/OrderService.java:6
                            leaves      Logger.info  shop/src/main/java/com/acme/OrderService.java:12
                            fix         Log an internal id instead, or mask the value before it is logged.

                        HIGH

                          IBAN (iban of Billing.charge) is sent to stripe in Billing.charge, with account number
                            from        iban of Billing.charge (IBAN, raw)  billing/src/main/java/com/acme/billing/Billing.java:4
                            from        Customer.accountId (Account number, raw, note severity)
                            leaves      ChargeService.create  billing/src/main/java/com/acme/billing/Billing.java:5
                            fix         Send only what the recipient needs, or add it to the sharing contract in piiflow.yml.

                          National identity number (Customer.nationalId) is stored in customer.national_id
                            from        Customer.nationalId (National identity number, raw)  shop/src/main/java/com/acme/Customer.java:8
                            leaves      Customer.nationalId  shop/src/main/java/com/acme/Customer.java:7
                            fix         Encrypt the column, for example with an attribute converter.

                        MEDIUM

                          IBAN (iban of Billing.charge), only partly masked, is put into the message of an exception in Billing.charge
                            from        iban of Billing.charge (IBAN, partly masked)  billing/src/main/java/com/acme/billing/Billing.java:4
                            changed by  Billing.last4  billing/src/main/java/com/acme/billing/Billing.java:6
                            leaves      new BillingException  billing/src/main/java/com/acme/billing/Billing.java:6
                            fix         Leave it out, or mask it first.

                        7 findings (1 critical, 2 high, 3 medium, 1 note) in 340 files, 51,203 lines; 3 blind spots. 3 findings are high or worse.
                        """);
    }

    @Test
    void anEmptyResult() {
        assertThat(Shop.write(new ConsoleReport(false), Shop.empty()))
                .isEqualTo("No personal data found leaving in 12 files, 1,234 lines. No finding is high or worse.\n");
    }

    @Test
    void coloursChangeNothingButColours() {
        String coloured = Shop.write(new ConsoleReport(true), Shop.result());

        assertThat(coloured).contains("\u001b[1;31mHIGH\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Shop.write(new ConsoleReport(false), Shop.result()));
    }

    @Test
    void countsWhatIsLeftOut() {
        assertThat(Shop.write(new ConsoleReport(false, 2), Shop.result()))
                .contains("Health data")
                .contains("is sent to stripe")
                .doesNotContain("National identity number")
                .contains("\n2 more findings in the report.\n\n7 findings (");
    }

    @Test
    void manyElementsAndCallsStayShort() {
        Map<String, String> sources = Map.of("A.java", "log.info(x);");
        Result result = Shop.result(
                IntStream.range(0, 9)
                        .mapToObj(i -> {
                            Flow flow = Flow.in(sources).element("email", "com.acme.Customer#mail" + i);
                            IntStream.range(0, 9).forEach(j -> flow.step(Step.Kind.PASSED, "A.m" + j, "A.java", "log"));
                            return flow.at("A.java", "log.info(x);");
                        })
                        .toList(),
                Severity.HIGH,
                sources);

        assertThat(Shop.write(new ConsoleReport(false), result)).contains("""
                          E-mail address (Customer.mail0 and 8 more) is written to the log in OrderService.place
                            from        Customer.mail0 (E-mail address, raw, medium confidence)
                            from        Customer.mail1 (E-mail address, raw, medium confidence)
                                        and 7 more data elements
                            into        A.m0  A.java:1
                                        ... 7 more calls
                            into        A.m8  A.java:1
                            leaves      Logger.info  A.java:1
                            fix         Log an internal id instead, or mask the value before it is logged.
                        """.indent(0));
    }

    @Test
    void saysWhatIsNotShown() {
        Result shop = Shop.result();
        Result result = new Result(
                "1",
                List.of(),
                4,
                List.of(),
                1,
                1,
                List.of(),
                List.of(),
                new Result.Gate(null, shop.gate().minConfidence(), 0));

        assertThat(Shop.write(new ConsoleReport(false), result))
                .isEqualTo("No personal data found leaving in 1 file, 1 line; 4 more of low confidence not shown."
                        + " The gate is off.\n");
    }
}

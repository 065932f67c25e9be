package io.github.piiflow.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.report.Result;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.testing.Shop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingLinesTest {
    private static final Result RESULT = Shop.result();

    @Test
    void everyFindingIsALineInTheOrderOfPlaces() {
        assertThat(findings(RESULT))
                .hasSameSizeAs(RESULT.findings())
                .startsWith(
                        "billing/src/main/java/com/acme/billing/Billing.java:5 third-party: account_id com.acme.Customer#accountId()"
                                + " -> com.stripe.service.ChargeService.create to stripe (high, raw)")
                .containsSequence(
                        "billing/src/main/java/com/acme/billing/Billing.java:6 exception: iban"
                                + " com.acme.billing.Billing#charge(Customer,String)@iban"
                                + " -> com.acme.billing.BillingException.<init> (high, partial)",
                        "shop/src/main/java/com/acme/Customer.java:7 storage: national_id com.acme.Customer#nationalId"
                                + " -> com.acme.Customer#nationalId to customer.national_id (high, raw)")
                .endsWith("shop/src/main/java/com/acme/OrderService.java:12 log: phone com.acme.Customer#phone"
                        + " -> org.slf4j.Logger.info (high, raw)");
    }

    @Test
    void countsComeFirst() {
        assertThat(FindingLines.of(RESULT))
                .startsWith(
                        "files: 340",
                        "lines: 51203",
                        "findings: 7",
                        "findings of confidence high: 6",
                        "findings of confidence medium: 1",
                        "findings of kind exception: 1")
                .contains("findings of kind log: 3", "blind spots of kind unknown-call: 1");
    }

    @Test
    void theOrderOfFindingsDoesNotMatter() {
        List<TaintFlow> turned = new ArrayList<>(Shop.flows());
        Collections.reverse(turned);

        assertThat(FindingLines.of(Shop.result(turned, Severity.HIGH))).isEqualTo(FindingLines.of(RESULT));
    }

    @Test
    void nothingFoundHasCountsOnly() {
        assertThat(FindingLines.of(Shop.empty()))
                .containsExactly("files: 12", "lines: 1234", "findings: 0", "findings below confidence: 0", "");
    }

    private static List<String> findings(Result result) {
        List<String> lines = FindingLines.of(result);
        return lines.subList(lines.indexOf("") + 1, lines.size());
    }
}

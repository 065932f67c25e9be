package io.github.piiflow.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.testing.Flow;
import io.github.piiflow.testing.Hostile;
import io.github.piiflow.testing.Shop;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    @Test
    void theWorstFindings() {
        assertThat(Shop.write(new MarkdownReport(), Shop.result())).isEqualTo("""
                        ### piiflow: ❌ failed, 7 findings

                        3 findings are high or worse. Analysed 340 files, 51,203 lines.

                        | Critical | High | Medium | Low | Note |
                        | ---: | ---: | ---: | ---: | ---: |
                        | 1 | 2 | 3 | 0 | 1 |

                        | Severity | Finding | Where |
                        | --- | --- | --- |
                        | Critical | Health data (Customer.diagnosis) is written to the log in OrderService.audit, with e-mail address and phone number | `shop/src/main/java/com/acme/OrderService.java:12` |
                        | High | IBAN (iban of Billing.charge) is sent to stripe in Billing.charge, with account number | `billing/src/main/java/com/acme/billing/Billing.java:5` |
                        | High | National identity number (Customer.nationalId) is stored in customer.national\\_id | `shop/src/main/java/com/acme/Customer.java:7` |
                        | Medium | IBAN (iban of Billing.charge), only partly masked, is put into the message of an exception in Billing.charge | `billing/src/main/java/com/acme/billing/Billing.java:6` |

                        Blind spots: Files that do not parse: 1; Libraries not found: 1; Unknown calls that receive personal data: 1.
                        """);
    }

    @Test
    void anEmptyResult() {
        assertThat(Shop.write(new MarkdownReport(), Shop.empty())).isEqualTo("""
                        ### piiflow: ✅ passed, no personal data found leaving the code

                        No finding is high or worse. Analysed 12 files, 1,234 lines.
                        """);
    }

    @Test
    void twentyStatementsAtMost() {
        Map<String, String> sources = Map.of("A.java", "log.info(x);\n".repeat(25));
        List<TaintFlow> flows = IntStream.range(0, 25)
                .mapToObj(i -> Flow.in(sources).at(Flow.place(sources, "A.java", "log.info(x);", i)))
                .toList();

        String text = Shop.write(new MarkdownReport(), Shop.result(flows, Severity.HIGH, sources));

        assertThat(text.lines().filter(line -> line.startsWith("| Medium | E-mail")))
                .hasSize(20);
        assertThat(text).contains("And 5 more; `report.html` has all with their steps.");
    }

    @Test
    void textIsNoMarkup() {
        String text = Shop.write(new MarkdownReport(), Hostile.result());

        assertThat(text)
                .doesNotContain("<img src")
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .contains("\\| \\`code\\` \\*\\*bold\\*\\* \\[link\\](http://x) @<!-- -->user");
        assertThat(text.lines().filter(line -> line.startsWith("| Medium"))).hasSize(1);
    }
}

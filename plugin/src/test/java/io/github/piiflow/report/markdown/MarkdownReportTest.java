package io.github.piiflow.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.report.Result;
import io.github.piiflow.testing.Hostile;
import io.github.piiflow.testing.Shop;
import java.util.Collections;
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
                        | Critical | Health data (Customer.diagnosis) is written to the log in OrderService.audit | `shop/src/main/java/com/acme/OrderService.java:12` |
                        | High | IBAN (iban of Billing.charge) is sent to stripe in Billing.charge | `billing/src/main/java/com/acme/billing/Billing.java:5` |
                        | High | National identity number (Customer.nationalId) is stored in customer.national\\_id | `shop/src/main/java/com/acme/Customer.java:7` |
                        | Medium | IBAN (iban of Billing.charge), only partly masked, is put into the message of an exception in Billing.charge | `billing/src/main/java/com/acme/billing/Billing.java:6` |
                        | Medium | E-mail address (Customer.email) is written to the log in OrderService.audit | `shop/src/main/java/com/acme/OrderService.java:12` |
                        | Medium | Phone number (Customer.phone) is written to the log in OrderService.audit | `shop/src/main/java/com/acme/OrderService.java:12` |
                        | Note | Account number (Customer.accountId) is sent to stripe in Billing.charge | `billing/src/main/java/com/acme/billing/Billing.java:5` |

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
    void twentyFindingsAtMost() {
        Result shop = Shop.result();
        String text = Shop.write(
                new MarkdownReport(),
                new Result(
                        shop.version(),
                        Collections.nCopies(25, shop.findings().get(0)),
                        0,
                        shop.blindSpots(),
                        1,
                        1,
                        shop.modules(),
                        shop.rulePacks(),
                        shop.gate()));

        assertThat(text.lines().filter(line -> line.startsWith("| Critical | Health")))
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

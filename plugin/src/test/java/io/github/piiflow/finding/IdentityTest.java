package io.github.piiflow.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.dataflow.Step;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.symbol.Place;
import io.github.piiflow.testing.Flow;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What keeps the identity of a finding, and what gives it a new one. */
class IdentityTest {
    private static final String FILE = "src/main/java/com/acme/OrderService.java";
    private static final String CALL = "log.info(\"by {}\", customer);";
    private static final String SOURCE = """
            class OrderService {
                void place() {
                    log.info("by {}", customer);
                }
            }
            """;

    private final Finding before = at(FILE, SOURCE, CALL);

    @Test
    void linesAboveDoNotCount() {
        Finding after = at(FILE, "// one\n// two\n\n" + SOURCE, CALL);

        assertSame(after, true, true);
    }

    @Test
    void layoutAndCommentsDoNotCount() {
        String call = "log.info( // why\n        \"by {}\",\n    customer );";

        assertSame(at(FILE, SOURCE.replace(CALL, call), call), true, true);
    }

    @Test
    void aMovedFileKeepsTheFlow() {
        assertSame(at("orders/src/main/java/com/acme/OrderService.java", SOURCE, CALL), true, false);
    }

    @Test
    void aRenamedClassKeepsTheSite() {
        assertSame(at(FILE, SOURCE, CALL, flow -> flow.inside("com.acme.Orders", "place")), false, true);
    }

    @Test
    void aRenamedMethodKeepsTheSite() {
        assertSame(at(FILE, SOURCE, CALL, flow -> flow.inside("com.acme.OrderService", "submit")), false, true);
    }

    @Test
    void aRenamedElementKeepsBoth() {
        Finding after = at(FILE, SOURCE, CALL, flow -> flow.element("email", "com.acme.Customer#mail"));

        assertSame(after, true, true);
        assertThat(after.worst().key()).isNotEqualTo(before.worst().key());
    }

    @Test
    void anotherOriginKeepsBothAndTheKeyOfTheFirst() {
        Map<String, String> sources = Map.of(FILE, SOURCE);
        Finding after = Flow.findings(
                        sources,
                        Flow.in(sources).at(FILE, CALL),
                        Flow.in(sources)
                                .element("email", "com.acme.Admin#email")
                                .at(FILE, CALL))
                .get(0);

        assertSame(after, true, true);
        assertThat(after.element().name()).as("the worst is another now").isEqualTo("com.acme.Admin#email");
        assertThat(after.origins())
                .extracting(Origin::key)
                .hasSize(2)
                .contains(before.worst().key());
    }

    @Test
    void anotherStatementIsAnotherFinding() {
        String call = "log.info(\"from {}\", customer);";

        assertSame(at(FILE, SOURCE.replace(CALL, call), call), false, false);
    }

    @Test
    void anotherDataTypeIsAnotherFinding() {
        assertSame(at(FILE, SOURCE, CALL, flow -> flow.element("phone", "com.acme.Customer#email")), false, false);
    }

    @Test
    void theWayDoesNotCount() {
        Finding after = at(FILE, SOURCE, CALL, flow -> flow.step(Step.Kind.ASSIGNED, "x", FILE, "place"));

        assertSame(after, true, true);
    }

    @Test
    void equalStatementsAreCountedInOrder() {
        Map<String, String> sources = Map.of(FILE, SOURCE.replace(CALL, CALL + "\n" + CALL));
        Place first = Flow.place(sources, FILE, CALL, 0);
        Place second = Flow.place(sources, FILE, CALL, 1);
        TaintFlow one = Flow.in(sources).at(first);
        TaintFlow two = Flow.in(sources).at(second);

        List<Finding> findings = Flow.findings(sources, two, one);

        assertThat(findings).extracting(finding -> finding.sink().place()).containsExactly(first, second);
        assertThat(findings.get(0).flowKey()).isEqualTo(before.flowKey());
        assertThat(findings.get(0).siteKey()).isEqualTo(before.siteKey());
        assertThat(findings).extracting(Finding::flowKey).doesNotHaveDuplicates();
        assertThat(findings).extracting(Finding::siteKey).doesNotHaveDuplicates();
    }

    @Test
    void keysAreVersionedAndDoNotChangeUnnoticed() {
        assertThat(before.flowKey()).isEqualTo("48aaae3107574c0efff61f8e2da2f300");
        assertThat(before.siteKey()).isEqualTo("9a78b99af5d1304039f29c9fc36d959f");
        assertThat(before.id()).isEqualTo(before.flowKey().substring(0, 12));
    }

    private void assertSame(Finding after, boolean flow, boolean site) {
        assertThat(after.flowKey().equals(before.flowKey())).as("same flow").isEqualTo(flow);
        assertThat(after.siteKey().equals(before.siteKey())).as("same site").isEqualTo(site);
    }

    private static Finding at(String file, String source, String call) {
        return at(file, source, call, flow -> flow);
    }

    private static Finding at(String file, String source, String call, UnaryOperator<Flow> change) {
        Map<String, String> sources = Map.of(file, source);
        return Flow.findings(sources, change.apply(Flow.in(sources)).at(file, call))
                .get(0);
    }
}

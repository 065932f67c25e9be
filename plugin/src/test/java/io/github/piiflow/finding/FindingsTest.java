package io.github.piiflow.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.rule.SinkKind;
import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import io.github.piiflow.testing.FixedRules;
import io.github.piiflow.testing.Flow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
    private static final String FILE = "src/main/java/com/acme/OrderService.java";
    private static final String CALL = "log.info(customer);";
    private static final Map<String, String> SOURCES = Map.of(FILE, """
            class OrderService {
                void place() {
                    log.info(customer);
                    log.info(other);
                }
            }
            """);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # sink       , data type   , state     , element, flow  , severity
            LOG          , username    , RAW       , HIGH   , HIGH  , NOTE
            LOG          , email       , RAW       , HIGH   , HIGH  , MEDIUM
            LOG          , iban        , RAW       , HIGH   , HIGH  , HIGH
            LOG          , national_id , RAW       , HIGH   , HIGH  , CRITICAL
            LOG          , national_id , RAW       , MEDIUM , HIGH  , CRITICAL
            LOG          , national_id , RAW       , LOW    , HIGH  , HIGH
            LOG          , national_id , RAW       , HIGH   , LOW   , HIGH
            LOG          , national_id , RAW       , LOW    , LOW   , HIGH
            LOG          , national_id , PARTIAL   , HIGH   , HIGH  , HIGH
            LOG          , national_id , PARTIAL   , LOW    , HIGH  , MEDIUM
            LOG          , email       , PARTIAL   , LOW    , HIGH  , NOTE
            LOG          , username    , PARTIAL   , LOW    , LOW   , NOTE
            LOG          , national_id , HASHED    , HIGH   , HIGH  , CRITICAL
            LOG          , national_id , MASKED    , HIGH   , HIGH  ,
            LOG          , national_id , ENCRYPTED , HIGH   , HIGH  ,
            STORAGE      , national_id , RAW       , HIGH   , HIGH  , HIGH
            STORAGE      , email       , RAW       , HIGH   , HIGH  ,
            CACHE        , email       , RAW       , HIGH   , HIGH  , LOW
            CACHE        , phone       , RAW       , HIGH   , HIGH  , HIGH
            CACHE        , iban        , RAW       , HIGH   , HIGH  , LOW
            CACHE        , username    , RAW       , HIGH   , HIGH  ,
            CACHE        , health      , RAW       , HIGH   , HIGH  , MEDIUM
            STORAGE      , iban        , RAW       , HIGH   , HIGH  ,
            LOG          , account_id  , RAW       , HIGH   , HIGH  ,
            HTTP         , account_id  , RAW       , HIGH   , HIGH  ,
            THIRD_PARTY  , account_id  , RAW       , HIGH   , HIGH  , NOTE
            AI           , account_id  , RAW       , HIGH   , HIGH  , NOTE
            TELEMETRY    , account_id  , RAW       , HIGH   , HIGH  , NOTE
            THIRD_PARTY  , country     , RAW       , HIGH   , HIGH  ,
            LOG          , shoe_size   , RAW       , HIGH   , HIGH  , MEDIUM
            """)
    void severity(
            SinkKind kind, String dataType, Protection state, Confidence element, Confidence flow, Severity severity) {
        List<Finding> findings = Flow.findings(
                SOURCES,
                Flow.in(SOURCES)
                        .element(dataType, "com.acme.Customer#it")
                        .state(state)
                        .confidence(element, flow)
                        .sink(kind, "com.acme.Out.put")
                        .at(FILE, CALL));

        assertThat(findings).extracting(Finding::severity).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void theSeverityOfTheRuleIsThatOfItsSensitivity() {
        assertThat(ruleSeverity("phone")).isEqualTo(Severity.LOW);
        assertThat(ruleSeverity("email")).isEqualTo(Severity.LOW);
        assertThat(ruleSeverity("iban"))
                .as("nothing is said of its sensitivity")
                .isEqualTo(Severity.LOW);
    }

    private static Severity ruleSeverity(String dataType) {
        return only(Flow.in(SOURCES)
                        .element(dataType, "com.acme.Customer#it")
                        .sink(SinkKind.CACHE, "com.acme.Out.put")
                        .at(FILE, CALL))
                .ruleSeverity();
    }

    @Test
    void saysWhatLeavesWhere() {
        Finding finding = only(Flow.in(SOURCES).at(FILE, CALL));

        assertThat(finding.title())
                .isEqualTo("E-mail address (Customer.email) is written to the log in OrderService.place");
        assertThat(finding.rule()).isEqualTo("piiflow/log/medium");
        assertThat(finding.advice()).startsWith("Log an internal id");
        assertThat(finding.snippet()).isEqualTo("log.info(customer);");
        assertThat(finding.element().reasons()).containsExactly("its name is \"email\"");
    }

    @Test
    void confidenceIsTheLower() {
        assertThat(only(Flow.in(SOURCES)
                                .confidence(Confidence.MEDIUM, Confidence.HIGH)
                                .at(FILE, CALL))
                        .confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(only(Flow.in(SOURCES)
                                .confidence(Confidence.HIGH, Confidence.LOW)
                                .at(FILE, CALL))
                        .confidence())
                .isEqualTo(Confidence.LOW);
    }

    @Test
    void aLongWayIsLikelyAtMost() {
        assertThat(only(way(Step.Kind.PASSED, 7, 1)).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(only(way(Step.Kind.PASSED, 8, 1)).confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(only(way(Step.Kind.THROUGH, 8, 1)).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(only(way(Step.Kind.PASSED, 3, 3)).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(only(way(Step.Kind.PASSED, 4, 4)).confidence()).isEqualTo(Confidence.MEDIUM);
    }

    /** So many steps in so many other files between the declaration and the sink, which are steps as well. */
    private static TaintFlow way(Step.Kind kind, int steps, int files) {
        Flow flow = Flow.in(SOURCES).declared(FILE, "customer");
        for (int i = 0; i < steps; i++) {
            flow.step(kind, "m" + i, new Place("B" + i % files + ".java", Span.of(1, 1, 1, 2)));
        }
        return flow.at(FILE, CALL);
    }

    @Test
    void whatIsMeantToGoThatWayAsOftenAsNotIsDoubtful() {
        assertThat(confidenceInCache("iban", Confidence.HIGH)).isEqualTo(Confidence.MEDIUM);
        assertThat(confidenceInCache("iban", Confidence.LOW)).isEqualTo(Confidence.LOW);
        assertThat(confidenceInCache("phone", Confidence.HIGH)).isEqualTo(Confidence.HIGH);
    }

    private static Confidence confidenceInCache(String dataType, Confidence flow) {
        return only(Flow.in(SOURCES)
                        .element(dataType, "com.acme.Customer#it")
                        .sink(SinkKind.CACHE, "com.acme.Out.put")
                        .confidence(Confidence.HIGH, flow)
                        .at(FILE, CALL))
                .confidence();
    }

    @Test
    void countsWhatIsBelowTheWantedConfidence() {
        List<TaintFlow> flows = List.of(
                Flow.in(SOURCES).confidence(Confidence.LOW, Confidence.HIGH).at(FILE, CALL),
                Flow.in(SOURCES).at(FILE, "log.info(other);"));

        Findings findings = Findings.of(flows, new FixedRules(), Contract.NONE, Confidence.MEDIUM, Flow.text(SOURCES));

        assertThat(findings.findings()).hasSize(1);
        assertThat(findings.belowConfidence()).isEqualTo(1);
    }

    @Test
    void oneFindingPerElementAndSink() {
        TaintFlow masked = Flow.in(SOURCES).state(Protection.PARTIAL).others(3).at(FILE, CALL);
        TaintFlow raw = Flow.in(SOURCES).others(1).at(FILE, CALL);

        Finding finding = only(masked, raw);

        assertThat(finding.state()).isEqualTo(Protection.RAW);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.worst().otherWays()).isEqualTo(5);
    }

    @Test
    void dataOfOneTypeAtOneStatementIsOneFindingWithItsOrigins() {
        Finding finding = only(
                Flow.in(SOURCES)
                        .element("email", "com.acme.Customer#hidden")
                        .state(Protection.PARTIAL)
                        .at(FILE, CALL),
                Flow.in(SOURCES).element("email", "com.acme.Customer#second").at(FILE, CALL),
                Flow.in(SOURCES).element("email", "com.acme.Customer#first").at(FILE, CALL));

        assertThat(finding.title())
                .isEqualTo("E-mail address (Customer.first and 2 more) is written to the log in OrderService.place");
        assertThat(finding.origins())
                .extracting(origin -> origin.element().name(), Origin::severity, Origin::state)
                .containsExactly(
                        tuple("com.acme.Customer#first", Severity.MEDIUM, Protection.RAW),
                        tuple("com.acme.Customer#second", Severity.MEDIUM, Protection.RAW),
                        tuple("com.acme.Customer#hidden", Severity.LOW, Protection.PARTIAL));
        assertThat(finding.origins()).extracting(Origin::key).doesNotHaveDuplicates();
    }

    @Test
    void originsBelowTheWantedConfidenceAreLeftOut() {
        List<TaintFlow> flows = List.of(
                Flow.in(SOURCES)
                        .element("email", "com.acme.Customer#perhaps")
                        .confidence(Confidence.LOW, Confidence.HIGH)
                        .at(FILE, CALL),
                Flow.in(SOURCES).at(FILE, CALL));

        Findings findings = Findings.of(flows, new FixedRules(), Contract.NONE, Confidence.MEDIUM, Flow.text(SOURCES));

        assertThat(findings.findings()).hasSize(1);
        assertThat(findings.findings().get(0).origins()).hasSize(1);
        assertThat(findings.belowConfidence()).as("the place is told of anyway").isZero();
    }

    @Test
    void worstFirstThenByPlace() {
        List<TaintFlow> flows = new ArrayList<>(List.of(
                Flow.in(SOURCES).element("phone", "com.acme.Customer#phone").at(FILE, CALL),
                Flow.in(SOURCES).at(FILE, "log.info(other);"),
                Flow.in(SOURCES).element("email", "com.acme.Customer#second").at(FILE, CALL),
                Flow.in(SOURCES).element("email", "com.acme.Customer#first").at(FILE, CALL),
                Flow.in(SOURCES).element("iban", "com.acme.Customer#iban").at(FILE, "log.info(other);")));
        List<Finding> findings = Flow.findings(SOURCES, flows.toArray(TaintFlow[]::new));

        assertThat(findings)
                .extracting(
                        Finding::severity,
                        finding -> finding.sink().place().line(),
                        finding -> finding.element().name())
                .containsExactly(
                        tuple(Severity.HIGH, 4, "com.acme.Customer#iban"),
                        tuple(Severity.MEDIUM, 3, "com.acme.Customer#first"),
                        tuple(Severity.MEDIUM, 3, "com.acme.Customer#phone"),
                        tuple(Severity.MEDIUM, 4, "com.acme.Customer#email"));

        Collections.reverse(flows);
        assertThat(Flow.findings(SOURCES, flows.toArray(TaintFlow[]::new))).isEqualTo(findings);
    }

    @Test
    void theContractAllowsWhatItLists() {
        Contract contract = new Contract(List.of("*.acme.example", "localhost"), Map.of("Stripe", Set.of("email")));

        assertThat(with(contract, SinkKind.THIRD_PARTY, "email", "stripe")).isEmpty();
        assertThat(with(contract, SinkKind.THIRD_PARTY, "iban", "stripe")).hasSize(1);
        assertThat(with(contract, SinkKind.AI, "email", "openai")).hasSize(1);
        assertThat(with(contract, SinkKind.HTTP, "iban", "api.acme.example")).isEmpty();
        assertThat(with(contract, SinkKind.HTTP, "iban", "localhost")).isEmpty();
        assertThat(with(contract, SinkKind.HTTP, "iban", "evil-acme.example")).hasSize(1);
        assertThat(with(contract, SinkKind.LOG, "email", "stripe")).hasSize(1);
    }

    private static List<Finding> with(Contract contract, SinkKind kind, String dataType, String recipient) {
        TaintFlow flow = Flow.in(SOURCES)
                .element(dataType, "com.acme.Customer#it")
                .sink(kind, "com.acme.Out.put")
                .to(recipient, null)
                .at(FILE, CALL);
        return Findings.of(List.of(flow), new FixedRules(), contract, Confidence.LOW, Flow.text(SOURCES))
                .findings();
    }

    @Test
    void masksWhatComesFromTheSource() {
        String call = "log.info(\"to jane@acme.com\", map.get(\"jane@acme.com\"));";
        Map<String, String> sources = Map.of("A.java", call);
        Finding finding = Flow.findings(
                        sources,
                        Flow.in(sources)
                                .elementKind(Element.Kind.KEY)
                                .element("email", "\"jane@acme.com\"")
                                .because("its key is \"jane@acme.com\"")
                                .step(Step.Kind.READ, "map \"jane@acme.com\"", "A.java", "map")
                                .to("jane@acme.com", "jane@acme.com")
                                .at("A.java", call))
                .get(0);

        assertThat(finding.toString()).doesNotContain("jane").contains("[masked e-mail]");
    }

    private static Finding only(TaintFlow... flows) {
        List<Finding> findings = Flow.findings(SOURCES, flows);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}

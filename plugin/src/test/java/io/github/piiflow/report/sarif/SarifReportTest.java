package io.github.piiflow.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.dataflow.BlindSpot;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.report.Result;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import io.github.piiflow.testing.Flow;
import io.github.piiflow.testing.Hostile;
import io.github.piiflow.testing.Shop;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The points GitHub code scanning asks for, and those its own validator does not see. */
class SarifReportTest {
    static List<Result> results() {
        return List.of(Shop.result(), Shop.empty(), Hostile.result());
    }

    @ParameterizedTest
    @MethodSource("results")
    void theRun(Result result) {
        JsonNode run = run(result);

        JsonNode driver = run.at("/tool/driver");
        assertThat(driver.at("/name").asString()).isEqualTo("piiflow");
        assertThat(driver.at("/semanticVersion").asString()).isEqualTo(result.version());
        assertThat(run.at("/automationDetails/id").asString()).matches("(?s)piiflow/[^/]+/");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
        assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/results").size()).isEqualTo(result.findings().size());
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyRule(Result result) {
        for (JsonNode rule : run(result).at("/tool/driver/rules")) {
            assertThat(rule.at("/id").asString()).matches("piiflow/[a-z-]+/(low|medium|high|critical)");
            assertThat(rule.at("/name").asString()).matches("PersonalData[A-Za-z]+");
            assertThat(rule.at("/shortDescription/text").asString())
                    .isNotBlank()
                    .hasSizeLessThan(1025);
            assertThat(rule.at("/fullDescription/text").asString()).isNotBlank().hasSizeLessThan(1025);
            assertThat(rule.at("/help/text").asString()).isNotBlank();
            assertThat(rule.at("/help/markdown").asString()).startsWith("## ");
            assertThat(rule.at("/defaultConfiguration/level").asString()).isIn("error", "warning", "note");
            assertThat(rule.at("/properties/precision").asString()).isIn("very-high", "high", "medium", "low");
            assertThat(rule.at("/properties/tags").size()).isBetween(3, 20);
            assertThat(rule.at("/properties/tags/0").asString()).isEqualTo("security");
            JsonNode score = rule.at("/properties/security-severity");
            assertThat(score.isString()).isTrue();
            assertThat(Double.parseDouble(score.asString())).isBetween(0.1, 10.0);
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyResult(Result result) {
        JsonNode run = run(result);
        for (JsonNode each : run.at("/results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules").get(each.at("/ruleIndex").asInt());
            assertThat(each.at("/ruleId")).isEqualTo(rule.at("/id"));
            assertThat(each.at("/locations").size()).isEqualTo(1);
            assertRegion(each.at("/locations/0/physicalLocation"));
            assertThat(each.at("/partialFingerprints/piiflowFlow~1v1").asString())
                    .matches("[0-9a-f]{32}");
            assertThat(each.at("/partialFingerprints/piiflowSite~1v1").asString())
                    .matches("[0-9a-f]{32}");
            assertThat(each.at("/partialFingerprints").size()).isEqualTo(2);
            JsonNode steps = each.at("/codeFlows/0/threadFlows/0/locations");
            assertThat(steps.size()).isPositive();
            for (JsonNode step : steps) {
                assertThat(step.at("/location/message/text").asString()).isNotBlank();
                assertRegion(step.at("/location/physicalLocation"));
            }
            JsonNode sink = steps.get(steps.size() - 1).at("/location/physicalLocation/region/startLine");
            assertThat(sink).isEqualTo(each.at("/locations/0/physicalLocation/region/startLine"));
            assertThat(each.has("suppressions")).isFalse();
        }
    }

    private static void assertRegion(JsonNode physical) {
        assertThat(physical.at("/artifactLocation/uri").asString()).matches("[A-Za-z0-9/._~%!$&'()*+,;=@-]+");
        assertThat(physical.at("/artifactLocation/uri").asString()).doesNotStartWith("/");
        assertThat(physical.at("/artifactLocation").size()).isEqualTo(1);
        for (String field : List.of("startLine", "startColumn", "endLine", "endColumn")) {
            assertThat(physical.at("/region/" + field).asInt()).as(field).isPositive();
        }
    }

    @Test
    void oneResultInFull() {
        JsonNode result = run(Shop.result()).at("/results/0");

        assertThat(result.at("/ruleId").asString()).isEqualTo("piiflow/log/critical");
        assertThat(result.at("/level").asString()).isEqualTo("error");
        assertThat(result.at("/message/text").asString())
                .isEqualTo("Health data (Customer.diagnosis) is written to the log in OrderService.audit."
                        + " It is declared at [shop/src/main/java/com/acme/Customer.java:9](1)."
                        + " It arrives raw: nothing on the way masks, hashes or encrypts it.\n"
                        + "Log an internal id instead, or mask the value before it is logged.");
        assertThat(result.at("/locations/0/physicalLocation").toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"shop/src/main/java/com/acme/OrderService.java\"},"
                        + "\"region\":{\"startLine\":12,\"startColumn\":9,\"endLine\":13,\"endColumn\":23,\"snippet\":"
                        + "{\"text\":\"log.info(\\\"order of {} (support: [masked e-mail])\\\",\\n        line);\"}}}");
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("com.acme.OrderService.audit");
        assertThat(result.at("/relatedLocations/0/id").asInt()).isEqualTo(1);
        assertThat(result.at("/relatedLocations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(9);
        assertThat(result.at("/properties").toString())
                .isEqualTo("{\"dataTypes\":[\"health\"],\"sinkKind\":\"log\",\"severity\":\"critical\","
                        + "\"confidence\":\"medium\",\"protection\":\"raw\",\"element\":\"com.acme.Customer#diagnosis\","
                        + "\"origins\":1,\"api\":\"org.slf4j.Logger.info\"}");
        assertThat(result.at("/codeFlows/0/threadFlows/0/locations")
                        .valueStream()
                        .map(step -> step.at("/nestingLevel").asInt() + " "
                                + step.at("/location/message/text").asString()))
                .containsExactly(
                        "0 Customer.diagnosis is declared",
                        "0 assigned to customer",
                        "0 passed to OrderService.audit",
                        "1 becomes part of a text: \"by \" + customer",
                        "1 assigned to line",
                        "1 leaves through Logger.info");
    }

    @Test
    void recipientAndStoreWhereKnown() {
        JsonNode results = run(Shop.result()).at("/results");

        assertThat(results.at("/1/properties/recipient").asString()).isEqualTo("stripe");
        assertThat(results.at("/2/properties/store").asString()).isEqualTo("customer.national_id");
    }

    @Test
    void blindSpotsAreNotifications() {
        JsonNode notifications = run(Shop.result()).at("/invocations/0/toolExecutionNotifications");

        assertThat(notifications
                        .valueStream()
                        .map(each -> each.at("/level").asString() + " "
                                + each.at("/descriptor/id").asString()))
                .containsExactly(
                        "warning piiflow/unparsed", "note piiflow/unknown-call", "warning piiflow/missing-library");
        assertThat(notifications
                        .at("/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(7);
        assertThat(notifications.at("/2").has("locations")).isFalse();
    }

    @Test
    void bracketsInNamesAreNoLinks() {
        String message = run(Hostile.result()).at("/results/0/message/text").asString();

        assertThat(message).contains("\\[link\\](http://x)");
    }

    @Test
    void severityOfTheRuleStaysThoughAFindingIsMilder() {
        Map<String, String> sources = Map.of("A.java", "log.info(x);");
        TaintFlow flow = Flow.in(sources).state(Protection.PARTIAL).at("A.java", "log.info(x);");
        JsonNode run = run(Shop.result(List.of(flow), Severity.HIGH, sources));

        assertThat(run.at("/results/0/level").asString()).isEqualTo("note");
        assertThat(run.at("/tool/driver/rules/0/properties/security-severity").asString())
                .isEqualTo("5.5");
    }

    @Test
    void saysWhereStepsWereCut() {
        Map<String, String> sources = Map.of("A.java", "log.info(x);");
        Flow flow = Flow.in(sources);
        IntStream.range(0, 40).forEach(i -> flow.step(Step.Kind.PASSED, "m" + i, "A.java", "log"));
        JsonNode steps = run(Shop.result(List.of(flow.at("A.java", "log.info(x);")), Severity.HIGH, sources))
                .at("/results/0/codeFlows/0/threadFlows/0/locations");

        assertThat(steps.size()).isEqualTo(30);
        assertThat(steps.at("/15/location/message/text").asString()).isEqualTo("11 steps later: passed to m26");
    }

    @Test
    void tellsTheWaysOfSomeOfManyOrigins() {
        JsonNode result = run(Shop.crowded()).at("/results/0");

        assertThat(result.at("/codeFlows").size()).isEqualTo(10);
        assertThat(result.at("/codeFlows/9/threadFlows/0/locations/1/location/message/text")
                        .asString())
                .isEqualTo("passed to A.m9");
        assertThat(result.at("/relatedLocations").size()).isEqualTo(10);
        assertThat(result.at("/relatedLocations/9/id").asInt()).isEqualTo(10);
        assertThat(result.at("/message/text").asString()).contains("[A.java:1](10) and 15 more places.");
        assertThat(result.at("/properties/origins").asInt()).isEqualTo(25);
    }

    @Test
    void staysBelowTheLimits() {
        Result shop = Shop.result();
        BlindSpot spot = new BlindSpot(BlindSpot.Kind.CUT, "cut", null);
        JsonNode run = run(new Result(
                shop.version(),
                Collections.nCopies(SarifReport.MAX_RESULTS + 3, shop.findings().get(0)),
                0,
                Collections.nCopies(SarifReport.MAX_NOTIFICATIONS + 1, spot),
                1,
                1,
                List.of(),
                List.of(),
                shop.gate()));

        assertThat(run.at("/results").size()).isEqualTo(SarifReport.MAX_RESULTS);
        JsonNode notifications = run.at("/invocations/0/toolExecutionNotifications");
        assertThat(notifications.size()).isEqualTo(SarifReport.MAX_NOTIFICATIONS + 2);
        assertThat(notifications
                        .get(SarifReport.MAX_NOTIFICATIONS)
                        .at("/message/text")
                        .asString())
                .isEqualTo("3 results of the lowest severity left out; findings.json has all.");
        assertThat(run.at("/automationDetails/id").asString()).isEqualTo("piiflow/");
    }

    @ParameterizedTest
    @CsvSource({
        "src/main/java/A.java, src/main/java/A.java",
        "a b/ä#?.java, a%20b/%C3%A4%23%3F.java",
        "c:/x%y[1]., c%3A/x%25y%5B1%5D."
    })
    void addressesAreEncoded(String path, String uri) {
        assertThat(SarifText.uri(path)).isEqualTo(uri);
    }

    @Test
    void aPlaceWithoutColumnsStillHasAFullRegion() {
        TaintFlow flow = Flow.in(Map.of()).at(new Place("A.java", Span.of(3, 0, 0, 0)));
        JsonNode region =
                run(Shop.result(List.of(flow), Severity.HIGH)).at("/results/0/locations/0/physicalLocation/region");

        assertThat(region.toString()).isEqualTo("{\"startLine\":3,\"startColumn\":1,\"endLine\":3,\"endColumn\":2}");
    }

    private static JsonNode run(Result result) {
        JsonNode log = JsonMapper.shared().readTree(Shop.write(new SarifReport(), result));
        assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
        assertThat(log.at("/runs").size()).isEqualTo(1);
        return log.at("/runs/0");
    }
}

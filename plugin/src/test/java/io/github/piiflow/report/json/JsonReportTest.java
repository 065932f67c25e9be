package io.github.piiflow.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.piiflow.report.Result;
import io.github.piiflow.testing.Hostile;
import io.github.piiflow.testing.Shop;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {
    static List<Result> results() {
        return List.of(Shop.result(), Shop.empty(), Hostile.result());
    }

    @ParameterizedTest
    @MethodSource("results")
    void followsItsSchema(Result result) {
        assertThat(schema().validate(Shop.write(new JsonReport(), result), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "version": 1                    | "version": 2
            "severity": "critical"          | "severity": "terrible"
            "kind": "declared"              | "kind": "dreamt"
            "line": 12                      | "line": "12"
            "passed": false                 | "gone": false
            "dataType"                      | "data"
            "file": "shop                   | "file": "/home/me/shop
            """)
    void theSchemaSeesMistakes(String right, String wrong) {
        String json = Shop.write(new JsonReport(), Shop.result());

        assertThat(json).contains(right);
        assertThat(schema().validate(json.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void hasAllOrigins() {
        String json = Shop.write(new JsonReport(), Shop.crowded());

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"name\": \"com.acme.Customer#maila\"", "\"name\": \"com.acme.Customer#maily\"");
        assertThat(json.lines())
                .filteredOn(line -> line.contains("\"flowKey\""))
                .hasSize(1);
        assertThat(schema().validate(json.replace("\"otherOrigins\"", "\"others\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void anEmptyResult() {
        assertThat(Shop.write(new JsonReport(), Shop.empty())).isEqualTo("""
                        {
                          "format": "piiflow-findings",
                          "version": 1,
                          "tool": {
                            "name": "piiflow",
                            "version": "0.1.0",
                            "rulePacks": ["io.github.piiflow.rules 0.1.0"]
                          },
                          "scan": {
                            "modules": ["acme-shop"],
                            "files": 12,
                            "lines": 1234
                          },
                          "gate": {
                            "failOn": "high",
                            "minConfidence": "medium",
                            "failing": 0,
                            "passed": true
                          },
                          "counts": {
                            "findings": 0,
                            "note": 0,
                            "low": 0,
                            "medium": 0,
                            "high": 0,
                            "critical": 0,
                            "belowConfidence": 0,
                            "blindSpots": 0
                          },
                          "rules": [],
                          "findings": [],
                          "blindSpots": []
                        }
                        """);
    }

    @Test
    void aLinePerFinding() {
        assertThat(Shop.write(new JsonReport(), Shop.result()).lines())
                .filteredOn(line -> line.startsWith("    {\"id\": \"") && line.contains("\"flowKey\""))
                .hasSize(7);
    }

    private static Schema schema() {
        try (InputStream in = JsonReport.class.getResourceAsStream("findings.schema.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

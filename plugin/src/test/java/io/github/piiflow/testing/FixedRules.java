package io.github.piiflow.testing;

import io.github.piiflow.rule.AnnotationRule;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Mapping;
import io.github.piiflow.rule.PolicyLine;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.ReturnRule;
import io.github.piiflow.rule.Row;
import io.github.piiflow.rule.RuleText;
import io.github.piiflow.rule.Rules;
import io.github.piiflow.rule.Sensitivity;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.rule.SinkKind;
import io.github.piiflow.rule.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A few data types and one policy for all sink kinds, except caches and storage. */
public final class FixedRules implements Rules {
    private static final Set<Protection> ACCEPTED = Set.of(
            Protection.MASKED,
            Protection.KEYED_HASH,
            Protection.TOKENISED,
            Protection.PASSWORD_HASH,
            Protection.ENCRYPTED,
            Protection.AGGREGATED);

    private final Map<String, DataType> dataTypes = new TreeMap<>();

    /** Rules with the data types of the tests. */
    public FixedRules() {
        add("email", "E-mail address", "contact", Sensitivity.MEDIUM, DataType.Report.ALWAYS);
        add("phone", "Phone number", "contact", Sensitivity.MEDIUM, DataType.Report.ALWAYS);
        add("username", "User name", "account", Sensitivity.LOW, DataType.Report.ALWAYS);
        add("iban", "IBAN", "financial", Sensitivity.HIGH, DataType.Report.ALWAYS);
        add("national_id", "National identity number", "government id", Sensitivity.CRITICAL, DataType.Report.ALWAYS);
        add("health", "Health data", "health", Sensitivity.CRITICAL, DataType.Report.ALWAYS);
        add("account_id", "Account number", "account", Sensitivity.LOW, DataType.Report.THIRD_PARTY);
        add("country", "Country", "location", Sensitivity.LOW, DataType.Report.NEVER);
    }

    private void add(String id, String label, String category, Sensitivity sensitivity, DataType.Report report) {
        dataTypes.put(
                id,
                new DataType(
                        id,
                        label,
                        category,
                        sensitivity,
                        List.of("GDPR4"),
                        false,
                        false,
                        false,
                        report,
                        List.of(),
                        List.of()));
    }

    @Override
    public Map<String, DataType> dataTypes() {
        return dataTypes;
    }

    @Override
    public PolicyLine policy(SinkKind kind) {
        return switch (kind) {
            case CACHE ->
                new PolicyLine(
                        Map.of(
                                Sensitivity.LOW,
                                Severity.NOTE,
                                Sensitivity.MEDIUM,
                                Severity.LOW,
                                Sensitivity.CRITICAL,
                                Severity.MEDIUM),
                        ACCEPTED,
                        Map.of("phone", Severity.HIGH, "iban", Severity.LOW),
                        Set.of("username"),
                        Set.of("iban"));
            case STORAGE -> new PolicyLine(Map.of(Sensitivity.CRITICAL, Severity.HIGH), ACCEPTED);
            default ->
                new PolicyLine(
                        Map.of(
                                Sensitivity.LOW, Severity.NOTE,
                                Sensitivity.MEDIUM, Severity.MEDIUM,
                                Sensitivity.HIGH, Severity.HIGH,
                                Sensitivity.CRITICAL, Severity.CRITICAL),
                        ACCEPTED);
        };
    }

    @Override
    public RuleText text(SinkKind kind) {
        return switch (kind) {
            case LOG ->
                new RuleText(
                        "Personal data in a log",
                        "Logs are copied, kept for long and read by many. What is in them can hardly be deleted again.",
                        "Log an internal id instead, or mask the value before it is logged.",
                        "log.info(\"placed order {}\", order.id());",
                        List.of(532, 359),
                        List.of("GDPR Art. 5(1)(c)", "GDPR Art. 32"));
            case THIRD_PARTY ->
                new RuleText(
                        "Personal data sent to a third party",
                        "Whoever receives personal data must need it, and a contract must say so.",
                        "Send only what the recipient needs, or add it to the sharing contract in piiflow.yml.",
                        "",
                        List.of(359),
                        List.of("GDPR Art. 28"));
            case STORAGE ->
                new RuleText(
                        "Critical data stored unencrypted",
                        "A copy of the database is a copy of everything in it.",
                        "Encrypt the column, for example with an attribute converter.",
                        "@Convert(converter = Encrypted.class)\nprivate String nationalId;",
                        List.of(312),
                        List.of("GDPR Art. 32"));
            default ->
                new RuleText(
                        "Personal data leaves by way of " + kind.id(),
                        "Data that leaves is out of control.",
                        "Leave it out, or mask it first.",
                        "",
                        List.of(359),
                        List.of());
        };
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Set.of());
    }

    @Override
    public List<AnnotationRule> annotations() {
        return List.of();
    }

    @Override
    public Map<String, Mapping> mappings() {
        return Map.of();
    }

    @Override
    public List<ReturnRule> returns() {
        return List.of();
    }

    @Override
    public List<Row> rows(
            List<String> supertypes,
            boolean resolved,
            String method,
            @Nullable List<String> parameters,
            int arguments,
            @Nullable Boolean onStatic,
            Collection<String> annotations) {
        return List.of();
    }

    @Override
    public List<Row> typeRows(List<String> supertypes) {
        return List.of();
    }

    @Override
    public Collection<Row> allRows() {
        return List.of();
    }
}

package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.rule.DataType.NamePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of rules that are written more than once. */
class OverridingTest {

    @Test
    void givenKeysOfADataTypeReplaceTheEarlierOnes() throws RuleException {
        DataType email = load("""
                        dataTypes:
                          email:
                            label: E-mail
                            category: contact
                            sensitivity: medium
                            legal: [GDPR4]
                            numeric: true
                            report: thirdParty
                            names: { en: [email, ~mail], de: [=mail_adresse] }
                            negatives: [email_service]
                        """, """
                        dataTypes:
                          email: { sensitivity: high, names: [our_mail] }
                        """, """
                        dataTypes:
                          email: { names: { de: post } }
                        """).dataTypes().get("email");

        assertThat(email)
                .isEqualTo(new DataType(
                        "email",
                        "E-mail",
                        "contact",
                        Sensitivity.HIGH,
                        List.of("GDPR4"),
                        true,
                        false,
                        false,
                        DataType.Report.THIRD_PARTY,
                        List.of(
                                new NamePattern(List.of("email"), "en", false, false, false, false),
                                new NamePattern(List.of("mail"), "en", true, false, false, false),
                                new NamePattern(List.of("post"), "de", false, false, false, false),
                                new NamePattern(List.of("our", "mail"), "any", false, false, false, false)),
                        List.of(List.of("email", "service"))));
    }

    @Test
    void aNewDataTypeHasDefaults() throws RuleException {
        assertThat(load("dataTypes: { bonus_card: { category: financial, sensitivity: low } }")
                        .dataTypes())
                .isEqualTo(Map.of(
                        "bonus_card",
                        new DataType(
                                "bonus_card",
                                "Bonus card",
                                "financial",
                                Sensitivity.LOW,
                                List.of(),
                                false,
                                false,
                                false,
                                DataType.Report.ALWAYS,
                                List.of(),
                                List.of())));
    }

    @Test
    void theContextRaisesItsCategory() throws RuleException {
        Map<String, DataType> types = load("""
                        dataTypes:
                          allergy: { category: health, sensitivity: high }
                          diagnosis: { category: health, sensitivity: critical }
                          email: { category: contact, sensitivity: medium }
                        """, "context: health").dataTypes();

        assertThat(types.values())
                .extracting(DataType::sensitivity)
                .containsExactly(Sensitivity.CRITICAL, Sensitivity.CRITICAL, Sensitivity.MEDIUM);
    }

    @Test
    void vocabularyAddsUp() throws RuleException {
        Vocabulary vocabulary = load(
                        "vocabulary: { personWords: [customer], protectedWords: { masked: [masked] } }",
                        "vocabulary: { personWords: [pilot], protectedWords: { masked: hidden, hashed: [hash] } }")
                .vocabulary();

        assertThat(vocabulary.personWords()).containsExactlyInAnyOrder("customer", "pilot");
        assertThat(vocabulary.protectedWords())
                .isEqualTo(Map.of(Protection.MASKED, Set.of("masked", "hidden"), Protection.HASHED, Set.of("hash")));
        assertThat(vocabulary.classSuffixes()).isEmpty();
    }

    @Test
    void aLaterAnnotationReplacesTheEarlierOne() throws RuleException {
        assertThat(load("""
                                dataTypes: { email: { category: contact, sensitivity: medium } }
                                annotations: [{ annotation: Mail, dataType: email }, { annotation: Pii, dataType: email }]
                                """, "annotations: [{ annotation: Mail, dataType: none }]")
                        .annotations())
                .containsExactly(new AnnotationRule("Mail", null), new AnnotationRule("Pii", "email"));
    }

    @Test
    void aLaterRowReplacesTheEarlierEffectOfTheSameKind() throws RuleException {
        Rules rules = load("""
                rows:
                  - { on: a.Log, call: [info, warn], sink: log, flow: arg0 -> this }
                """, """
                rows:
                  - { on: a.Log, call: info, sink: http }
                  - { on: a.Log, call: info(*), sink: file }
                """);

        assertThat(effects(rules, "info")).containsExactly("Flow", "http", "file");
        assertThat(effects(rules, "warn")).containsExactly("Flow", "log");
    }

    @Test
    void rowsOfOneFileAddUp() throws RuleException {
        Rules rules = load("""
                rows:
                  - { on: a.Log, call: info, sink: log }
                  - { on: a.Log, call: info, sink: http }
                """);

        assertThat(effects(rules, "info")).containsExactly("log", "http");
    }

    @Test
    void aLaterRowAboutATypeReplacesTheEarlierOne() throws RuleException {
        Rules rules =
                load("rows: [{ on: a.Person, text: content }]", "rows: [{ on: a.Person, text: none, note: later }]");

        assertThat(rules.typeRows(List.of("a.Person"))).extracting(Row::note).containsExactly("later");
        assertThat(rules.allRows()).hasSize(1);
    }

    @Test
    void policyMergesBySensitivity() throws RuleException {
        Rules rules = load(
                "policy: { log: { low: note, medium: low, high: high, accept: [masked, encrypted] } }",
                "policy: { log: { low: ignore, medium: medium } }",
                "policy: { log: { critical: critical, accept: [encrypted] } }");

        assertThat(rules.policy(SinkKind.LOG))
                .isEqualTo(new PolicyLine(
                        Map.of(
                                Sensitivity.MEDIUM,
                                Severity.MEDIUM,
                                Sensitivity.HIGH,
                                Severity.HIGH,
                                Sensitivity.CRITICAL,
                                Severity.CRITICAL),
                        Set.of(Protection.ENCRYPTED)));
    }

    @Test
    void doubtfulTypesAreReplacedAsAWhole() throws RuleException {
        Rules rules = load(
                "dataTypes: { badge: { label: Badge, category: other, sensitivity: low }, pin: { label: Pin, category: other, sensitivity: low } }\npolicy: { log: { low: note, doubtful: [badge] }, http: { low: note, doubtful: [badge] } }",
                "policy: { log: { doubtful: [pin] } }");

        assertThat(rules.policy(SinkKind.LOG).doubtful()).containsExactly("pin");
        assertThat(rules.policy(SinkKind.HTTP).doubtful()).containsExactly("badge");
    }

    @Test
    void allTypesMayBeDoubtful() throws RuleException {
        Rules rules = load(
                "dataTypes: { badge: { label: Badge, category: other, sensitivity: low } }\npolicy: { log: { low: note }, http: { low: note, doubtful: all } }");
        DataType badge = Objects.requireNonNull(rules.dataTypes().get("badge"));

        assertThat(rules.policy(SinkKind.LOG).isDoubtful(badge)).isFalse();
        assertThat(rules.policy(SinkKind.HTTP).isDoubtful(badge)).isTrue();
    }

    @Test
    void withoutPolicyNothingIsAcceptedAndNothingReported() throws RuleException {
        assertThat(load("failOn: high").policy(SinkKind.AI)).isEqualTo(new PolicyLine(Map.of(), Set.of()));
    }

    @Test
    void textsMergeByKey() throws RuleException {
        Rules rules = load(
                "rules: { log: { title: In a log, why: Because., fix: Mask., cwe: 532, legal: [GDPR] } }",
                "rules: { log: { why: See our wiki., cwe: [359] } }");

        assertThat(rules.text(SinkKind.LOG))
                .isEqualTo(new RuleText("In a log", "See our wiki.", "Mask.", "", List.of(359), List.of("GDPR")));
    }

    @Test
    void whatIsNotWrittenHasANeutralText() throws RuleException {
        RuleText text = load("failOn: high").text(SinkKind.THIRD_PARTY);

        assertThat(text.title()).isEqualTo("Personal data leaves by way of third party");
        assertThat(text.why()).isNotBlank();
        assertThat(text.fix()).isNotBlank();
    }

    private static List<String> effects(Rules rules, String method) {
        return rules.rows(List.of("a.Log"), true, method, null, 1, null).stream()
                .flatMap(row -> row.effects().stream())
                .map(effect -> effect instanceof Effect.Sink sink
                        ? sink.kind().id()
                        : effect.getClass().getSimpleName())
                .toList();
    }

    private static Rules load(String... files) throws RuleException {
        List<ConfigFile> all = new ArrayList<>();
        for (String each : files) {
            all.add(ConfigFile.of("file" + all.size(), "version: 1\n" + each));
        }
        return RuleLoader.load(all.toArray(ConfigFile[]::new)).rules();
    }
}

package io.github.piiflow.rule;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The JSON schemas say what the loader does. */
class SchemaTest {
    private static final Schema PACK = schema("pack");
    private static final Schema SETTINGS = schema("piiflow");

    private static final Map<Keys, String> DEFINITIONS = Map.ofEntries(
            Map.entry(Keys.PACK, "pack"),
            Map.entry(Keys.CONTENT, "content"),
            Map.entry(Keys.DATA_TYPE, "dataType"),
            Map.entry(Keys.VOCABULARY, "vocabulary"),
            Map.entry(Keys.ANNOTATION, "annotation"),
            Map.entry(Keys.MAPPING, "mapping"),
            Map.entry(Keys.MARK, "mark"),
            Map.entry(Keys.QUESTION, "question"),
            Map.entry(Keys.ATTRIBUTE, "attributePattern"),
            Map.entry(Keys.RETURNED, "returned"),
            Map.entry(Keys.ROW, "row"),
            Map.entry(Keys.RECIPIENT, "recipient"),
            Map.entry(Keys.RECIPIENT_CATEGORY, "recipientCategory"),
            Map.entry(Keys.SDK, "sdk"),
            Map.entry(Keys.SWITCH, "switch"),
            Map.entry(Keys.FRAMEWORKS, "frameworks"),
            Map.entry(Keys.CONDITION, "condition"),
            Map.entry(Keys.READS, "readsAs"),
            Map.entry(Keys.ENDS, "ends"),
            Map.entry(Keys.SOURCE, "sourceAt"),
            Map.entry(Keys.PROTECT, "protectAt"),
            Map.entry(Keys.POLICY_LINE, "policyLine"),
            Map.entry(Keys.RULE_TEXT, "ruleText"),
            Map.entry(Keys.FIRST_PARTY, "firstParty"),
            Map.entry(Keys.PROTECTION, "protection"),
            Map.entry(Keys.SHARING, "sharing"));

    @Test
    void everyMappingHasTheSameKeysInLoaderAndSchema() {
        assertThat(SETTINGS.getSchemaNode().get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Keys.SETTINGS.names());
        DEFINITIONS.forEach((keys, definition) -> assertThat(
                        definition(definition).get("properties").propertyNames())
                .as(definition)
                .containsExactlyInAnyOrderElementsOf(keys.names()));
    }

    @Test
    void everyMappingOfTheSchemasIsOneOfTheLoader() {
        Set<String> mappings = Stream.of(PACK, SETTINGS)
                .flatMap(schema -> schema.getSchemaNode().get("definitions").propertyStream())
                .filter(definition -> definition.getValue().has("properties"))
                .map(Map.Entry::getKey)
                .collect(toSet());

        assertThat(mappings).containsExactlyInAnyOrderElementsOf(DEFINITIONS.values());
        assertThat(DEFINITIONS.keySet()).hasSize(Keys.values().length - 1);
    }

    @Test
    void wordsAreTheSameInLoaderAndSchema() {
        assertWords(definition("sinkKind"), Words.SINK_KINDS.keySet());
        assertWords(definition("sensitivity"), Words.SENSITIVITIES.keySet());
        assertWords(definition("protectionState"), Words.PROTECTIONS.keySet());
        assertWords(definition("breach"), Words.BREACHES.keySet());
        assertWords(definition("dataType").at("/properties/report"), Words.REPORTS.keySet());
        assertWords(definition("readsAs").at("/properties/as"), Words.READS.keySet());
        assertWords(definition("mappingName"), Words.MAPPINGS.keySet());
        assertWords(definition("mapping").at("/properties/access"), Words.ACCESS.keySet());
        assertWords(SETTINGS.getSchemaNode().at("/properties/failOn"), Words.THRESHOLDS.keySet());
        assertWords(SETTINGS.getSchemaNode().at("/properties/minConfidence"), Words.CONFIDENCES.keySet());
    }

    @Test
    void whatBothSchemasDescribeTheyDescribeAlike() {
        Map<String, JsonNode> ofPacks = definitions(PACK);
        Map<String, JsonNode> ofSettings = definitions(SETTINGS);
        Set<String> common = new HashSet<>(ofPacks.keySet());
        common.retainAll(ofSettings.keySet());

        assertThat(common).hasSizeGreaterThan(20);
        for (String name : common) {
            assertThat(ofPacks.get(name)).as(name).isEqualTo(ofSettings.get(name));
        }
        for (String key : Keys.CONTENT.names()) {
            assertThat(definition("content").at("/properties/" + key))
                    .as(key)
                    .isEqualTo(SETTINGS.getSchemaNode().at("/properties/" + key));
        }
    }

    static List<String> rightSettings() {
        List<String> samples = new ArrayList<>();
        for (String each : List.of(
                "",
                "context: a",
                "firstParty: { hosts: [\"*.acme.example\"], packages: com.acme }",
                "protections: [{ method: \"com.acme.Masker.mask(*)\", state: masked, note: x }]",
                "protections: [{ method: [com.acme.Masker.mask, \"a.B.new(String,Object...)\"], state: encrypted }]",
                "sharing: [{ recipient: stripe, purpose: payment, allow: [email] }, { recipient: a, allow: [] }]",
                "include: src/**\nexclude: [\"**/generated/**\"]",
                "builtin: false\nfailOn: none\nminConfidence: low\nformats: [html, sarif]",
                "dataTypes: { x1: { category: a, sensitivity: low, label: X, legal: GDPR4, report: never, numeric: true } }",
                "dataTypes: { x: { category: a, sensitivity: low, names: [a, ~a_b, =größe], negatives: [a_b, c] } }",
                "dataTypes: { x: { category: a, sensitivity: low, names: { en: a, any: [b] } } }",
                "vocabulary: { personWords: [a, ~b_c], classSuffixes: dto, protectedWords: { keyed-hash: [hmac] } }",
                "annotations: [{ annotation: a.b.C, dataType: email }, { annotation: D, dataType: none }]",
                "policy: { third-party: { low: ignore, critical: critical, accept: masked } }",
                "vocabulary: { typeAttributes: [value, data_type], protectorCalls: apply, unprotectors: [re_identify] }",
                "vocabulary: { protectors: { masked: [mask, star_out] } }",
                "vocabulary: { maskText: '.*[*#].*', connectors: [of, de_la] }",
                "vocabulary: { maskText: ['.*[*#].*', hidden], connectors: of }",
                "annotations: [{ annotation: A, when: { format: [email], code: 1 }, dataType: email }, { annotation: A, alias: name }]",
                "annotations: [{ annotation: a.B, alias: [value, name], dataType: email }]",
                "policy: { log: { types: { email: ignore }, doubtful: all } }",
                "policy: { log: { doubtful: [email] } }",
                "rows: [{ on: a.B, call: c, sink: log, reads: { positions: arg0, placeholders: braces-only } }]",
                "rows: [{ on: a.B, call: c, sink: http, confidence: if-elsewhere }]",
                "policy: { log: { low: note, types: { email: critical } } }",
                "rules: { log: { title: a, why: b, fix: c, example: d, cwe: [532], legal: [x] } }",
                "mappings: { jackson: { access: properties, transient: true, omits: [a.B, C], sole: a.B } }",
                "mappings: { gson: { like: jackson, omits: { annotation: [a.B, a.C], when: { x: [1, y] }, names: value } } }",
                "mappings: { jpa: { deep: true, stores: { annotation: a.B, names: [a, b] }, repositories: a.C } }",
                "mappings: { jpa: { protects: { annotation: A, when: { w: { matches: 'a.*' } }, state: encrypted } } }",
                "mappings: { jpa: { converts: { annotation: A, names: c, method: m, from: arg1, to: arg0 } } }",
                "mappings: { jpa: { converts: [{ annotation: A, method: m, automatic: true }], prepares: a.B } }",
                "returns: [{ annotation: [a.B, C], with: D, without: [E], sink: response, as: fields:json }]",
                "returns: [{ annotation: a.B, onlyText: true, sink: url, store: x, recipient: y }]",
                "switches: [{ constant: a.B.C, passes: [calls], through: a, hides: [redact] }]",
                "frameworks: { tests: [org.junit.Test], applicationNames: a.name, tools: [Logger] }",
                "frameworks: { cacheSerialisers: a.B.write }",
                "rules: { ai: { cwe: 532, legal: x } }")) {
            samples.add("version: 1\n" + each);
        }
        for (String each : rightRows()) {
            samples.add("version: 1\nrows:\n  - " + each);
        }
        return samples;
    }

    private static List<String> rightRows() {
        return List.of(
                "{ on: a.B, call: m, flow: arg0 -> return }",
                "{ on: { a.B: [m, \"x(*)\"], \"c.**\": send*, \"@a.C\": \"*\" }, static: true, drop: true }",
                "{ on: [a.B, java.util.Map.Entry], call: [m, \"*\", new, \"m()\", \"m(...)\"], drop: true }",
                "{ on: \"*Logger\", call: \"info(String, java.lang.Object[], int[][], Object...)\", sink: log }",
                "{ on: a.B, exactly: true, call: m, static: false, when: { arg0: [1, x, true], arg1: 2.5 }, drop: true }",
                "{ on: a.B, call: m, flow: [\"arg1 => this{arg0}\", \"arg1+[*] -> this.name\", 'this{\"id\"} => return'] }",
                "{ on: a.B, call: m, flow: [\"return.in[*] => arg0.param0\", arg0.return => thrown, this* -> arg1] }",
                "{ on: a.B, call: m, flow: [\"arg0 => this[append]\", \"this[0]=>return\", \"this{*} -> return\"] }",
                "{ on: a.B, call: m, clear: this }",
                "{ on: a.B, call: m, clear: [\"this{arg0}\", return.name, \"arg1[*]\"], calls: [arg0, \"arg*\"] }",
                "{ on: a.B, call: m, flow: [arg0 -> this as toString, arg0 -> this as value, this->return as fields:gson] }",
                "{ on: a.B, call: m, flow: [\"arg0.* => arg1.*\", \"this[arg0] => return\", arg0.param1.param0 => this] }",
                "{ on: a.B, call: m, flow: [return.param0 => this.param0, arg*.return -> return.return] }",
                "{ on: a.B, call: m, when: { receiver: java.lang.System.out, arg0: { max: 3 } }, drop: true }",
                "{ on: a.B, call: m, when: { arg0: { matches: 'a[0-9]', notMatches: b }, arg1: { fromEnd: 0 } }, drop: true }",
                "{ on: a.B, call: m, when: { ends: { notMatches: 'redirect:.*' } }, drop: true }",
                "{ on: a.B, call: m, when: { arg0: { min: 6, max: 9 }, arg1: { indexOf: ' ' } }, drop: true }",
                "{ on: a.B, call: m, when: { this.mode: [decrypt, 1], this.a.b: true }, drop: true }",
                "{ on: a.B, call: m, set: { this.mode: decrypt, return.a.b: true, arg0.input: a.B.C } }",
                "{ on: a.B, call: new, set: { return.plain: true } }",
                "{ on: a.B, call: m, set: { return.to: arg0.to, this.view: arg1, this.on: this.off } }",
                "{ on: a.B, call: m, when: { arg1.to: [file] }, sink: file }",
                "{ on: a.B, call: m, source: { key: arg0 }, only: email }",
                "{ on: a.B, call: m, sink: ai, reads: { as: fields:jackson } }",
                "{ on: a.B, call: m, sink: ai, reads: arg0 }",
                "{ on: a.B, call: m, sink: ai, reads: [] }",
                "{ on: a.B, call: m, sink: ai, reads: { positions: [\"arg*\"], as: fields }, recipient: x, store: y }",
                "{ on: a.B, call: m, sink: ai, confidence: low, only: [email], note: x }",
                "{ on: a.B, call: m, source: email }",
                "{ on: a.B, call: m, source: [email, { dataType: email, to: this }, { key: arg0 }] }",
                "{ on: a.B, source: email, text: [this.address, \"this{*}\"] }",
                "{ on: a.B, text: content }",
                "{ on: a.B, call: m, protect: masked }",
                "{ on: a.B, call: m, protect: [raw, { state: hashed, from: this, to: arg0, verify: true }] }");
    }

    @ParameterizedTest
    @MethodSource("rightSettings")
    void whatIsRightIsRightInLoaderAndSchema(String settings) {
        String email =
                settings.contains("dataTypes:") ? "" : "\ndataTypes: { email: { category: a, sensitivity: low } }";
        assertThat(SETTINGS.validate(settings + email, InputFormat.YAML)).isEmpty();
        assertThatCode(() -> RuleLoader.load(ConfigFile.of("piiflow.yml", settings + email)))
                .doesNotThrowAnyException();
    }

    static List<String> wrongSettings() {
        List<String> samples = new ArrayList<>();
        samples.add("failOn: high");
        samples.add("[]");
        for (String each : List.of(
                "unknown: 1",
                "version: 2",
                "context: [a]",
                "context: ''",
                "firstParty: { host: a }",
                "firstParty: [a]",
                "protections: [{ method: mask, state: masked }]",
                "protections: [{ method: a.B.mask }]",
                "protections: [{ method: [], state: masked }]",
                "sharing: [{ recipient: a }]",
                "sharing: { recipient: a, allow: [] }",
                "include: [[a]]",
                "builtin: 'no'",
                "failOn: hgih",
                "minConfidence: none",
                "formats: [1]",
                "dataTypes: { Email: { category: a, sensitivity: low } }",
                "dataTypes: { none: { category: a, sensitivity: low } }",
                "dataTypes: { x: { category: a, sensitivity: very } }",
                "dataTypes: { x: { category: a, sensitivity: low, report: thirdparty } }",
                "dataTypes: { x: { category: a, sensitivity: low, numeric: 1 } }",
                "dataTypes: { x: { category: a, sensitivity: low, names: [firstName] } }",
                "dataTypes: { x: { category: a, sensitivity: low, names: [a_] } }",
                "dataTypes: { x: { category: a, sensitivity: low, names: { english: [a] } } }",
                "dataTypes: { x: { category: a, sensitivity: low, negatives: [~a] } }",
                "vocabulary: { personWords: [Customer] }",
                "vocabulary: { protectedWords: { hidden: [a] } }",
                "annotations: [{ annotation: a.B }]",
                "annotations: [{ annotation: 'a b', dataType: none }]",
                "vocabulary: { protectors: [mask] }",
                "vocabulary: { unprotectors: [~reveal] }",
                "vocabulary: { connectors: [Of] }",
                "vocabulary: { maskText: [1] }",
                "annotations: [{ annotation: a.B, alias: [] }]",
                "annotations: [{ annotation: a.B, alias: name, dataType: none }]",
                "annotations: [{ annotation: a.B, when: { format: [] }, dataType: none }]",
                "policy: { log: { types: [email] } }",
                "policy: { log: { types: { email: fail } } }",
                "policy: { logs: { low: note } }",
                "policy: { log: { low: fail } }",
                "policy: { log: { accept: [hash] } }",
                "rules: { log: { cwe: CWE-532 } }",
                "rules: { log: { title: [a] } }",
                "mappings: [jackson]",
                "mappings: { jakson: { access: fields } }",
                "mappings: { jackson: { access: getters } }",
                "mappings: { jackson: { like: json5 } }",
                "mappings: { jackson: { omits: [] } }",
                "mappings: { jackson: { omits: { names: value } } }",
                "mappings: { jackson: { omits: { annotation: a.B, when: { access: {} } } } }",
                "mappings: { jpa: { protects: { annotation: a.B, state: hidden } } }",
                "mappings: { jpa: { converts: { annotation: a.B, method: m, from: x } } }",
                "returns: [{ annotation: a.B }]",
                "returns: [{ sink: response }]",
                "returns: [{ annotation: a.B, sink: response, as: fields:x }]",
                "frameworks: { tests: [1] }",
                "frameworks: { tools: [] }",
                "frameworks: { toys: [Logger] }",
                "rows: { on: a.B, text: none }")) {
            samples.add((each.startsWith("version") ? "" : "version: 1\n") + each);
        }
        for (String each : wrongRows()) {
            samples.add("version: 1\nrows:\n  - " + each);
        }
        return samples;
    }

    private static List<String> wrongRows() {
        return List.of(
                "{ call: m, drop: true }",
                "{ on: [], call: m, drop: true }",
                "{ on: a.B, call: [], drop: true }",
                "{ on: a.B, call: m }",
                "{ on: a.B, call: m, drop: false }",
                "{ on: a.B, drop: true }",
                "{ on: a.B, sink: log }",
                "{ on: a.B, protect: masked }",
                "{ on: a.B, flow: arg0 -> this }",
                "{ on: a.B, text: none, static: true }",
                "{ on: a.B, text: none, when: { arg0: 1 } }",
                "{ on: a.B, call: m, text: none }",
                "{ on: { a.B: m }, text: none }",
                "{ on: { a.B: m }, call: m, drop: true }",
                "{ on: { a.B: [] }, drop: true }",
                "{ on: {}, drop: true }",
                "{ on: a.B, call: m, drop: true, reads: arg0 }",
                "{ on: a.B, call: m, drop: true, recipient: x }",
                "{ on: a.B$C, call: m, drop: true }",
                "{ on: 'a.B<C>', call: m, drop: true }",
                "{ on: \"a.*B\", call: m, drop: true }",
                "{ on: a.B, call: set*All, drop: true }",
                "{ on: a.B, call: m(, drop: true }",
                "{ on: a.B, call: \"m(List<String>)\", drop: true }",
                "{ on: a.B, call: \"m(...,int)\", drop: true }",
                "{ on: a.B, call: m, flow: arg0 > this }",
                "{ on: a.B, call: m, flow: [] }",
                "{ on: a.B, call: m, flow: arg0 -> arg* }",
                "{ on: a.B, call: m, flow: arg0 -> this* }",
                "{ on: a.B, call: m, flow: thrown -> this }",
                "{ on: a.B, call: m, flow: \"this[append] -> return\" }",
                "{ on: a.B, call: m, flow: arg -> return }",
                "{ on: a.B, call: m, flow: \"this{id} -> return\" }",
                "{ on: a.B, clear: this }",
                "{ on: a.B, call: m, clear: thrown }",
                "{ on: a.B, call: m, clear: [] }",
                "{ on: a.B, call: m, clear: \"arg*\" }",
                "{ on: a.B, call: m, clear: \"this[append]\" }",
                "{ on: a.B, call: m, calls: [] }",
                "{ on: a.B, call: m, flow: arg0 => this as toString }",
                "{ on: a.B, call: m, flow: arg0 -> this as text }",
                "{ on: a.B, call: m, flow: arg0 -> this as fields:jsons }",
                "{ on: a.B, call: m, drop: true, only: email }",
                "{ on: a.B, call: m, when: { arg0: {} }, drop: true }",
                "{ on: a.B, call: m, when: { arg0: { max: high } }, drop: true }",
                "{ on: a.B, call: m, when: { arg0: { least: 1 } }, drop: true }",
                "{ on: a.B, call: m, when: { arg0: { min: low } }, drop: true }",
                "{ on: a.B, call: m, when: { arg0: { indexOf: 1 } }, drop: true }",
                "{ on: a.B, call: m, when: { arg0: { indexOf: '' } }, drop: true }",
                "{ on: a.B, call: m, when: { this.mode: { max: 1 } }, drop: true }",
                "{ on: a.B, call: m, when: { this.mode: [] }, drop: true }",
                "{ on: a.B, call: m, when: { return.mode: 1 }, drop: true }",
                "{ on: a.B, call: m, when: { this.in: 1 }, drop: true }",
                "{ on: a.B, set: { this.mode: 1 } }",
                "{ on: a.B, call: m, set: {} }",
                "{ on: a.B, call: m, set: this.mode }",
                "{ on: a.B, call: m, set: { this: 1 } }",
                "{ on: a.B, call: m, set: { thrown.a: 1 } }",
                "{ on: a.B, call: m, set: { \"this[0]\": 1 } }",
                "{ on: a.B, call: m, set: { this.param0: 1 } }",
                "{ on: a.B, call: m, set: { this.mode: [1] } }",
                "{ on: a.B, call: m, sink: logs }",
                "{ on: a.B, call: m, sink: log, reads: { as: text } }",
                "{ on: a.B, call: m, sink: log, confidence: high }",
                "{ on: a.B, call: m, sink: log, only: [] }",
                "{ on: a.B, call: m, source: { to: return } }",
                "{ on: a.B, call: m, source: { key: this } }",
                "{ on: a.B, call: m, source: { key: arg0, dataType: email } }",
                "{ on: a.B, call: m, protect: safe }",
                "{ on: a.B, call: m, protect: { from: arg0 } }",
                "{ on: a.B, call: m, when: { this: 1 }, drop: true }",
                "{ on: a.B, call: m, when: { arg0: [] }, drop: true }",
                "{ on: a.B, text: some }",
                "{ on: a.B, text: [return] }");
    }

    @ParameterizedTest
    @MethodSource("wrongSettings")
    void whatIsWrongIsWrongInLoaderAndSchema(String settings) {
        assertThat(SETTINGS.validate(settings, InputFormat.YAML)).isNotEmpty();
        assertThatThrownBy(() -> RuleLoader.load(ConfigFile.of("piiflow.yml", settings)))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void theBuiltInPackIsAsTheSchemaSays() throws IOException {
        String folder = "/META-INF/piiflow/builtin/";
        String pack = text(folder + "pack.yaml");
        assertThat(PACK.validate(pack, InputFormat.YAML)).isEmpty();
        List<String> files = pack.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();

        assertThat(files).isNotEmpty();
        for (String file : files) {
            // The validator's own parser does not know aliases.
            Object content = new Load(LoadSettings.builder().build()).loadFromString(text(folder + file));
            assertThat(PACK.validate(new ObjectMapper().writeValueAsString(content), InputFormat.JSON))
                    .as(file)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ pack: a, version: 1, files: [] }",
                "{ pack: a, version: 1, files: [a.yaml, b/c.yaml] }",
                "rows: [{ on: a.B, text: none }]"
            })
    void theSchemaOfPacksIsForPackYamlAndForItsFiles(String file) {
        assertThat(PACK.validate(file, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ pack: a, files: [] }",
                "{ pack: a, version: 1, files: [/a.yaml] }",
                "{ pack: a, version: 1, files: [../a.yaml] }",
                "{ pack: a, version: 1, files: [], rows: [] }",
                "failOn: high"
            })
    void theSchemaOfPacksRefusesWhatTheLoaderRefuses(String file) {
        assertThat(PACK.validate(file, InputFormat.YAML)).isNotEmpty();
    }

    private static void assertWords(JsonNode node, Set<String> words) {
        assertThat(node.get("enum").valueStream().map(JsonNode::asString)).containsExactlyInAnyOrderElementsOf(words);
    }

    private static JsonNode definition(String name) {
        JsonNode inPack = PACK.getSchemaNode().at("/definitions/" + name);
        return inPack.isMissingNode() ? SETTINGS.getSchemaNode().at("/definitions/" + name) : inPack;
    }

    private static Map<String, JsonNode> definitions(Schema schema) {
        Map<String, JsonNode> all = new HashMap<>();
        schema.getSchemaNode()
                .get("definitions")
                .propertyStream()
                .forEach(each -> all.put(each.getKey(), each.getValue()));
        return all;
    }

    private static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text("/META-INF/piiflow/schema/" + name + ".schema.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

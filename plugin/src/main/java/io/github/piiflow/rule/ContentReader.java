package io.github.piiflow.rule;

import io.github.piiflow.rule.DataType.NamePattern;
import io.github.piiflow.rule.Layer.AnnotationUse;
import io.github.piiflow.rule.Layer.PolicyDraft;
import io.github.piiflow.rule.Value.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads what files of packs and {@code piiflow.yml} have in common into a layer. */
final class ContentReader {
    /** Language of names given without one. */
    static final String ANY_LANGUAGE = "any";

    /** Lists of words some of which are weak. */
    /** The names of what frameworks call that are those of methods. */
    private static final String METHODS = "cacheSerialisers";

    private static final List<String> WITH_WEAK = List.of("personWords", "installationWords");

    private static final String MASK_TEXT = "maskText";
    private static final List<String> BY_STATE = List.of("protectedWords", "protectors");
    private static final String WEAK = "~";
    private static final String AMBIGUOUS = "^";
    private static final String NO_DATA_TYPE = "none";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final Layer layer;

    ContentReader(Layer layer) {
        this.layer = layer;
    }

    void read(Fields file) {
        file.get("dataTypes").ifPresent(this::dataTypes);
        file.get("vocabulary").flatMap(each -> each.fields(Keys.VOCABULARY)).ifPresent(this::vocabulary);
        file.get("annotations").ifPresent(this::annotations);
        file.get("mappings").ifPresent(mappings -> new MappingReader(layer).read(mappings));
        file.get("returns").ifPresent(this::returns);
        file.get("rows").ifPresent(rows -> new RowReader(layer).read(rows));
        file.get("policy").ifPresent(this::policy);
        file.get("rules").ifPresent(this::texts);
        RecipientReader recipients = new RecipientReader(layer);
        file.get("recipientCategories").ifPresent(recipients::categories);
        file.get("recipients").ifPresent(recipients::recipients);
        file.get("switches").ifPresent(each -> new SwitchReader(layer).read(each));
        file.get("samples").ifPresent(this::samples);
        file.get("frameworks").flatMap(each -> each.fields(Keys.FRAMEWORKS)).ifPresent(this::frameworks);
        file.get("sdk").flatMap(each -> each.fields(Keys.SDK)).ifPresent(recipients::sdk);
    }

    private void samples(Value samples) {
        for (Entry entry : samples.entries("values by data type")) {
            layer.refer(entry.key(), entry.key().scalar());
            List<String> texts = entry.value().atLeastOne("a value").stream()
                    .map(each -> each.constantOrProblem().toString())
                    .toList();
            if (layer.define("samples of", entry.key().scalar(), entry.key())) {
                layer.samples.put(entry.key().scalar(), texts);
            }
        }
    }

    private void frameworks(Fields frameworks) {
        for (String key : Keys.FRAMEWORKS.names()) {
            for (Value each :
                    frameworks.get(key).map(all -> all.atLeastOne("a name")).orElse(List.of())) {
                if (key.equals(METHODS) && each.scalar().indexOf('.') < 1) {
                    each.expected("a type and its method, as in `com.acme.Serialiser.write`");
                }
                each.text("a name")
                        .ifPresent(name -> layer.frameworks
                                .computeIfAbsent(key, any -> new ArrayList<>())
                                .add(name));
            }
        }
    }

    private void dataTypes(Value types) {
        for (Entry entry : types.entries("data types by id")) {
            String id = entry.key().scalar();
            if (!ID.matcher(id).matches() || id.equals(NO_DATA_TYPE)) {
                entry.key().expected("an id of lower-case words joined by `_`");
            }
            Optional<DataTypeDraft> draft =
                    entry.value().fields(Keys.DATA_TYPE).map(fields -> dataType(entry.key(), fields));
            if (layer.define("data type", id, entry.key()) && draft.isPresent()) {
                layer.dataTypes.put(id, draft.get());
            }
        }
    }

    private static DataTypeDraft dataType(Value key, Fields type) {
        return new DataTypeDraft(
                key,
                type.get("label").flatMap(Value::text),
                type.get("category").flatMap(Value::text),
                type.get("sensitivity").flatMap(each -> each.oneOf("a sensitivity", Words.SENSITIVITIES)),
                type.get("legal").map(each -> each.texts("legal anchors")),
                type.get("report").flatMap(each -> each.oneOf("when to report", Words.REPORTS)),
                type.get("numeric").flatMap(Value::flag),
                type.get("indivisible").flatMap(Value::flag),
                type.get("ambiguous").flatMap(Value::flag),
                type.get("names").map(ContentReader::names).orElse(Map.of()),
                type.get("negatives").map(ContentReader::negatives));
    }

    private static Map<String, List<NamePattern>> names(Value names) {
        Map<String, List<NamePattern>> byLanguage = new LinkedHashMap<>();
        if (!names.isMapping()) {
            byLanguage.put(ANY_LANGUAGE, patterns(names, ANY_LANGUAGE));
            return byLanguage;
        }
        for (Entry entry : names.entries("names by language")) {
            String language = entry.key().scalar();
            if (!LANGUAGE.matcher(language).matches() && !language.equals(ANY_LANGUAGE)) {
                entry.key().expected("a language of two letters such as `en`, or `any`");
            }
            byLanguage.put(language, patterns(entry.value(), language));
        }
        return byLanguage;
    }

    private static List<NamePattern> patterns(Value names, String language) {
        List<NamePattern> patterns = new ArrayList<>();
        for (Value each : names.oneOrMore("a list of names")) {
            each.parsed("a name", text -> pattern(text, language)).ifPresent(patterns::add);
        }
        return patterns;
    }

    private static NamePattern pattern(String text, String language) throws SyntaxProblem {
        boolean weak = text.startsWith(WEAK);
        boolean exact = text.startsWith("=");
        boolean onlyText = text.startsWith("==");
        boolean ambiguous = text.startsWith(AMBIGUOUS);
        int start = onlyText ? 2 : weak || exact || ambiguous ? 1 : 0;
        words(text.replace(NamePattern.PERSON, "somebody"), start);
        List<String> words = List.of(text.substring(start).split("_", -1));
        return new NamePattern(words, language, weak, exact, onlyText, ambiguous);
    }

    private static List<List<String>> negatives(Value negatives) {
        List<List<String>> all = new ArrayList<>();
        for (Value each : negatives.oneOrMore("a list of names")) {
            each.parsed("a name", text -> words(text, 0)).ifPresent(all::add);
        }
        return all;
    }

    /** {@code first_name} as its words. */
    private static List<String> words(String text, int start) throws SyntaxProblem {
        for (int i = start; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean joint = letter == '_' && i > start && i < text.length() - 1 && text.charAt(i - 1) != '_';
            if (!joint && (!Character.isLetterOrDigit(letter) || Character.isUpperCase(letter))) {
                throw new SyntaxProblem(i, "expected lower-case words joined by `_`, found `" + text + "`");
            }
        }
        if (start == text.length()) {
            throw new SyntaxProblem(0, "expected lower-case words joined by `_`, found `" + text + "`");
        }
        return List.of(text.substring(start).split("_", -1));
    }

    private void vocabulary(Fields vocabulary) {
        for (String key : Keys.VOCABULARY.names()) {
            Optional<Value> words = vocabulary.get(key);
            if (BY_STATE.contains(key)) {
                words.ifPresent(each -> wordsByState(each, layer.vocabulary.byState(key)));
            } else if (WITH_WEAK.contains(key)) {
                words.ifPresent(each -> withWeak(key, each));
            } else if (key.equals(MASK_TEXT)) {
                words.ifPresent(this::maskText);
            } else {
                words.ifPresent(each -> layer.vocabulary.list(key).addAll(entries(each)));
            }
        }
    }

    private void maskText(Value texts) {
        for (Value each : texts.oneOrMore("a list of regular expressions")) {
            ConditionReader.pattern(each)
                    .ifPresent(regex -> layer.vocabulary.list(MASK_TEXT).add(regex.pattern()));
        }
    }

    /** The list of those of a list that are weak; no key of files. */
    static String weak(String list) {
        return WEAK + list;
    }

    /** The ones with {@code ~} apart. */
    private void withWeak(String key, Value words) {
        for (Value each : words.oneOrMore("a list of words")) {
            each.parsed("a word", text -> entry(text, text.startsWith(WEAK) ? 1 : 0))
                    .ifPresent(word -> layer.vocabulary
                            .list(each.scalar().startsWith(WEAK) ? weak(key) : key)
                            .add(word));
        }
    }

    private static void wordsByState(Value words, Map<Protection, Set<String>> byState) {
        for (Entry entry : words.entries("words by state")) {
            entry.key()
                    .oneOf("a state", Words.PROTECTIONS)
                    .ifPresent(state -> byState.computeIfAbsent(state, any -> new LinkedHashSet<>())
                            .addAll(entries(entry.value())));
        }
    }

    private static List<String> entries(Value words) {
        List<String> all = new ArrayList<>();
        for (Value each : words.oneOrMore("a list of words")) {
            each.parsed("a word", text -> entry(text, 0)).ifPresent(all::add);
        }
        return all;
    }

    private static String entry(String text, int start) throws SyntaxProblem {
        return String.join("_", words(text, start));
    }

    private void annotations(Value annotations) {
        for (Value each : annotations.items("a list of annotations")) {
            each.fields(Keys.ANNOTATION).ifPresent(this::annotation);
        }
    }

    private void annotation(Fields annotation) {
        Optional<Value> name = annotation.need("annotation");
        Optional<Value> alias = annotation.get("alias");
        Optional<Value> dataType = alias.isPresent() ? annotation.get("dataType") : annotation.need("dataType");
        Optional<String> type = name.flatMap(each -> each.parsed("an annotation", CallParser::dottedType));
        Optional<String> id = dataType.flatMap(each -> each.text("a data type id or `none`"));
        boolean personal = id.isPresent() && !id.get().equals(NO_DATA_TYPE);
        if (personal) {
            layer.refer(dataType.get(), id.get());
        } else if (id.isPresent() && alias.isPresent()) {
            alias.get().problem("what is not personal needs no other name; leave out `alias` or `dataType`");
        }
        Map<String, List<String>> when =
                annotation.get("when").map(ContentReader::constantsByAttribute).orElse(Map.of());
        List<String> aliases = alias.map(each -> each.atLeastOne("an attribute").stream()
                        .flatMap(attribute -> attribute.parsed("an attribute", ContentReader::attribute).stream())
                        .toList())
                .orElse(List.of());
        if (type.isEmpty() || id.isEmpty() && aliases.isEmpty()) {
            return;
        }
        String subject = when.isEmpty() ? type.get() : type.get() + " " + new TreeMap<>(when);
        if (layer.define("annotation", subject, name.get())) {
            layer.annotations.put(
                    new AnnotationUse(type.get(), when),
                    new AnnotationRule(type.get(), personal ? id.get() : null, when, aliases));
        }
    }

    private static Map<String, List<String>> constantsByAttribute(Value when) {
        Map<String, List<String>> constants = new LinkedHashMap<>();
        for (Entry entry : when.entries("constants by attribute")) {
            entry.key().parsed("an attribute", ContentReader::attribute);
            constants.put(
                    entry.key().scalar(),
                    entry.value().atLeastOne("a constant").stream()
                            .map(each -> each.constantOrProblem().toString())
                            .toList());
        }
        return constants;
    }

    static String attribute(String text) throws SyntaxProblem {
        Cursor cursor = new Cursor(text);
        if (cursor.identifier().isEmpty() || !cursor.atEnd()) {
            throw new SyntaxProblem(0, "expected the name of an attribute, found `" + text + "`");
        }
        return text;
    }

    private void returns(Value returns) {
        for (Value each : returns.items("a list of annotations with what leaves")) {
            each.fields(Keys.RETURNED).ifPresent(this::returned);
        }
    }

    private void returned(Fields rule) {
        List<String> annotations = annotationNames(rule.need("annotation"));
        Optional<SinkKind> kind = rule.need("sink").flatMap(each -> each.oneOf("a sink kind", Words.SINK_KINDS));
        Optional<Words.ReadForm> as = rule.get("as").flatMap(each -> each.oneOf("how the result is read", Words.READS));
        if (annotations.isEmpty() || kind.isEmpty()) {
            return;
        }
        Effect.Sink sink = new Effect.Sink(
                kind.get(),
                List.of(),
                as.map(Words.ReadForm::reads).orElse(Reads.VALUE),
                as.map(Words.ReadForm::serialiser).orElse(null),
                rule.get("recipient").flatMap(each -> each.text("a recipient")).orElse(null),
                rule.get("store").flatMap(each -> each.text("a store")).orElse(null),
                Effect.Sink.Guess.NO,
                Set.of());
        layer.returns.add(new ReturnRule(
                annotations,
                annotationNames(rule.get("with")),
                annotationNames(rule.get("without")),
                rule.get("onlyText").flatMap(Value::flag).orElse(false),
                sink));
    }

    private static List<String> annotationNames(Optional<Value> list) {
        return list.map(each -> each.atLeastOne("an annotation").stream()
                        .flatMap(name -> name.parsed("an annotation", CallParser::dottedType).stream())
                        .toList())
                .orElse(List.of());
    }

    private void policy(Value policy) {
        for (Entry entry : policy.entries("policy lines by sink kind")) {
            Optional<SinkKind> kind = sinkKind("policy of", entry.key());
            Optional<PolicyDraft> line = entry.value().fields(Keys.POLICY_LINE).map(this::policyLine);
            if (kind.isPresent() && line.isPresent()) {
                layer.policy.put(kind.get(), line.get());
            }
        }
    }

    /** A sink kind about which this layer says something for the first time. */
    private Optional<SinkKind> sinkKind(String what, Value key) {
        return key.oneOf("a sink kind", Words.SINK_KINDS).filter(kind -> layer.define(what, key.scalar(), key));
    }

    private PolicyDraft policyLine(Fields line) {
        PolicyDraft draft = new PolicyDraft();
        Words.SENSITIVITIES.forEach((word, sensitivity) -> line.get(word)
                .flatMap(each -> each.oneOf("`ignore` or a severity", Words.BREACHES))
                .ifPresent(severity -> draft.severities.put(sensitivity, severity)));
        draft.accept = line.get("accept").map(ContentReader::states);
        for (Entry entry : line.get("types")
                .map(each -> each.entries("severities by data type"))
                .orElse(List.of())) {
            layer.refer(entry.key(), entry.key().scalar());
            entry.value()
                    .oneOf("`ignore` or a severity", Words.BREACHES)
                    .ifPresent(severity -> draft.types.put(entry.key().scalar(), severity));
        }
        draft.doubtful = line.get("doubtful").map(this::doubtful);
        return draft;
    }

    private Set<String> doubtful(Value list) {
        boolean all = list.scalar().equals(PolicyLine.ALL);
        return all ? Set.of(PolicyLine.ALL) : dataTypeIds(list);
    }

    private Set<String> dataTypeIds(Value list) {
        Set<String> all = new LinkedHashSet<>();
        for (Value each : list.oneOrMore("a list of data types")) {
            each.text().ifPresent(id -> {
                layer.refer(each, id);
                all.add(id);
            });
        }
        return all;
    }

    private static Set<Protection> states(Value states) {
        Set<Protection> all = new LinkedHashSet<>();
        for (Value each : states.oneOrMore("a list of states")) {
            each.oneOf("a state", Words.PROTECTIONS).ifPresent(all::add);
        }
        return all;
    }

    private void texts(Value texts) {
        for (Entry entry : texts.entries("texts by sink kind")) {
            Optional<SinkKind> kind = sinkKind("text of", entry.key());
            Optional<TextDraft> text = entry.value().fields(Keys.RULE_TEXT).map(ContentReader::text);
            if (kind.isPresent() && text.isPresent()) {
                layer.texts.put(kind.get(), text.get());
            }
        }
    }

    private static TextDraft text(Fields text) {
        return new TextDraft(
                text.get("title").flatMap(Value::text),
                text.get("why").flatMap(Value::text),
                text.get("fix").flatMap(Value::text),
                text.get("example").flatMap(Value::text),
                text.get("cwe")
                        .map(each -> each.oneOrMore("a list of numbers").stream()
                                .flatMap(number -> number.number().stream())
                                .toList()),
                text.get("legal").map(each -> each.texts("legal anchors")));
    }
}

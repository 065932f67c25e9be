package io.github.piiflow.rule;

import io.github.piiflow.rule.DataType.NamePattern;
import io.github.piiflow.rule.Layer.PolicyDraft;
import io.github.piiflow.rule.Value.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what files of packs and {@code piiflow.yml} have in common into a layer. */
final class ContentReader {
    /** Language of names given without one. */
    static final String ANY_LANGUAGE = "any";

    private static final String NO_DATA_TYPE = "none";

    private final Layer layer;

    ContentReader(Layer layer) {
        this.layer = layer;
    }

    void read(Fields file) {
        file.get("dataTypes").ifPresent(this::dataTypes);
        file.get("vocabulary").flatMap(each -> each.fields(Keys.VOCABULARY)).ifPresent(this::vocabulary);
        file.get("annotations").ifPresent(this::annotations);
        file.get("rows").ifPresent(rows -> new RowReader(layer).read(rows));
        file.get("policy").ifPresent(this::policy);
        file.get("rules").ifPresent(this::texts);
    }

    private void dataTypes(Value types) {
        for (Entry entry : types.entries("data types by id")) {
            String id = entry.key().scalar();
            if (!id.matches("[a-z][a-z0-9_]*") || id.equals(NO_DATA_TYPE)) {
                entry.key().expected("an id of lower-case words joined by `_`");
            }
            Optional<Fields> fields = entry.value().fields(Keys.DATA_TYPE);
            if (layer.define("data type", id, entry.key()) && fields.isPresent()) {
                layer.dataTypes.put(id, dataType(entry.key(), fields.get()));
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
            if (!language.matches("[a-z]{2}") && !language.equals(ANY_LANGUAGE)) {
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
        boolean weak = text.startsWith("~");
        boolean exact = text.startsWith("=");
        return new NamePattern(words(text, weak || exact ? 1 : 0), language, weak, exact);
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
            if (!key.equals("protectedWords")) {
                vocabulary.get(key).ifPresent(each -> layer.vocabulary.list(key).addAll(lowerCase(each)));
            }
        }
        List<Entry> states = vocabulary
                .get("protectedWords")
                .map(each -> each.entries("words by state"))
                .orElse(List.of());
        for (Entry entry : states) {
            entry.key()
                    .oneOf("a state", Words.PROTECTIONS)
                    .ifPresent(state -> layer.vocabulary
                            .protectedWords
                            .computeIfAbsent(state, any -> new LinkedHashSet<>())
                            .addAll(lowerCase(entry.value())));
        }
    }

    private static List<String> lowerCase(Value words) {
        List<String> all = new ArrayList<>();
        for (Value each : words.oneOrMore("a list of words")) {
            Optional<String> word = each.text("a word");
            if (word.isPresent() && !word.get().equals(word.get().toLowerCase(Locale.ROOT))) {
                each.expected("a word in lower case");
            }
            word.ifPresent(all::add);
        }
        return all;
    }

    private void annotations(Value annotations) {
        for (Value each : annotations.items("a list of annotations")) {
            each.fields(Keys.ANNOTATION).ifPresent(this::annotation);
        }
    }

    private void annotation(Fields annotation) {
        Optional<Value> name = annotation.need("annotation");
        Optional<Value> dataType = annotation.need("dataType");
        if (name.isEmpty() || dataType.isEmpty()) {
            return;
        }
        Optional<String> type = name.get().parsed("an annotation", CallParser::dottedType);
        Optional<String> id = dataType.get().text("a data type id or `none`");
        if (type.isEmpty() || id.isEmpty() || !layer.define("annotation", type.get(), name.get())) {
            return;
        }
        boolean personal = !id.get().equals(NO_DATA_TYPE);
        if (personal) {
            layer.refer(dataType.get(), id.get());
        }
        layer.annotations.put(type.get(), new AnnotationRule(type.get(), personal ? id.get() : null));
    }

    private void policy(Value policy) {
        for (Entry entry : policy.entries("policy lines by sink kind")) {
            Optional<SinkKind> kind = entry.key().oneOf("a sink kind", Words.SINK_KINDS);
            Optional<Fields> line = entry.value().fields(Keys.POLICY_LINE);
            if (kind.isPresent() && layer.define("policy of", entry.key().scalar(), entry.key()) && line.isPresent()) {
                layer.policy.put(kind.get(), policyLine(line.get()));
            }
        }
    }

    private static PolicyDraft policyLine(Fields line) {
        PolicyDraft draft = new PolicyDraft();
        Words.SENSITIVITIES.forEach((word, sensitivity) -> line.get(word)
                .flatMap(each -> each.oneOf("`ignore` or a severity", Words.BREACHES))
                .ifPresent(severity -> draft.severities.put(sensitivity, severity)));
        draft.accept = line.get("accept").map(ContentReader::states);
        return draft;
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
            Optional<SinkKind> kind = entry.key().oneOf("a sink kind", Words.SINK_KINDS);
            Optional<Fields> fields = entry.value().fields(Keys.RULE_TEXT);
            if (kind.isPresent() && layer.define("text of", entry.key().scalar(), entry.key()) && fields.isPresent()) {
                layer.texts.put(kind.get(), text(fields.get()));
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

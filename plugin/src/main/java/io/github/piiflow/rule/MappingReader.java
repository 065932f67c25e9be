package io.github.piiflow.rule;

import io.github.piiflow.rule.Mapping.Conversion;
import io.github.piiflow.rule.Mapping.Mark;
import io.github.piiflow.rule.Mapping.Question;
import io.github.piiflow.rule.Mapping.Role;
import io.github.piiflow.rule.Mapping.Subject;
import io.github.piiflow.rule.Mapping.TypeArgument;
import io.github.piiflow.rule.Value.Entry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code mappings}. */
final class MappingReader {
    private static final Position FIRST = new Position(Position.Root.ARG, 0, List.of());
    private static final Position RESULT = new Position(Position.Root.RETURN, 0, List.of());

    private final Layer layer;

    MappingReader(Layer layer) {
        this.layer = layer;
    }

    void read(Value mappings) {
        for (Entry entry : mappings.entries("mappings by name")) {
            Optional<String> name = entry.key().oneOf("the name of a serialiser or mapper", Words.MAPPINGS);
            Optional<MappingDraft> draft = entry.value().fields(Keys.MAPPING).map(MappingReader::draft);
            if (name.isPresent() && draft.isPresent() && layer.define("mapping", name.get(), entry.key())) {
                layer.mappings.put(name.get(), draft.get());
            }
        }
    }

    private static MappingDraft draft(Fields mapping) {
        Map<Role, List<Mark>> marks = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            mapping.get(role.key()).ifPresent(list -> marks.put(role, marks(list)));
        }
        return new MappingDraft(
                mapping.get("like").flatMap(each -> each.oneOf("the name of a serialiser or mapper", Words.MAPPINGS)),
                mapping.get("access").flatMap(each -> each.oneOf("where properties are looked for", Words.ACCESS)),
                mapping.get("transient").flatMap(Value::flag),
                mapping.get("deep").flatMap(Value::flag),
                marks,
                mapping.get("repositories").map(MappingReader::repositories).orElse(List.of()),
                mapping.get("asks").map(MappingReader::questions).orElse(List.of()));
    }

    private static List<TypeArgument> repositories(Value list) {
        List<TypeArgument> all = new ArrayList<>();
        for (Value each : list.atLeastOne("a type")) {
            each.parsed("a type", CallParser::dottedType).ifPresent(type -> all.add(new TypeArgument(type, 0)));
        }
        return all;
    }

    private static List<Question> questions(Value list) {
        List<Question> all = new ArrayList<>();
        for (Value each : list.atLeastOne("a question")) {
            each.fields(Keys.QUESTION).ifPresent(fields -> question(fields).ifPresent(all::add));
        }
        return all;
    }

    private static Optional<Question> question(Fields question) {
        Position from = question.get("from")
                .flatMap(each -> each.parsed("a position", PositionParser::from))
                .orElse(FIRST);
        Subject subject = question.get("about")
                .flatMap(each -> each.oneOf("what a predicate is asked about", Words.SUBJECTS))
                .orElse(Subject.PROPERTY);
        boolean omits = question.get("omits").flatMap(Value::flag).orElse(false);
        String calls = question.get("calls")
                .flatMap(each -> each.text("the name of a method"))
                .orElse(null);
        return question.need("method")
                .flatMap(each -> each.text("the name of a method"))
                .map(method -> new Question(method, from.index(), subject, omits, calls));
    }

    private static List<Mark> marks(Value list) {
        List<Mark> all = new ArrayList<>();
        for (Value each : list.atLeastOne("an annotation")) {
            if (each.isMapping()) {
                each.fields(Keys.MARK).ifPresent(fields -> mark(fields, all));
            } else {
                each.parsed("an annotation", CallParser::dottedType)
                        .ifPresent(name -> all.add(new Mark(name, Map.of(), Map.of(), List.of(), null, null)));
            }
        }
        return all;
    }

    private static void mark(Fields mark, List<Mark> into) {
        Map<String, List<Pattern>> when =
                mark.get("when").map(MappingReader::patterns).orElse(Map.of());
        Map<String, List<Pattern>> unless =
                mark.get("unless").map(MappingReader::patterns).orElse(Map.of());
        List<String> attributes = mark.get("names")
                .map(each -> each.atLeastOne("an attribute").stream()
                        .flatMap(attribute -> attribute.parsed("an attribute", ContentReader::attribute).stream())
                        .toList())
                .orElse(List.of());
        Protection state = mark.get("state")
                .flatMap(each -> each.oneOf("a state", Words.PROTECTIONS))
                .orElse(null);
        Conversion conversion = conversion(mark);
        List<Value> names = mark.need("annotation")
                .map(each -> each.atLeastOne("an annotation"))
                .orElse(List.of());
        for (Value name : names) {
            name.parsed("an annotation", CallParser::dottedType)
                    .ifPresent(type -> into.add(new Mark(type, when, unless, attributes, state, conversion)));
        }
    }

    private static @Nullable Conversion conversion(Fields mark) {
        Optional<String> method = mark.get("method").flatMap(each -> each.text("the name of a method"));
        Position from = mark.get("from")
                .flatMap(each -> each.parsed("a position", PositionParser::from))
                .orElse(FIRST);
        Position to = mark.get("to")
                .flatMap(each -> each.parsed("a position", PositionParser::to))
                .orElse(RESULT);
        boolean automatic = mark.get("automatic").flatMap(Value::flag).orElse(false);
        return method.map(name -> new Conversion(name, from, to, automatic)).orElse(null);
    }

    /** Constants and patterns by attribute. */
    private static Map<String, List<Pattern>> patterns(Value when) {
        Map<String, List<Pattern>> all = new LinkedHashMap<>();
        for (Entry entry : when.entries("constants by attribute")) {
            entry.key().parsed("an attribute", ContentReader::attribute);
            List<Pattern> patterns = new ArrayList<>();
            if (entry.value().isMapping()) {
                entry.value()
                        .fields(Keys.ATTRIBUTE)
                        .flatMap(fields -> fields.need("matches"))
                        .flatMap(ConditionReader::pattern)
                        .ifPresent(patterns::add);
            } else {
                for (Value each : entry.value().atLeastOne("a constant")) {
                    patterns.add(Pattern.compile(
                            Pattern.quote(each.constantOrProblem().toString())));
                }
            }
            all.put(entry.key().scalar(), patterns);
        }
        return all;
    }
}

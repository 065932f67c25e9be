package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.rule.AnnotationRule;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What annotations say about the declaration they stand on. */
final class Markers {
    /** How deep annotations on annotations are followed. */
    private static final int META_DEPTH = 3;

    private static final Pattern ONE_COLUMN =
            Pattern.compile("(?is)\\s*select\\s+(?:distinct\\s+)?(?:\\w+\\.)*(\\w+)(?:\\s+as\\s+\\w+)?\\s+from\\s");

    private final Map<String, DataType> dataTypes;
    private final Map<String, List<AnnotationRule>> qualified = new HashMap<>();
    private final Map<String, List<AnnotationRule>> simple = new HashMap<>();
    private final Map<String, List<AnnotationRule>> lastParts = new HashMap<>();
    private final Map<String, List<AnnotationRule>> aliasing = new HashMap<>();
    private final Set<String> typeAttributes;
    private final NameMatcher names;
    private final World world;

    Markers(Rules rules, NameMatcher names, World world) {
        this.dataTypes = rules.dataTypes();
        this.names = names;
        this.world = world;
        typeAttributes = new TreeSet<>(rules.vocabulary().typeAttributes());
        for (AnnotationRule rule : rules.annotations()) {
            if (!rule.aliases().isEmpty()) {
                add(aliasing, rule.annotation(), rule);
                add(aliasing, rule.annotation().substring(rule.annotation().lastIndexOf('.') + 1), rule);
            }
            if (rule.dataType() == null && !rule.saysNotPersonal()) {
                continue;
            }
            String name = rule.annotation();
            int dot = name.lastIndexOf('.');
            add(dot < 0 ? simple : qualified, name, rule);
            if (dot >= 0) {
                add(lastParts, name.substring(dot + 1), rule);
            }
        }
    }

    private static void add(Map<String, List<AnnotationRule>> rules, String name, AnnotationRule rule) {
        rules.computeIfAbsent(name, any -> new ArrayList<>()).add(rule);
    }

    /**
     * What annotations say.
     *
     * @param type null if they say that it is not personal
     * @param annotation simple name of the one that says so
     */
    record Mark(@Nullable DataType type, String annotation) {
        /** Whether it says no more than that the data is personal. */
        boolean isGeneral() {
            return type != null && type.category().equals("generic");
        }
    }

    /** What the annotations of a declaration say about it; null if nothing. "Not personal" wins. */
    @Nullable
    Mark mark(List<AnnotationUse> annotations, @Nullable ClassInfo from) {
        Mark found = null;
        for (AnnotationUse annotation : annotations) {
            Mark mark = mark(annotation, from, 0);
            if (mark != null && mark.type() == null) {
                return mark;
            }
            if (mark != null && (found == null || found.isGeneral())) {
                found = mark;
            }
        }
        return found;
    }

    private @Nullable Mark mark(AnnotationUse annotation, @Nullable ClassInfo from, int depth) {
        AnnotationRule rule = rule(annotation);
        if (rule != null) {
            String id = rule.dataType();
            if (id == null) {
                return new Mark(null, annotation.simpleName());
            }
            DataType general = dataTypes.get(id);
            if (general == null) {
                return null;
            }
            DataType named = general.category().equals("generic") ? namedKind(annotation) : null;
            return new Mark(named == null ? general : named, annotation.simpleName());
        }
        if (depth < META_DEPTH) {
            ClassInfo declaration = world.find(annotation.name(), from);
            if (declaration != null && declaration.origin() == ClassInfo.Origin.SOURCE) {
                for (AnnotationUse meta : declaration.annotations()) {
                    Mark mark = mark(meta, declaration, depth + 1);
                    if (mark != null) {
                        return new Mark(mark.type(), annotation.simpleName());
                    }
                }
            }
        }
        return null;
    }

    private @Nullable AnnotationRule rule(AnnotationUse annotation) {
        String name = annotation.name();
        AnnotationRule rule = holding(qualified, name, annotation);
        if (rule == null) {
            int dot = name.lastIndexOf('.');
            rule = holding(simple, name.substring(dot + 1), annotation);
            if (rule == null && dot < 0) {
                rule = holding(lastParts, name, annotation);
            }
        }
        return rule;
    }

    /** The rule about a name that fits the annotation best: one whose conditions hold, else one without. */
    private static @Nullable AnnotationRule holding(
            Map<String, List<AnnotationRule>> rules, String name, AnnotationUse annotation) {
        AnnotationRule open = null;
        for (AnnotationRule rule : rules.getOrDefault(name, List.of())) {
            if (rule.when().isEmpty()) {
                open = rule;
            } else if (holds(rule, annotation)) {
                return rule;
            }
        }
        return open;
    }

    private static boolean holds(AnnotationRule rule, AnnotationUse annotation) {
        return rule.when().entrySet().stream()
                .allMatch(wanted ->
                        texts(annotation.values().get(wanted.getKey())).stream().anyMatch(wanted.getValue()::contains));
    }

    /** The data type that a member such as {@code type = PiiType.PHONE} names. */
    private @Nullable DataType namedKind(AnnotationUse annotation) {
        for (String attribute : typeAttributes) {
            for (String text : texts(annotation.values().get(attribute))) {
                DataType type = dataTypes.get(text.toLowerCase(Locale.ROOT));
                if (type != null) {
                    return type;
                }
                List<Meaning> meanings = names.read(text).meanings();
                if (!meanings.isEmpty()) {
                    return meanings.get(0).type();
                }
            }
        }
        return null;
    }

    /** Other names that annotations give to the declaration, of its column, its JSON property, with the annotation's name. */
    Map<String, String> aliases(List<AnnotationUse> annotations) {
        Map<String, String> aliases = new TreeMap<>();
        for (AnnotationUse annotation : annotations) {
            List<AnnotationRule> rules =
                    aliasing.getOrDefault(annotation.name(), aliasing.getOrDefault(annotation.simpleName(), List.of()));
            for (AnnotationRule rule : rules) {
                for (String attribute : rule.aliases()) {
                    for (String text : texts(annotation.values().get(attribute))) {
                        String name = Keys.isKey(text) ? text : column(text);
                        if (name != null) {
                            aliases.putIfAbsent(name, annotation.simpleName());
                        }
                    }
                }
            }
        }
        return aliases;
    }

    /** The column that a query gives if it gives but one. */
    private static @Nullable String column(String query) {
        Matcher matcher = ONE_COLUMN.matcher(query);
        return matcher.lookingAt() ? matcher.group(1) : null;
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof String text) {
            return List.of(text);
        }
        if (value instanceof AnnotationUse.NameUse name) {
            return List.of(name.name().substring(name.name().lastIndexOf('.') + 1));
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(each -> texts(each).stream()).toList();
        }
        return List.of();
    }
}

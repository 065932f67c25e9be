package io.github.piiflow.generated;

import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code @Mapping} annotations of one method, or those of them that speak about a part of the target. */
record MappingRules(List<Rule> rules, boolean ignoreByDefault) {
    static final MappingRules NONE = new MappingRules(List.of(), false);

    /** How one target property is filled. */
    record Rule(String target, AnnotationValues values) {
        String source() {
            return values.text("source", "");
        }

        boolean isIgnored() {
            return values.flag("ignore");
        }

        /** The code that computes it, without the wrapping that names its language; empty if there is none. */
        String expression() {
            String text = values.text("expression", "").trim();
            boolean wrapped = text.startsWith("java(") && text.endsWith(")");
            return wrapped ? text.substring("java(".length(), text.length() - 1) : text;
        }

        @Nullable
        String constant() {
            return values.has("constant") ? values.text("constant", "") : null;
        }

        String qualifier() {
            List<String> names = values.texts("qualifiedByName");
            return names.isEmpty() ? "" : names.get(0);
        }
    }

    static MappingRules of(MethodInfo method) {
        List<Rule> rules = new ArrayList<>();
        List<AnnotationUse> annotations = method.annotations();
        AnnotationValues several = Annotated.with(annotations, "org.mapstruct.Mappings", method.owner());
        if (several != null) {
            several.nested("value").forEach(each -> add(each, rules));
        }
        for (AnnotationUse each : annotations) {
            AnnotationValues one = Annotated.with(List.of(each), "org.mapstruct.Mapping", method.owner());
            if (one != null) {
                add(one, rules);
            }
        }
        AnnotationValues bean = Annotated.with(annotations, "org.mapstruct.BeanMapping", method.owner());
        return new MappingRules(List.copyOf(rules), bean != null && bean.flag("ignoreByDefault"));
    }

    /** The rule for a property itself. */
    @Nullable
    Rule of(String property) {
        for (Rule each : rules) {
            if (each.target().equals(property)) {
                return each;
            }
        }
        return null;
    }

    /** Rules for parts of a property, seen from the property. */
    MappingRules within(String property) {
        List<Rule> inner = new ArrayList<>();
        for (Rule each : rules) {
            if (each.target().startsWith(property + ".")) {
                inner.add(new Rule(each.target().substring(property.length() + 1), each.values()));
            }
        }
        return inner.isEmpty() ? NONE : new MappingRules(List.copyOf(inner), true);
    }

    private static void add(AnnotationValues values, List<Rule> rules) {
        rules.add(new Rule(values.text("target", ""), values));
    }
}

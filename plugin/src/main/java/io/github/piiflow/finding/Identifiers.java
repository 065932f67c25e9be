package io.github.piiflow.finding;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Owners, creators and users that are kept by their identifier: what the code calls them on the way tells. */
final class Identifiers {
    private static final String LOGIN = "username";
    private static final Pattern IDENTIFIER =
            Pattern.compile("(?:(?:^|[.(])ids?|(?<!By)(?<=[a-z0-9])(?:Ids?|ID))\\)?$");

    private final Set<String> loginWords;

    Identifiers(Vocabulary vocabulary) {
        this.loginWords = vocabulary.loginWords();
    }

    /** Whether the origin is called after somebody only, and on the way an identifier. */
    boolean areMeant(TaintFlow flow) {
        Element element = flow.element();
        if (!element.dataType().equals(LOGIN)
                || element.kind() != Element.Kind.FIELD && element.kind() != Element.Kind.PARAMETER) {
            return false;
        }
        String name = element.name()
                .substring(Math.max(element.name().indexOf('#'), element.name().indexOf('@')) + 1)
                .toLowerCase(Locale.ROOT);
        return loginWords.stream().noneMatch(name::contains)
                && flow.steps().stream().anyMatch(Identifiers::isCalledSo);
    }

    private static boolean isCalledSo(Step step) {
        return switch (step.kind()) {
            case ASSIGNED, STORED -> IDENTIFIER.matcher(step.what()).find();
            case PASSED ->
                step.what().endsWith(")") && IDENTIFIER.matcher(step.what()).find();
            case READ, RETURNED ->
                (step.kind() == Step.Kind.READ || step.what().contains(".get"))
                        && IDENTIFIER.matcher(step.what()).find();
            default -> false;
        };
    }
}

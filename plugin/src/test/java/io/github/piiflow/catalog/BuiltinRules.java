package io.github.piiflow.catalog;

import io.github.piiflow.rule.RuleException;
import io.github.piiflow.rule.RuleLoader;
import io.github.piiflow.rule.Rules;
import java.util.List;

/** The rules as users have them without settings of their own. */
final class BuiltinRules {
    private static final Rules RULES = load();

    private BuiltinRules() {}

    static Rules get() {
        return RULES;
    }

    static NameMatcher matcher() {
        return new NameMatcher(RULES.dataTypes().values(), RULES.vocabulary());
    }

    private static Rules load() {
        try {
            return RuleLoader.load(BuiltinRules.class.getClassLoader(), List.of())
                    .rules();
        } catch (RuleException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.github.piiflow.rule;

import io.github.piiflow.rule.Row.CallPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a call with the parameters of a pattern. */
final class CallMatcher {
    private final @Nullable List<String> types;
    private final boolean varargs;
    private final boolean open;

    CallMatcher(CallPattern pattern) {
        List<String> written = pattern.parameters();
        this.types = written == null
                ? null
                : written.stream().map(each -> each.replace("...", "[]")).toList();
        this.varargs = written != null && written.stream().anyMatch(each -> each.endsWith("..."));
        this.open = pattern.open();
    }

    /** Without parameters only the number of arguments decides. */
    boolean matches(@Nullable List<String> parameters, int arguments) {
        if (types == null) {
            return true;
        }
        int fixed = types.size();
        if (parameters == null) {
            return varargs ? arguments >= fixed - 1 : open ? arguments >= fixed : arguments == fixed;
        }
        if (open ? parameters.size() < fixed : parameters.size() != fixed) {
            return false;
        }
        for (int i = 0; i < fixed; i++) {
            if (!sameType(types.get(i), parameters.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A pattern names the whole dotted type, or its end. */
    private static boolean sameType(String pattern, String type) {
        if (pattern.equals("*")) {
            return true;
        }
        int prefix = type.length() - pattern.length();
        return type.endsWith(pattern) && (prefix == 0 || type.charAt(prefix - 1) == '.');
    }
}

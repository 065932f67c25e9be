package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.catalog.Element;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What calling a method does, in terms of what its caller passes.
 *
 * @param result what it returns
 * @param thrown what it throws
 * @param writes what it leaves in objects: those that came from outside, and those made here that its caller can reach
 * @param merged objects made here of which only is known what is in them
 * @param sinks where data that comes from outside leaves
 * @param size how many things a caller has to do for it
 */
record Summary(
        Value result,
        Value thrown,
        Map<Token, Map<String, Part>> writes,
        Set<Token> merged,
        List<SinkUse> sinks,
        int size) {
    /** Nothing known yet: the start of recursion. */
    static final Summary EMPTY = new Summary(Value.CLEAN, Value.CLEAN, Map.of(), Set.of(), List.of(), 0);

    /** Whether a caller gets a constant at most, and has nothing else to do for it. */
    boolean isNothing() {
        return size == 0
                && !result.hasFacts()
                && result.tokenCount() == 0
                && !thrown.hasFacts()
                && thrown.tokenCount() == 0;
    }

    /** What a part of an object holds afterwards, with its static type and data element if they are known. */
    record Part(Value value, JavaType type, @Nullable Element element) {}

    /**
     * Data from outside reaches a sink.
     *
     * @param fact its origin is a path of the method
     */
    record SinkUse(Fact fact, SinkSite site, @Nullable Tentative tentative) {}

    /**
     * A parameter named like personal data, or a field of one that is declared as such, reaches a sink: a finding unless the callers show
     * where the data comes from, or that it is none.
     *
     * @param named whether a parameter that is personal by name only handed it on, so that callers have more room for it
     */
    record Tentative(MethodInfo method, Path path, String dataType, boolean named) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Tentative one
                    && method.equals(one.method)
                    && path.equals(one.path)
                    && dataType.equals(one.dataType);
        }

        @Override
        public int hashCode() {
            return (method.hashCode() * 31 + path.hashCode()) * 31 + dataType.hashCode();
        }

        /** Whether it is part of what is passed: its declaration says more than the name of a parameter. */
        boolean isPart() {
            return path.depth() > 0;
        }
    }

    /** Lets go of what was only of use while it was made. */
    Summary settled() {
        forget(result);
        forget(thrown);
        writes.forEach((token, parts) -> {
            if (token.path() != null) {
                token.path().forget();
            }
            parts.forEach((selector, part) -> forget(part.value()));
        });
        sinks.forEach(use -> forget(use.fact()));
        return this;
    }

    private static void forget(Value value) {
        value.facts().forEach(Summary::forget);
        for (Token token : value.tokens()) {
            if (token.path() != null) {
                token.path().forget();
            }
        }
    }

    private static void forget(Fact fact) {
        if (fact.origin() instanceof Path path) {
            path.forget();
        }
    }

    /** Whether something in a parameter's object, or in an object that it holds, is other than before. */
    boolean changes(int parameter) {
        for (Token token : writes.keySet()) {
            Path path = token.path();
            if (path != null && path.root().parameter() == parameter) {
                return true;
            }
        }
        return false;
    }

    /** Whether elements of a list or array that a parameter is are other than before. */
    boolean moves(int parameter) {
        for (Map.Entry<Token, Map<String, Part>> each : writes.entrySet()) {
            Path path = each.getKey().path();
            if (path != null && path.depth() == 0 && path.parameter() == parameter) {
                return each.getValue().keySet().stream().anyMatch(selector -> selector.charAt(0) == '[');
            }
        }
        return false;
    }

    boolean isLike(Summary other) {
        return sinks.size() == other.sinks.size()
                && result.covers(other.result)
                && other.result.covers(result)
                && thrown.covers(other.thrown)
                && sameWrites(other);
    }

    private boolean sameWrites(Summary other) {
        if (!writes.keySet().equals(other.writes.keySet())) {
            return false;
        }
        for (Map.Entry<Token, Map<String, Part>> entry : other.writes.entrySet()) {
            Map<String, Part> mine = writes.get(entry.getKey());
            if (mine == null || !mine.keySet().equals(entry.getValue().keySet())) {
                return false;
            }
            for (Map.Entry<String, Part> part : entry.getValue().entrySet()) {
                Part before = mine.get(part.getKey());
                if (before == null || !before.value().covers(part.getValue().value())) {
                    return false;
                }
            }
        }
        return true;
    }
}

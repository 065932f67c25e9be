package io.github.piiflow.dataflow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names under which data stands in an object that was written as a text or tree: {@code customer}, then {@code email}. A reader who
 * asks such a text for a name gets what stands under it, not all that was written. Elements of arrays have no names.
 */
final class Keys {
    /** Between names, which may hold any other character. */
    private static final char SEPARATOR = '\n';
    /** Names that are told apart; what is farther inside may be under any. */
    private static final int MOST = 4;

    private Keys() {}

    /** Data put under a name. */
    static Value put(String name, Value value) {
        return value.mapFacts(fact -> fact.keyed(inside(name, fact.key())));
    }

    /** Names outside of others; either may be missing. */
    static @Nullable String inside(@Nullable String outer, @Nullable String inner) {
        if (outer == null || inner == null) {
            return outer == null ? inner : outer;
        }
        String all = outer + SEPARATOR + inner;
        int end = -1;
        for (int i = 0; i < MOST; i++) {
            end = all.indexOf(SEPARATOR, end + 1);
            if (end < 0) {
                return all;
            }
        }
        return all.substring(0, end);
    }

    /** The outermost name; null if it may be under any. */
    static @Nullable String first(Fact fact) {
        String key = fact.key();
        int end = key == null ? -1 : key.indexOf(SEPARATOR);
        return key == null || end < 0 ? key : key.substring(0, end);
    }

    /** Data with its outermost name taken away. */
    static Fact within(Fact fact) {
        String key = fact.key();
        int end = key == null ? -1 : key.indexOf(SEPARATOR);
        return fact.keyed(key == null || end < 0 ? null : key.substring(end + 1));
    }

    /** What of the data in an object as a whole stands under a name. */
    static List<Fact> under(String name, List<Fact> whole) {
        List<Fact> found = new ArrayList<>(whole.size());
        for (Fact fact : whole) {
            String first = first(fact);
            if (first == null) {
                found.add(asked(name, fact));
            } else if (first.equals(name)) {
                found.add(within(fact));
            }
        }
        return found;
    }

    /** What was not written here may have names that the caller knows. */
    private static Fact asked(String name, Fact fact) {
        Path path = fact.origin() instanceof Path open && !open.isPersonal() && !fact.numeric() ? open : null;
        Path part = path == null ? null : path.child("{" + name + "}", path.type(), null);
        return part == null ? fact : fact.at(part);
    }
}

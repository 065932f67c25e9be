package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import java.util.ArrayList;
import java.util.List;

/** What objects hold without saying where. */
final class Whole {
    private Whole() {}

    /** What an object holds. */
    static List<Fact> of(State state, Value object) {
        List<Fact> whole = List.of(); // most objects hold nothing without saying where
        for (int i = 0; i < object.factCount(); i++) {
            Fact fact = object.fact(i);
            if (!(fact.origin() instanceof Path path) || !isToken(object, path)) {
                whole = whole.isEmpty() ? new ArrayList<>() : whole;
                whole.add(fact);
            }
        }
        for (int i = 0; i < object.tokenCount(); i++) {
            Value content = state.heap().get(object.token(i), Memory.CONTENT);
            if (content != null && content.hasFacts()) {
                whole = whole.isEmpty() ? new ArrayList<>() : whole;
                whole.addAll(content.facts());
            }
        }
        return whole;
    }

    private static boolean isToken(Value object, Path path) {
        for (int i = 0; i < object.tokenCount(); i++) {
            if (path.equals(object.token(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** What of it may be in a field: what lies in another, or elsewhere, is not. */
    static List<Fact> inField(String name, ClassInfo owner, List<Fact> whole, GivenNames names) {
        List<Fact> inside = new ArrayList<>(whole.size());
        for (Fact fact : whole) {
            String key = Keys.first(fact);
            if (key != null && Keys.is(key, name, owner)) {
                inside.add(Keys.within(fact));
            } else if (key == null) {
                inside.add(Keys.inField(fact, name, owner));
            } else if (!Keys.isField(key) && !names.isElsewhere(fact, key, owner)) {
                inside.add(fact.unsure()); // something may read that name into this field
            }
        }
        return inside;
    }
}

package io.github.piiflow.dataflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Getters and setters of classes whose source is not at hand: what {@code setEmail} puts into an object is in the object as a
 * whole, but does not come out of {@code getId}.
 */
final class Accessors {
    private static final String PREFIX = "#.";
    /** What a property that ends so tells is about the data, not the data. */
    private static final List<String> ABOUT = List.of(
            "Id",
            "ID",
            "Ids",
            "Uuid",
            "UUID",
            "Guid",
            "Type",
            "Kind",
            "Class",
            "Status",
            "Count",
            "Size",
            "Length",
            "Index",
            "Version",
            "Timestamp");

    private Accessors() {}

    /** Remembers what a setter put into an object. */
    static void set(Call call, Value receiver, Value[] arguments, List<Fact> facts, Memory memory, State state) {
        String property = arguments.length == 1 ? property(call.name(), "set") : null;
        if (property != null) {
            memory.write(state, receiver, PREFIX + property, Value.of(facts, false), call.receiverType(), null, false);
        }
    }

    /** Of what an object holds, what may come out of a call: all, but for what was set under another name than a getter has. */
    static List<Fact> get(Call call, Value receiver, Value[] arguments, List<Fact> held, State state) {
        String property = arguments.length == 0 ? property(call.name(), "get") : null;
        if (property == null || held.isEmpty()) {
            return held;
        }
        if (isAbout(property)) {
            return List.of();
        }
        List<Fact> others = new ArrayList<>(0);
        for (Token token : receiver.tokens()) {
            for (Map.Entry<String, Value> part : state.heap().fields(token).entrySet()) {
                if (part.getKey().startsWith(PREFIX)) {
                    String set = part.getKey().substring(PREFIX.length());
                    if (isAlike(set, property)) {
                        return held;
                    }
                    others.addAll(part.getValue().facts());
                }
            }
        }
        return held.stream()
                .filter(fact -> others.stream().noneMatch(fact::isLike))
                .toList();
    }

    /** Whether a call reads a property that the object's class, which is of the source, does not have: one of an unknown superclass. */
    static boolean isInherited(Call call, Value[] arguments, Types types) {
        return call.method() == null
                && arguments.length == 0
                && types.isSource(call.receiverType())
                && property(call.name(), "get") != null;
    }

    private static boolean isAbout(String property) {
        for (String end : ABOUT) {
            if (property.endsWith(end)) {
                int start = property.length() - end.length();
                return start == 0 || !Character.isUpperCase(property.charAt(start - 1));
            }
        }
        return false;
    }

    /** {@code setTo} may well be read by {@code getToAddresses}. */
    private static boolean isAlike(String a, String b) {
        return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
    }

    private static @Nullable String property(String method, String prefix) {
        int start = prefix.length();
        return method.startsWith(prefix) && method.length() > start && Character.isUpperCase(method.charAt(start))
                ? method.substring(start)
                : null;
    }
}

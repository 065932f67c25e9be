package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** Starts the selector of what comes out of a getter of an object which only the caller may know. */
    private static final String GOT = "#get:";

    private Accessors() {}

    /**
     * A property, or the part of one that an accessor asks for by a key: {@code getNote("locale")}.
     *
     * @param key the selector of the key; empty for none
     */
    private record Property(String name, String key) {
        /** {@code setTo} may well be read by {@code getToAddresses}; what was put under a literal key, only by that. */
        boolean mayBe(Property other) {
            boolean alike = name.startsWith(other.name)
                    || other.name.startsWith(name)
                    || name.endsWith(other.name)
                    || other.name.endsWith(name);
            boolean literal = !key.isEmpty()
                    && !other.key.isEmpty()
                    && Keys.literal(key) != null
                    && Keys.literal(other.key) != null;
            return alike && (!literal || key.equals(other.key));
        }

        String selector(String prefix) {
            return prefix + name + key;
        }

        static Property of(String selector, String prefix) {
            int key = selector.indexOf('{');
            return key < 0
                    ? new Property(selector.substring(prefix.length()), "")
                    : new Property(selector.substring(prefix.length(), key), selector.substring(key));
        }
    }

    /** Remembers what a setter put into an object. */
    static void set(Call call, Value receiver, Value[] arguments, List<Fact> facts, Memory memory, State state) {
        Property property = property(call, "set", arguments, 1);
        if (property != null) {
            memory.write(
                    state,
                    receiver,
                    property.selector(PREFIX),
                    Value.of(facts, false),
                    call.receiverType(),
                    null,
                    false);
        }
    }

    /** Of what was read of a part of an object, what was not put into it by a setter of another name, or into another part. */
    static Value inPart(String part, Value object, Value read, State state) {
        boolean parts = read.hasFacts() && isWithout(part, object, state);
        if (!read.hasFacts() || !hasNamed(object, state, parts)) {
            return read;
        }
        List<Fact> may = got(ofField(part), object, read.facts(), state, parts);
        return read.filterFacts(fact -> fact.isLikeAny(may));
    }

    /** What setters put into an object. */
    static List<Fact> set(Token token, State state) {
        List<Fact> facts = new ArrayList<>(0);
        state.heap().fields(token).forEach((selector, value) -> {
            if (selector.startsWith(PREFIX)) {
                facts.addAll(value.facts());
            }
        });
        return facts;
    }

    /**
     * Of what an object holds, what may come out of a call: all, but for what was set under another name than a getter has. What its
     * caller may have put into it is asked for by that name.
     */
    static List<Fact> get(Call call, Value receiver, Value[] arguments, List<Fact> held, State state) {
        Property property = property(call, "get", arguments, 0);
        if (property == null || held.isEmpty()) {
            return held;
        }
        return isAbout(property.name()) ? List.of() : got(property, receiver, held, state, false);
    }

    /**
     * Of what an object holds as a whole, what may be in a field: all, but for what was set under the name of another field
     * while the object's class was not known. What an unknown call made of something else is not in an identifier.
     */
    static List<Fact> inField(String field, ClassInfo owner, Value object, List<Fact> held, State state) {
        Property asked = ofField(field);
        List<Fact> whole = isAbout(asked.name())
                ? held.stream().filter(fact -> fact.doubts() == 0).toList()
                : held;
        List<Fact> others = new ArrayList<>(0);
        List<Fact> own = new ArrayList<>(0);
        for (Token token : object.tokens()) {
            for (Map.Entry<String, Value> part : state.heap().fields(token).entrySet()) {
                if (part.getKey().startsWith(PREFIX)) {
                    Property set = Property.of(part.getKey(), PREFIX);
                    List<Fact> facts = part.getValue().facts();
                    if (set.mayBe(asked)) {
                        own.addAll(facts);
                    } else if (isField(set, owner)) {
                        others.addAll(facts);
                    }
                }
            }
        }
        return others.isEmpty()
                ? whole
                : whole.stream()
                        .filter(fact -> !fact.isLikeAny(others) || fact.isLikeAny(own))
                        .toList();
    }

    private static boolean isField(Property property, ClassInfo owner) {
        for (ClassInfo at = owner; at != null; at = Forms.parent(at)) {
            if (at.fields().stream().anyMatch(field -> ofField(field.name()).mayBe(property))) {
                return true;
            }
        }
        return false;
    }

    private static Property ofField(String name) {
        return new Property(Character.toUpperCase(name.charAt(0)) + name.substring(1), "");
    }

    /** The setter that has put what is under a selector into an object; null if none has. */
    static @Nullable String setter(String selector) {
        return selector.startsWith(PREFIX)
                ? "set" + Property.of(selector, PREFIX).name()
                : null;
    }

    /** Whether a selector stands for what comes out of a getter. */
    static boolean isGot(String selector) {
        return selector.startsWith(GOT);
    }

    /** The name of the getter that a selector stands for; null of one that takes a key. */
    static @Nullable String getter(String selector) {
        Property property = Property.of(selector, GOT);
        return property.key().isEmpty() ? "get" + property.name() : null;
    }

    /** Of what an object holds, what comes out of the getter that a selector stands for. */
    static List<Fact> got(String selector, Value object, List<Fact> held, State state) {
        return got(Property.of(selector, GOT), object, held, state, false);
    }

    /** Whether it is one object, of which nothing is known to be in a part. */
    private static boolean isWithout(String part, Value object, State state) {
        Token single = object.single();
        return single != null && state.heap().get(single, part) == null;
    }

    /** Whether setters, or rows, have put something into parts of an object. */
    private static boolean hasNamed(Value object, State state, boolean parts) {
        for (int i = 0; i < object.tokenCount(); i++) {
            for (String selector : state.heap().fields(object.token(i)).keySet()) {
                if (selector.startsWith(PREFIX) || parts && Exits.isField(selector)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Fact> got(Property property, Value object, List<Fact> held, State state, boolean parts) {
        List<Fact> others = new ArrayList<>(0);
        List<Fact> own = new ArrayList<>(0);
        for (Token token : object.tokens()) {
            for (Map.Entry<String, Value> part : state.heap().fields(token).entrySet()) {
                boolean set = part.getKey().startsWith(PREFIX);
                if (set || parts && Exits.isField(part.getKey())) {
                    Property name = set ? Property.of(part.getKey(), PREFIX) : ofField(part.getKey());
                    boolean alike = name.mayBe(property);
                    (alike ? own : others).addAll(part.getValue().facts());
                }
            }
        }
        List<Fact> may = new ArrayList<>(held.size());
        for (Fact fact : held) {
            if (fact.isLikeAny(own) || !fact.isLikeAny(others) && !isOfOtherField(property, fact)) {
                may.add(asked(property, fact));
            }
        }
        return may;
    }

    /** Whether data was in a field of another name of an object that something unknown was made of. */
    private static boolean isOfOtherField(Property property, Fact fact) {
        String first = Keys.first(fact);
        if (first == null || !Keys.isField(first)) {
            return false;
        }
        String asked = property.name().toLowerCase(Locale.ROOT);
        String field = Keys.plain(first).toLowerCase(Locale.ROOT);
        return !asked.contains(field) && !field.contains(asked);
    }

    private static Fact asked(Property property, Fact fact) {
        Path form = fact.origin() instanceof Path path && path.selector().equals(Forms.TEXT) ? path : null;
        Path object = form == null ? null : form.parent();
        Path got = object == null ? null : object.child(property.selector(GOT), JavaType.UNKNOWN, null);
        return got == null ? fact : fact.at(got);
    }

    /** Whether a call reads a property that the object's class, which is of the source, does not have: one of an unknown superclass. */
    static boolean isInherited(Call call, Value[] arguments, Types types) {
        return call.method() == null
                && arguments.length == 0
                && types.isSource(call.receiverType())
                && property(call.name(), "get") != null;
    }

    /** Whether a method is called like one that sets a property. */
    static boolean isSetter(String name) {
        return property(name, "set") != null;
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

    /** The property that an accessor is for, which is called with so many arguments and maybe a key before. */
    private static @Nullable Property property(Call call, String prefix, Value[] arguments, int values) {
        boolean keyed = arguments.length == values + 1;
        String name = keyed || arguments.length == values ? property(call.name(), prefix) : null;
        if (name == null) {
            return null;
        }
        String key = keyed ? Keys.selector(arguments[0]) : "";
        return new Property(name, keyed && Keys.literal(key) == null ? Memory.ANY_VALUE : key);
    }

    private static @Nullable String property(String method, String prefix) {
        int start = prefix.length();
        return method.startsWith(prefix) && method.length() > start && Character.isUpperCase(method.charAt(start))
                ? method.substring(start)
                : null;
    }
}

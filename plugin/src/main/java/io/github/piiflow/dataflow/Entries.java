package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.catalog.Element;
import org.jspecify.annotations.Nullable;

/** What objects hold on entry of a method: whatever stands at their paths. */
final class Entries {
    private final Types types;

    Entries(Types types) {
        this.types = types;
    }

    /** What stands at a path on entry. */
    Value symbolic(Path path) {
        Value known = path.onEntry();
        if (known == null) {
            known = found(path);
            path.onEntry(known);
        }
        return known;
    }

    private Value found(Path path) {
        JavaType type = path.type();
        Element element = path.element();
        Token token = Token.at(path);
        if (types.isNothing(type)) {
            boolean categorical = element != null
                    && type.classInfo() != null
                    && !type.erasure().startsWith("java.");
            return Value.of(categorical ? Fact.of(path) : null, token, false);
        }
        if (types.isNumber(type)) {
            if (path.depth() > 1 && !path.isPersonal()) {
                return Value.of(null, token, true); // personal numbers are declared as such, where they are kept
            }
            return Value.of(Fact.of(path).asNumber(), token, false);
        }
        boolean parts = types.isSource(type) && element == null;
        return Value.of(parts ? null : Fact.of(path), token, false);
    }

    /** What a part of an object holds before anybody has written it. */
    Value of(Token token, String selector, JavaType type, @Nullable Element element) {
        Path path = token.path();
        if (path == null) {
            boolean isField =
                    selector.charAt(0) != '[' && selector.charAt(0) != '{' && !selector.equals(Memory.CONTENT);
            return token.isFresh() ? (isField ? Value.NULL : Value.CLEAN) : Value.OPAQUE;
        }
        if (selector.equals(Memory.CONTENT)) {
            return Value.CLEAN;
        }
        Element own = element == null && isElement(selector) && !types.isSource(type) ? path.element() : element;
        Path child = path.child(selector, type, own);
        if (child != null) {
            return symbolic(child);
        }
        return element == null || types.isNothing(type) ? Value.OPAQUE : Value.of(Fact.of(element, null), true);
    }

    /** What a container declared as personal holds is what its name speaks of. */
    private static boolean isElement(String selector) {
        return selector.charAt(0) == '[' || selector.charAt(0) == '{';
    }
}

package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import org.jspecify.annotations.Nullable;

/** Names of the places that outlive a call, static fields and fields by class, as paths read them. */
final class Slots {
    private Slots() {}

    private static boolean isOfArray(Path path) {
        Path container = inner(path).parent();
        return container != null && container.type() instanceof JavaType.ArrayType;
    }

    /** What of a container a path reads, or reads the text of; empty for all of it. */
    static String selector(Path path) {
        String selector = inner(path).selector();
        char first = selector.charAt(0);
        return first == '[' || first == '{' ? selector : "";
    }

    private static Path inner(Path path) {
        Path at = path;
        Path parent = at.parent();
        while (parent != null
                && (at.selector().charAt(0) == '#' || at.selector().charAt(0) == '*')) {
            at = parent;
            parent = at.parent();
        }
        return at;
    }

    /**
     * Whether what was stored under a selector may be what is read: a literal key and a place of an array are only themselves,
     * places of lists are any.
     */
    static boolean mayBe(String stored, String read, Path path) {
        if (read.isEmpty() || stored.equals(read) || stored.equals(Memory.CONTENT)) {
            return true;
        }
        char kind = read.charAt(0);
        if (kind == '[' && stored.charAt(0) == '[' && isOfArray(path)) {
            return stored.equals(Memory.ANY_ELEMENT) || read.equals(Memory.ANY_ELEMENT);
        }
        return stored.charAt(0) == kind && Keys.literal(read) == null;
    }

    /** The path of the innermost field that a path reads. */
    static Path field(Path path) {
        Path at = path;
        Path parent = at.parent();
        while (parent != null && !isField(at.selector())) {
            at = parent;
            parent = at.parent();
        }
        return at;
    }

    /** The place that outlives a call which a path reads. */
    static @Nullable String of(Path path, @Nullable ClassInfo self) {
        Path at = field(path);
        Path parent = at.parent();
        if (parent == null) {
            return null;
        }
        if (parent.parent() == null && self == null) {
            return parent.selector() + "#" + at.selector();
        }
        ClassInfo owner = parent.parent() == null ? self : parent.type().classInfo();
        return owner == null ? null : owner.name() + "#" + at.selector();
    }

    private static boolean isField(String selector) {
        char first = selector.charAt(0);
        return first != '[' && first != '{' && first != '*' && first != '#';
    }

    /** Whether a path reads a field of an object in a field: of that no more is known than what objects of its class hold. */
    static boolean isInside(Path path) {
        Path at = field(path);
        Path parent = at.parent();
        return parent != null && parent.parent() != null;
    }
}

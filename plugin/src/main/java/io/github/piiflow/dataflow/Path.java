package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.catalog.Element;
import org.jspecify.annotations.Nullable;

/**
 * A symbolic place on entry to a method: a parameter, {@code this}, the static part of a class, or something inside one of them. Equal
 * by root and selectors; type and element go along.
 */
final class Path {
    private static final int MOST_CHILDREN = 32;

    /** Root selector of the receiver. */
    static final String THIS = "this";
    /** Root selector prefix of static fields, followed by the class name. */
    static final String STATIC = "static:";

    /** Root selector prefix of objects of unknown origin. */
    static final String UNKNOWN = "?";

    private static final short FROM_THIS = -1;
    private static final short FROM_STATIC = -2;
    private static final short FROM_UNKNOWN = -3;

    private final @Nullable Path parent;
    private final String selector;
    private final JavaType type;
    private final @Nullable Element element;
    private final short depth;
    /** Number of the parameter it starts at, or one of the kinds of roots below. */
    private final short start;

    private final int hash;
    private volatile @Nullable Asked asked;

    /**
     * What was made before, since most is asked for again, and equal paths that are the same are compared at once.
     *
     * @param onEntry what stands here on entry
     * @param child the one made last
     */
    private record Asked(@Nullable Value onEntry, @Nullable Child child) {}

    private record Child(Path path, @Nullable Child next, int count) {}

    private Path(@Nullable Path parent, String selector, JavaType type, @Nullable Element element) {
        this.parent = parent;
        this.selector = selector;
        this.type = type;
        this.element = element;
        this.depth = (short) (parent == null ? 0 : parent.depth + 1);
        this.start = parent == null ? start(selector) : parent.start;
        this.hash = (parent == null ? 7 : parent.hash * 31) + selector.hashCode();
    }

    private static short start(String root) {
        if (root.startsWith(STATIC)) {
            return FROM_STATIC;
        }
        if (root.startsWith(UNKNOWN)) {
            return FROM_UNKNOWN;
        }
        return root.equals(THIS) ? FROM_THIS : Short.parseShort(root.substring(1)); // p and a number
    }

    /** Parameter i, counted from 0. */
    static Path parameter(int index, JavaType type, @Nullable Element element) {
        return new Path(null, ("p" + index).intern(), type, element);
    }

    /** The receiver. */
    static Path self(JavaType type) {
        return new Path(null, THIS, type, null);
    }

    /** The static fields of a class. */
    static Path statics(String className) {
        return new Path(null, (STATIC + className).intern(), JavaType.UNKNOWN, null);
    }

    /** An object of unknown origin: what a library made or an unknown call gave back. Nobody can say more about it. */
    static Path unknown(String where, JavaType type) {
        return new Path(null, UNKNOWN + where, type, null);
    }

    /** Something inside; a way that is too deep, or that goes round in a recursive type, is null. */
    @Nullable
    Path child(String part, JavaType partType, @Nullable Element partElement) {
        Asked before = asked;
        Child known = before == null ? null : before.child();
        for (Child at = known; at != null; at = at.next()) {
            Path path = at.path();
            if (path.element == partElement && path.selector.equals(part) && path.type.equals(partType)) {
                return path;
            }
        }
        if (depth >= Limits.PATH || occurrences(part) >= 2) {
            return null;
        }
        Path path = new Path(this, part, partType, partElement);
        if (known == null || known.count() < MOST_CHILDREN) {
            Child made = new Child(path, known, known == null ? 1 : known.count() + 1);
            asked = new Asked(before == null ? null : before.onEntry(), made);
        }
        return path;
    }

    private int occurrences(String part) {
        int count = 0;
        for (Path at = this; at != null; at = at.parent) {
            count += at.selector.equals(part) ? 1 : 0;
        }
        return count;
    }

    @Nullable
    Path parent() {
        return parent;
    }

    String selector() {
        return selector;
    }

    JavaType type() {
        return type;
    }

    /** The data element declared here, if any. */
    @Nullable
    Element element() {
        return element;
    }

    /** The path whose declaration {@link #element} comes from: what a container holds has it from the container. */
    Path declared() {
        Path at = this;
        while (at.element != null && at.parent != null && at.parent.element == at.element) {
            at = at.parent;
        }
        return at;
    }

    /** Whether personal data is declared here or on the way to it. */
    boolean isPersonal() {
        for (Path at = this; at != null; at = at.parent) {
            if (at.element != null) {
                return true;
            }
        }
        return false;
    }

    /** What was found to stand here on entry; null if nobody has asked. */
    @Nullable
    Value onEntry() {
        Asked known = asked;
        return known == null ? null : known.onEntry();
    }

    void onEntry(Value found) {
        Asked known = asked;
        asked = new Asked(found, known == null ? null : known.child());
    }

    /** Forgets what was asked for here and below: kept for longer than one method, it would hold all of them. */
    void forget() {
        for (Path at = this; at != null; at = at.parent) {
            at.asked = null;
        }
    }

    int depth() {
        return depth;
    }

    Path root() {
        Path at = this;
        while (at.parent != null) {
            at = at.parent;
        }
        return at;
    }

    /** Whether it starts at a static field. */
    boolean isStatic() {
        return start == FROM_STATIC;
    }

    /** Whether it starts at an object of unknown origin. */
    boolean isUnknown() {
        return start == FROM_UNKNOWN;
    }

    /** Number of the parameter it starts at; -1 for the receiver and statics. */
    int parameter() {
        return Math.max(start, -1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Path path) || path.hash != hash || path.depth != depth) {
            return false;
        }
        Path a = this;
        Path b = path;
        while (a != null && b != null && a != b) {
            if (!a.selector.equals(b.selector)) {
                return false;
            }
            a = a.parent;
            b = b.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return parent == null ? selector : parent + "." + selector;
    }
}

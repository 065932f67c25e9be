package io.github.piiflow.dataflow;

import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way a fact has come, newest step last; shared between facts. The way through a called method hangs on the call's step as
 * {@code inner}, so applying a summary costs one object.
 */
final class Trail {
    private static final Step.Kind[] KINDS = Step.Kind.values();
    private static final byte RETURNED = code(Step.Kind.RETURNED);

    private final @Nullable Trail previous;
    private final String what;
    private final long span;
    private final MethodInfo in;
    private final @Nullable Trail inner;
    private final short length;
    /** The {@link #code} of a {@link Step.Kind}: there are millions of steps, a reference more makes each larger by a sixth. */
    private final byte kind;

    private Trail(@Nullable Trail previous, byte kind, String what, long span, MethodInfo in, @Nullable Trail inner) {
        this.previous = previous;
        this.kind = kind;
        this.what = what;
        this.span = span;
        this.in = in;
        this.inner = inner;
        this.length = (short) Math.min(length(previous) + length(inner) + 1, Short.MAX_VALUE);
    }

    @SuppressWarnings("EnumOrdinal") // it never leaves the process
    private static byte code(Step.Kind kind) {
        return (byte) kind.ordinal();
    }

    /** Adds a step; a way that is already too long stays as it is. */
    static @Nullable Trail step(@Nullable Trail previous, Step.Kind kind, String what, long span, MethodInfo in) {
        if (previous != null && previous.isSame(kind, what, span)) {
            return previous;
        }
        return length(previous) >= Limits.TRAIL ? previous : new Trail(previous, code(kind), what, span, in, null);
    }

    /** Adds a call with the way inside the called method. */
    static @Nullable Trail call(
            @Nullable Trail previous, Step.Kind kind, String what, long span, MethodInfo in, @Nullable Trail inner) {
        if (length(previous) + length(inner) >= Limits.TRAIL) {
            return inner == null ? previous : inner;
        }
        return new Trail(previous, code(kind), what, span, in, inner);
    }

    /** Number of steps of what {@link #call} gives. */
    static int callLength(@Nullable Trail previous, @Nullable Trail inner) {
        int steps = length(previous) + length(inner);
        return steps >= Limits.TRAIL ? length(inner == null ? previous : inner) : steps + 1;
    }

    /** One way and then another. */
    static Trail after(@Nullable Trail first, Trail second) {
        Trail before = second.previous == null ? first : after(first, second.previous);
        return new Trail(before, second.kind, second.what, second.span, second.in, second.inner);
    }

    /** Number of steps; 0 for null. */
    static int length(@Nullable Trail trail) {
        return trail == null ? 0 : trail.length;
    }

    private boolean isSame(Step.Kind otherKind, String otherWhat, long otherSpan) {
        return kind == code(otherKind) && span == otherSpan && what.equals(otherWhat);
    }

    /** The steps in order. */
    static List<Step> steps(@Nullable Trail trail) {
        List<Step> steps = new ArrayList<>();
        collect(trail, steps);
        return steps;
    }

    private static void collect(@Nullable Trail trail, List<Step> into) {
        List<Trail> chain = new ArrayList<>();
        for (Trail at = trail; at != null; at = at.previous) {
            chain.add(at);
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            Trail at = chain.get(i);
            Step step = new Step(KINDS[at.kind], at.what, place(at.in, at.span));
            if (at.inner == null) {
                into.add(step);
            } else if (at.kind == RETURNED) {
                collect(at.inner, into);
                into.add(step);
            } else {
                into.add(step);
                collect(at.inner, into);
            }
        }
    }

    /** Where a span of a method's file is. */
    static Place place(MethodInfo in, long span) {
        SourceFile file = in.owner().file();
        return new Place(file == null ? "" : file.path(), span);
    }
}

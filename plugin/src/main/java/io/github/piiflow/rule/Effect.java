package io.github.piiflow.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a matching call does. */
public sealed interface Effect {
    /** Whether it matters which constant an argument is. */
    default boolean dependsOnConstant(int argument) {
        return this instanceof KeySource key
                ? key.argument() == argument
                : this instanceof Statement statement
                        ? statement.argument() == argument
                        : this instanceof Flow flow
                                && (flow.from().isNamedBy(argument) || flow.to().isNamedBy(argument));
    }

    /** What it hides and overrides: effects of the same group. */
    default EffectGroup group() {
        if (this instanceof Sink) {
            return EffectGroup.SINK;
        }
        if (this instanceof Set) {
            return EffectGroup.SET;
        }
        if (this instanceof Clear) {
            return EffectGroup.CLEAR;
        }
        if (this instanceof Calls) {
            return EffectGroup.CALLS;
        }
        if (this instanceof Text) {
            return EffectGroup.TEXT;
        }
        if (this instanceof Statement) {
            return EffectGroup.STATEMENT;
        }
        return this instanceof Source || this instanceof KeySource ? EffectGroup.SOURCE : EffectGroup.MOVES;
    }

    /**
     * Data moves.
     *
     * @param sameValue the very object arrives ({@code =>}), not something derived from it ({@code ->})
     * @param as what is read of it, if it is derived; null if the target decides
     * @param serialiser which serialiser or mapper reads the fields ({@code jackson}); null if none is named
     */
    record Flow(
            Position from,
            Position to,
            boolean sameValue,
            @Nullable Reads as,
            @Nullable String serialiser) implements Effect {
        /** A flow of which the target decides what is read. */
        public Flow(Position from, Position to, boolean sameValue) {
            this(from, to, sameValue, null, null);
        }
    }

    /**
     * A constant is put into an invented field, for conditions to tell apart.
     *
     * @param position a field of the receiver, an argument or the result
     * @param constant text, number, {@code Boolean} or {@link Condition.StaticField}; or the {@link Position} of an argument, or of
     *     an invented field of the receiver or an argument, to take it from
     */
    record Set(Position position, Object constant) implements Effect {}

    /** The position holds nothing afterwards. Takes effect when everything is read, and before the flows arrive. */
    record Clear(Position position) implements Effect {}

    /**
     * The call runs a statement in the language of databases; its parameters are the arguments behind the text, or what it names.
     *
     * @param argument the one that is the text; -1 if an annotation of the method has it
     * @param member of that annotation; null if an argument is the text
     */
    record Statement(int argument, @Nullable String member) implements Effect {}

    /** The callback at the position is called without being given anything. */
    record Calls(Position position) implements Effect {}

    /**
     * The result carries nothing of the operands.
     *
     * @param unknown whether it may be anything else: an answer from elsewhere
     */
    record Drop(boolean unknown) implements Effect {
        /** The result carries nothing at all. */
        public Drop() {
            this(false);
        }
    }

    /**
     * Data leaves.
     *
     * @param positions what the sink reads
     * @param serialiser which serialiser or mapper reads the fields ({@code jackson}); null if none is named
     * @param recipient who receives it, if the row says so
     * @param store where it is kept, if the row says so
     * @param guess when the row is one
     * @param only ids of the data types it is about; empty for all
     * @param placeholders how the first constant text among the arguments says how many of those behind it are printed; null if
     *     all are
     */
    record Sink(
            SinkKind kind,
            List<Position> positions,
            Reads reads,
            @Nullable String serialiser,
            @Nullable String recipient,
            @Nullable String store,
            Guess guess,
            java.util.Set<String> only,
            @Nullable Placeholders placeholders)
            implements Effect {
        /** When a row is a guess. */
        public enum Guess {
            NO,
            /** Where the source implements what is called: then it is as often that as something elsewhere. */
            IF_IMPLEMENTED,
            YES
        }

        /** Copies the collections. */
        public Sink {
            positions = List.copyOf(positions);
            only = java.util.Set.copyOf(only);
        }

        /** A sink that names no serialiser. */
        public Sink(
                SinkKind kind,
                List<Position> positions,
                Reads reads,
                @Nullable String recipient,
                @Nullable String store,
                Guess guess,
                java.util.Set<String> only) {
            this(kind, positions, reads, null, recipient, store, guess, only, null);
        }

        /** A sink that prints all that it is given. */
        public Sink(
                SinkKind kind,
                List<Position> positions,
                Reads reads,
                @Nullable String serialiser,
                @Nullable String recipient,
                @Nullable String store,
                Guess guess,
                java.util.Set<String> only) {
            this(kind, positions, reads, serialiser, recipient, store, guess, only, null);
        }
    }

    /**
     * Personal data of a known type appears.
     *
     * @param dataType its id; {@link #NONE} where none does, whatever rows about supertypes say
     * @param sure whether it is nearly always a person's
     */
    record Source(String dataType, Position to, boolean sure) implements Effect {
        /** No data type. */
        public static final String NONE = "none";

        /** Data that is nearly always a person's. */
        public Source(String dataType, Position to) {
            this(dataType, to, true);
        }
    }

    /**
     * Personal data appears whose type is told by the constant text of an argument, read as a name.
     *
     * @param only ids of the data types it may be; empty for all
     */
    record KeySource(int argument, Position to, java.util.Set<String> only) implements Effect {
        /** Copies the ids. */
        public KeySource {
            only = java.util.Set.copyOf(only);
        }

        /** A source of any data type. */
        public KeySource(int argument, Position to) {
            this(argument, to, java.util.Set.of());
        }
    }

    /**
     * Data changes its state on its way.
     *
     * @param ofHash what data that is hashed already changes to; {@code state} unless a row says otherwise
     * @param verify believed only where the method's body is not part of the analysed source
     */
    record Protect(Protection state, Protection ofHash, Position from, Position to, boolean verify) implements Effect {
        /** The same of hashed data. */
        public Protect(Protection state, Position from, Position to, boolean verify) {
            this(state, state, from, to, verify);
        }
    }

    /** What the type's {@code toString} prints: these positions; none if empty. */
    record Text(List<Position> positions) implements Effect {
        /** Copies the positions. */
        public Text {
            positions = List.copyOf(positions);
        }
    }
}

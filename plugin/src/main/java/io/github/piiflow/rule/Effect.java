package io.github.piiflow.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a matching call does. */
public sealed interface Effect {
    /**
     * Data moves.
     *
     * @param sameValue the very object arrives ({@code =>}), not something derived from it ({@code ->})
     */
    record Flow(Position from, Position to, boolean sameValue) implements Effect {}

    /** The result carries nothing of the operands. */
    record Drop() implements Effect {}

    /**
     * Data leaves.
     *
     * @param positions what the sink reads
     * @param recipient who receives it, if the row says so
     * @param store where it is kept, if the row says so
     * @param lowConfidence the row is a guess
     * @param only ids of the data types it is about; empty for all
     */
    record Sink(
            SinkKind kind,
            List<Position> positions,
            Reads reads,
            @Nullable String recipient,
            @Nullable String store,
            boolean lowConfidence,
            Set<String> only)
            implements Effect {
        /** Copies the collections. */
        public Sink {
            positions = List.copyOf(positions);
            only = Set.copyOf(only);
        }
    }

    /** Personal data of a known type appears. */
    record Source(String dataType, Position to) implements Effect {}

    /** Personal data appears whose type is told by the constant text of an argument, read as a name. */
    record KeySource(int argument, Position to) implements Effect {}

    /**
     * Data changes its state on its way.
     *
     * @param verify believed only where the method's body is not part of the analysed source
     */
    record Protect(Protection state, Position from, Position to, boolean verify) implements Effect {}

    /** What the type's {@code toString} prints: these positions; none if empty. */
    record Text(List<Position> positions) implements Effect {
        /** Copies the positions. */
        public Text {
            positions = List.copyOf(positions);
        }
    }
}

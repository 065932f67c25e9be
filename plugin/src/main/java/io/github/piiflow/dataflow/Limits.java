package io.github.piiflow.dataflow;

/** Sizes at which the analysis stops being exact. Never times: results must not depend on the machine's load. */
final class Limits {
    /** Facts a value may hold; the ones with the longest way are dropped. */
    static final int FACTS = 24;
    /** Objects a value may be. */
    static final int TOKENS = 8;
    /** Inner arrays of {@code new T[n][m]} that are told apart, and places of arrays that were made elsewhere. */
    static final int INNER_ARRAYS = 16;
    /** Selectors of a symbolic path. */
    static final int PATH = 5;
    /** Selectors of the path of an object whose changes callers are told. */
    static final int WRITTEN_PATH = 3;
    /** Branches whose ways are kept apart within each other. */
    static final int APART = 3;
    /** Turns of a loop before its state is taken as it is. */
    static final int TURNS = 8;
    /** Turns of a loop that surely come and are followed one by one. */
    static final int EXACT_TURNS = 8;
    /** Overriders followed at one call. */
    static final int TARGETS = 24;
    /** Calls inlined within each other. */
    static final int INLINE_DEPTH = 4;
    /** Instructions of a method that may be inlined. */
    static final int INLINE_SIZE = 400;
    /** Instructions of inlined methods, evaluated for one method, that only make its summary more exact. */
    static final int INLINE_STEPS = 2_000;
    /** As many more for each of its own instructions. */
    static final int INLINE_STEPS_EACH = 10;
    /** Instructions evaluated for one method, inlined ones included. */
    static final int STEPS = 60_000;
    /** Sink uses of one summary. */
    static final int SINK_USES = 64;
    /** Parts of objects in one summary; objects made by the method that come after that are told apart no more. */
    static final int PARTS = 96;
    /** Facts about all that is in such an object, and about a part of one that is not near. */
    static final int MERGED = 8;
    /** Field writes of one summary. */
    static final int WRITES = 256;
    /** Rounds over a group of methods that call each other. */
    static final int ROUNDS = 4;
    /** Methods that call each other from which on none runs in place of a call. */
    static final int TANGLE = 48;
    /** Rounds over so many. */
    static final int TANGLE_ROUNDS = 3;
    /** Methods that call each other from which on doubtful calls among them do not count for their order. */
    static final int KNOT = 1_000;
    /** {@link #PARTS} in the summary of one of so many. */
    static final int KNOT_PARTS = 24;
    /** {@link #WRITES} in the summary of one of so many: an eighth. */
    static final int KNOT_WRITES = 32;
    /** {@link #INLINE_STEPS} for one of so many; more told nothing new on the code measured. */
    static final int KNOT_INLINE_STEPS = 300;
    /** {@link #INLINE_STEPS_EACH} for one of so many. */
    static final int KNOT_INLINE_STEPS_EACH = 2;
    /** {@link #STEPS} for one of so many: what functions that it hands on do is followed no further. */
    static final int KNOT_STEPS = 4_000;
    /** Rounds over those among them that call each other; more told nothing new on the code measured. */
    static final int KNOT_ROUNDS = 2;
    /** How deep a text form or serialised form is followed. */
    static final int FORM_DEPTH = 4;
    /** Objects of which one method makes text. */
    static final int FORMS = 2_000;
    /** Steps of one way; longer ones are not extended. */
    static final int TRAIL = 120;
    /** Characters of a text constant that is followed. */
    static final int TEXT = 400;

    private Limits() {}
}

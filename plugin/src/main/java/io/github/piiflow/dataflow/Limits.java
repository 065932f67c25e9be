package io.github.piiflow.dataflow;

/** Sizes at which the analysis stops being exact. Never times: results must not depend on the machine's load. */
final class Limits {
    /** Facts a value may hold; the ones with the longest way are dropped. */
    static final int FACTS = 24;
    /** Objects a value may be. */
    static final int TOKENS = 8;
    /** Functions that a field may hold of which each is given to another constant: no more than these are ever in it. */
    static final int CONSTANT_FUNCTIONS = 48;
    /** Inner arrays of {@code new T[n][m]} that are told apart, and places of arrays that were made elsewhere. */
    static final int INNER_ARRAYS = 16;
    /** Selectors of a symbolic path. */
    static final int PATH = 5;
    /** Selectors of the path of an object whose changes callers are told. */
    static final int WRITTEN_PATH = 3;
    /** Branches whose ways are kept apart within each other. */
    static final int APART = 3;
    /** Turns of a loop that surely come and are followed one by one. */
    static final int EXACT_TURNS = 8;
    /** Overriders followed at one call. */
    static final int TARGETS = 24;
    /** Calls inlined within each other. */
    static final int INLINE_DEPTH = 4;
    /** Instructions of a method that does little more than call the functions it is given. */
    static final int FORWARD_SIZE = 12;
    /** Activations within each other, after which such a method counts as any other. */
    static final int FORWARD_DEPTH = 64;
    /** Instructions of a method that may be inlined. */
    static final int INLINE_SIZE = 400;
    /** Sink uses of one summary. */
    static final int SINK_USES = 64;
    /** Facts about all that is in such an object, and about a part of one that is not near. */
    static final int MERGED = 8;
    /** Objects within one of those whose data is told as that of it. */
    static final int MERGED_OBJECTS = 96;
    /** Rounds over a group of methods that call each other. */
    static final int ROUNDS = 4;
    /** Methods that call each other from which on none runs in place of a call. */
    static final int TANGLE = 48;
    /** Rounds over so many. */
    static final int TANGLE_ROUNDS = 3;
    /** Methods that call each other from which on doubtful calls among them do not count for their order. */
    static final int KNOT = 1_000;
    /** Rounds over those among them that call each other; more told nothing new on the code measured. */
    static final int KNOT_ROUNDS = 2;
    /** How deep a text form or serialised form is followed. */
    static final int FORM_DEPTH = 4;
    /** Objects of which one method makes text. */
    static final int FORMS = 2_000;
    /** Containers that are gone through for that: maps of maps that share entries would never end. */
    static final int CONTAINERS = 20_000;
    /** Objects inside of others of which one serialised form consists. */
    static final int SERIALISED = 500;
    /** Steps of one way; longer ones are not extended. */
    static final int TRAIL = 120;
    /** Characters of a text constant that is followed. */
    static final int TEXT = 400;

    private Limits() {}
}

package io.github.piiflow.dataflow;

/** Where the analysis of a method stopped before everything was followed. */
enum Cut {
    WRITES("it changes more than " + usual().writes() + inKnot(Effort.of(true).writes())
            + " parts of objects, or objects more than " + Limits.WRITTEN_PATH + " deep in others"),
    TARGETS("a call in it may reach more than " + Limits.TARGETS + " methods"),
    STEPS("it takes more than " + usual().steps() + inKnot(Effort.of(true).steps()) + " steps"),
    FORMS("it makes text of more than " + Limits.FORMS + " objects, or of objects more than " + Limits.FORM_DEPTH
            + " deep in others"),
    SERIALISED("what it serialises consists of more than " + Limits.SERIALISED + " objects"),
    FUNCTIONS("functions in it call each other more than " + 2 * Limits.INLINE_DEPTH + " deep"),
    SINK_USES("what it is given leaves in more than " + Limits.SINK_USES + " ways");

    private final String words;

    Cut(String words) {
        this.words = words;
    }

    private static Effort usual() {
        return Effort.of(false);
    }

    private static String inKnot(int most) {
        return " (" + most + " if over " + Limits.KNOT + " methods call each other)";
    }

    /** The reason, as the second half of a sentence. */
    String words() {
        return words;
    }
}

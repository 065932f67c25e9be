package io.github.piiflow.dataflow;

import static io.github.piiflow.dataflow.Limits.INLINE_DEPTH;

/**
 * How much work one method is worth. Counted in steps and sizes, never in time: results must not depend on the machine's load.
 *
 * @param turns of a loop before its state is taken as it is
 * @param depth of calls that run in place within each other
 * @param inPlace instructions of methods in place that only make its summary more exact
 * @param inPlaceEach as many more for each of its own instructions
 * @param steps instructions in all, those in place and of functions handed on included
 * @param parts of objects in its summary; objects that it makes after that are told apart no more
 * @param writes of fields in its summary
 */
record Effort(int turns, int depth, int inPlace, int inPlaceEach, int steps, int parts, int writes) {
    private static final Effort USUAL = new Effort(8, INLINE_DEPTH, 2_000, 10, 20_000, 96, 256);
    /**
     * For methods of a knot: so many call each other that each call costs what the largest summaries do. More of any of these told
     * nothing new on the code measured (docs/design.md).
     */
    private static final Effort IN_KNOT = new Effort(2, 2, 300, 2, 4_000, 24, 32);

    static Effort of(boolean inKnot) {
        return inKnot ? IN_KNOT : USUAL;
    }
}

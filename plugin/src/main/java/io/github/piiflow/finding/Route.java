package io.github.piiflow.finding;

import io.github.piiflow.dataflow.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The steps of a flow as they are shown.
 *
 * @param steps at most {@link Finding#MAX_STEPS}
 * @param cut number left out behind the first {@link Finding#FIRST_STEPS}
 */
record Route(List<Step> steps, int cut) {
    private static final int MANY_STEPS = 10;
    private static final int MANY_FILES = 5;
    private static final int MANY_CROSSINGS = 6;
    private static final Set<Step.Kind> WITHIN =
            EnumSet.of(Step.Kind.THROUGH, Step.Kind.ASSIGNED, Step.Kind.FORMATTED, Step.Kind.PROTECTED);

    static Route of(List<Step> steps) {
        List<Step> folded = fold(steps);
        int cut = folded.size() - Finding.MAX_STEPS;
        if (cut <= 0) {
            return new Route(folded, 0);
        }
        List<Step> kept = new ArrayList<>(folded.subList(0, Finding.FIRST_STEPS));
        kept.addAll(folded.subList(Finding.FIRST_STEPS + cut, folded.size()));
        return new Route(kept, cut);
    }

    /**
     * Whether so much has to hold on the way that it is likely at most. Of 227 findings of high confidence read with ten steps or more,
     * or in five files or more, 126 were true, of 564 others of the same applications 404. A chain of calls of a library, as of a
     * builder, is long, but sure.
     */
    static boolean isLong(List<Step> steps) {
        List<Step> folded = fold(steps);
        return files(folded) >= MANY_FILES || folded.size() >= MANY_STEPS && crossings(folded) >= MANY_CROSSINGS;
    }

    private static long files(List<Step> steps) {
        return steps.stream().map(step -> step.place().file()).distinct().count();
    }

    /** Steps that lead into, out of or through something of the source. */
    private static long crossings(List<Step> steps) {
        return steps.stream().filter(step -> !WITHIN.contains(step.kind())).count();
    }

    /** Of a run of assignments to one variable only the first stays. */
    private static List<Step> fold(List<Step> steps) {
        List<Step> folded = new ArrayList<>();
        for (Step step : steps) {
            Step last = folded.isEmpty() ? step : folded.get(folded.size() - 1);
            boolean again = !folded.isEmpty()
                    && step.kind() == Step.Kind.ASSIGNED
                    && last.kind() == Step.Kind.ASSIGNED
                    && last.what().equals(step.what());
            if (!again) {
                folded.add(new Step(step.kind(), Masking.mask(step.what()), step.place()));
            }
        }
        return folded;
    }
}

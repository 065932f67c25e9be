package io.github.piiflow.finding;

import io.github.piiflow.dataflow.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a flow as they are shown.
 *
 * @param steps at most {@link Finding#MAX_STEPS}
 * @param cut number left out behind the first {@link Finding#FIRST_STEPS}
 */
record Route(List<Step> steps, int cut) {

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

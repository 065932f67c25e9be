package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a called method has put into an object by setters of classes that are not there. It has cast the object for that, so
 * of the objects that the caller has there, those are not meant whose class has no such setter.
 */
record SetParts(List<Part> parts) {
    /** Data, and the setter that has put it there. */
    private record Part(String setter, List<Fact> facts) {}

    static SetParts of(Map<String, Summary.Part> written) {
        List<Part> parts = new ArrayList<>(0);
        written.forEach((selector, part) -> {
            String setter = Accessors.setter(selector);
            if (setter != null && part.value().hasFacts()) {
                parts.add(new Part(setter, part.value().facts()));
            }
        });
        return new SetParts(parts);
    }

    /** Writes what the method has put into an object as a whole. */
    void write(Value content, Value written, Value target, State state, Evaluation evaluation) {
        if (parts.isEmpty()) {
            evaluation.memory().writeContent(state, target, written.facts());
            return;
        }
        for (Token token : target.tokens()) {
            ClassInfo own = token.type().classInfo();
            boolean known =
                    own != null && evaluation.types().isSource(token.type()) && token.isExact() && !own.isIncomplete();
            ClassInfo info = known ? own : null;
            boolean any = info == null || content.facts().stream().anyMatch(fact -> mayHave(fact, info, evaluation));
            if (any) {
                evaluation.memory().writeContent(state, target.withTokens(List.of(token)), written.facts());
            }
        }
    }

    private boolean mayHave(Fact fact, ClassInfo info, Evaluation evaluation) {
        boolean known = false;
        for (Part part : parts) {
            if (part.facts().stream().anyMatch(fact::isLike)) {
                known = true;
                if (evaluation.world().method(info, part.setter(), 1) != null) {
                    return true;
                }
            }
        }
        return !known;
    }
}

package io.github.piiflow.rule;

import io.github.piiflow.rule.Mapping.Access;
import io.github.piiflow.rule.Mapping.Mark;
import io.github.piiflow.rule.Mapping.Question;
import io.github.piiflow.rule.Mapping.Role;
import io.github.piiflow.rule.Mapping.TypeArgument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one layer says about a mapping. */
record MappingDraft(
        Optional<String> like,
        Optional<Access> access,
        Optional<Boolean> readsTransient,
        Optional<Boolean> deep,
        Map<Role, List<Mark>> marks,
        List<TypeArgument> repositories,
        List<Question> asks) {
    static final MappingDraft NONE = new MappingDraft(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of());

    /** The mapping, on top of what it is like and of what earlier layers say. */
    Mapping over(Mapping earlier) {
        Mapping own = new Mapping(
                earlier.name(),
                access.orElse(earlier.access()),
                readsTransient.orElse(earlier.readsTransient()),
                deep.orElse(earlier.deep()),
                earlier.marks(),
                earlier.repositories(),
                earlier.asks());
        return own.plus(new Mapping(own.name(), own.access(), false, false, marks, repositories, asks));
    }
}

package io.github.piiflow.catalog;

import io.github.piiflow.rule.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meaning of a name, to be held against what stands around it.
 *
 * @param type what the meaning stands for there
 */
record Candidate(DataType type, Meaning meaning, Reading reading, Surroundings around) {
    @Nullable
    Owner owner() {
        return around.owner();
    }

    /** The owner if the name describes a property of it. */
    @Nullable
    Owner holder() {
        return around.member() ? around.owner() : null;
    }

    /** The words that have the meaning. */
    List<String> words() {
        return reading.words().subList(meaning.from(), meaning.to());
    }

    boolean isOf(String category) {
        return type.category().equals(category);
    }

    boolean is(String dataType) {
        return type.id().equals(dataType);
    }
}

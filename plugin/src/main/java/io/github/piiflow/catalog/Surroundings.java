package io.github.piiflow.catalog;

import io.github.piiflow.rule.DataType;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a name and helps to decide what it means.
 *
 * @param owner class it is a member of, or in whose code it stands
 * @param member whether the name describes a property of an object of the owner
 * @param person the word for the person that the enclosing method works on ({@code createCustomer})
 * @param personalSibling name of a parameter beside it that is certainly personal
 * @param topics subjects announced by the owner and the enclosing method, with the word that says so
 * @param mentioned data types that the names of the owner and the enclosing method mention, with the words that do
 * @param installation word of the enclosing method or its parameters that says that a credential is the application's own; few ask
 */
record Surroundings(
        @Nullable Owner owner,
        boolean member,
        @Nullable String person,
        @Nullable String personalSibling,
        Map<Grammar.Topic, String> topics,
        Map<String, String> mentioned,
        Function<DataType, @Nullable String> installation) {
    Surroundings {
        topics = Map.copyOf(topics);
        mentioned = Map.copyOf(mentioned);
    }

    static final Surroundings NONE = new Surroundings(null, false, null, null, Map.of(), Map.of(), type -> null);

    /** A member of a class. */
    static Surroundings memberOf(Owner owner) {
        return new Surroundings(owner, true, null, null, owner.topics(), owner.mentioned(), type -> null);
    }

    boolean inPerson() {
        return member && owner != null && owner.isPersonLike();
    }
}

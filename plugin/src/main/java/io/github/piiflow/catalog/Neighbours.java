package io.github.piiflow.catalog;

import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Sensitivity;
import java.util.Set;

/** What the fields beside one tell about it. */
final class Neighbours {
    /** Whose presence in a class or parameter list makes a bare {@code name} or {@code address} a person's. */
    private static final Set<String> TELLING =
            Set.of("identity", "contact", "demographic", "gov_id", "health", "children", "special");
    /** Categories whose weak words are cleared up by a neighbour of the same category. */
    private static final Set<String> OF_A_KIND = Set.of("financial", "credential", "health", "location", "contact");

    /** Categories for which a bare weak word may be taken from such neighbours. */
    private static final Set<String> TAKEN = Set.of("identity", "contact", "demographic");

    private Neighbours() {}

    /** Whether a bare weak word of the category may be taken from a neighbour. */
    static boolean lend(DataType type) {
        return TAKEN.contains(type.category());
    }

    /** Whether data of this type shows that its neighbours are about a person. */
    static boolean tell(DataType type) {
        return type.sensitivity() != Sensitivity.LOW && TELLING.contains(type.category())
                || type.sensitivity() == Sensitivity.CRITICAL && type.category().equals("financial");
    }

    /** Whether an owner has data that tells whose this is. */
    static boolean has(DataType type, Owner owner) {
        return lend(type)
                        && owner.hasSibling(other -> tell(other) && !other.id().equals(type.id()))
                || OF_A_KIND.contains(type.category())
                        && owner.hasSibling(other -> other.category().equals(type.category()));
    }

    /** What tells that the holder beside it is somebody: an account, an e-mail address. */
    static boolean isOfHolders(DataType sibling) {
        return sibling.category().equals("financial") || sibling.category().equals("contact");
    }

    /** The address beside a first and a last name is where somebody lives. */
    static boolean isNameOfPerson(DataType type) {
        return type.id().equals("first_name") || type.id().equals("last_name");
    }
}

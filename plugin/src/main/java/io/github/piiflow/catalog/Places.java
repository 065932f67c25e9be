package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.rule.DataType;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Places that anybody may go to, told by their fields: shops that open, offices with counters. */
final class Places {
    /** When it is open. */
    private static final Set<String> OPEN = Words.set(
            "openinghours openinghour openhours openingtime openingtimes businesshours visitinghours storehours");

    /** The same of a place, but of somebody who works there as well. */
    private static final String WORKING = "workinghours";

    /** What a place has a number of. */
    private static final Set<String> EQUIPMENT = Words.set("kiosk station counter desk bed seat room table window");

    private static final Set<String> KINDS =
            Words.set("centertypecode centretypecode branchtypecode officetypecode storetypecode shoptypecode "
                    + "outlettypecode stationtypecode facilitytypecode sitetypecode");

    private Places() {}

    /** Whether a class of the source describes a place, and nobody's name or birthday. */
    static boolean is(ClassInfo info, Collection<DataType> siblings) {
        return info.origin() == ClassInfo.Origin.SOURCE
                && isOpen(info.fields().stream().map(FieldInfo::name).toList())
                && siblings.stream()
                        .noneMatch(type -> type.category().equals("demographic")
                                || type.id().equals("date_of_birth")
                                || Neighbours.isNameOfPerson(type));
    }

    private static boolean isOpen(List<String> fields) {
        boolean open = false;
        boolean working = false;
        boolean place = false;
        for (String field : fields) {
            String joined = Words.joined(field);
            open |= OPEN.contains(joined);
            working |= joined.equals(WORKING);
            place |= KINDS.contains(joined) || isNumberOf(field);
        }
        return open || working && place;
    }

    private static boolean isNumberOf(String field) {
        List<String> words = Words.of(field);
        return words.size() == 3
                && words.get(0).equals("number")
                && words.get(1).equals("of")
                && Words.isIn(EQUIPMENT, words.get(2));
    }
}

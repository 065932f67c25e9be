package io.github.piiflow.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What joined words stand for. */
final class Entry {
    private final List<Sense> senses = new ArrayList<>(1);
    private final Set<String> negativeOf = new HashSet<>(2);

    List<Sense> senses() {
        return senses;
    }

    /** Ids of the data types that the words deny. */
    Set<String> negativeOf() {
        return negativeOf;
    }

    /** One sense per data type is enough, but a weak one goes beside an exact one; a strong one replaces either. */
    void add(Sense sense) {
        for (int i = 0; i < senses.size(); i++) {
            Sense other = senses.get(i);
            boolean alike =
                    other.pattern().weak() == sense.pattern().weak() || !other.restricted() || !sense.restricted();
            if (alike && other.isOf(sense)) {
                if (other.restricted() && !sense.restricted()) {
                    senses.set(i, sense);
                }
                return;
            }
        }
        senses.add(sense);
    }

    void addIfNew(Sense sense) {
        if (senses.stream().noneMatch(sense::isOf)) {
            senses.add(sense);
        }
    }
}

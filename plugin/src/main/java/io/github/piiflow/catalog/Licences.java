package io.github.piiflow.catalog;

import io.github.piiflow.binding.FieldInfo;
import java.util.List;
import java.util.Set;

/** Licences to do business: a number of one with a tenant or a company lets nobody drive. */
final class Licences {
    private static final Set<String> TRADERS = Set.of("tenant", "merchant", "business");

    private static final Set<String> DRIVERS = Set.of("driver", "chauffeur", "rider", "courier");

    private final Persons persons;

    Licences(Persons persons) {
        this.persons = persons;
    }

    /** Whether a licence of whatever kind is that of a company. */
    boolean is(Candidate candidate) {
        Owner holder = candidate.holder();
        return candidate.is("driver_license")
                && candidate.meaning().weak()
                && candidate.reading().person() == null
                && holder != null
                && isTrader(holder)
                && !isSomebody(holder);
    }

    private static boolean isTrader(Owner holder) {
        return holder.organisation()
                || holder.words().stream()
                        .anyMatch(word -> Words.isIn(TRADERS, word) || Words.isIn(Grammar.SUPPLIERS, word))
                || holder.info().fields().stream().anyMatch(Licences::isOfCompany);
    }

    private static boolean isOfCompany(FieldInfo field) {
        List<String> words = Words.of(field.name());
        return words.size() > 1 && Grammar.COMPANIES.contains(words.get(0));
    }

    private boolean isSomebody(Owner holder) {
        return holder.topics().containsKey(Grammar.Topic.VEHICLE)
                || holder.words().stream().anyMatch(word -> Words.isIn(DRIVERS, word) || persons.isPlain(word))
                || holder.hasSibling(type -> type.category().equals("demographic")
                        || type.id().equals("date_of_birth")
                        || Neighbours.isNameOfPerson(type));
    }
}

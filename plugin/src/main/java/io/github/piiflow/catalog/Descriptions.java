package io.github.piiflow.catalog;

import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.code.SourceFile;
import java.util.List;
import java.util.Set;

/** Classes that say where data is, not what it is: the definition of a search has the name of the field with the address. */
final class Descriptions {
    /** Packages of classes that define other data. */
    private static final Set<String> PACKAGES = Set.of("definition", "definitions");

    /** What data stands in, and how that is called. */
    private static final Set<String> PARTS = Set.of("field", "column", "property", "attribute");

    private static final Set<String> DESIGNATIONS = Set.of("name", "names", "path", "key");

    private final Persons persons;

    Descriptions(Persons persons) {
        this.persons = persons;
    }

    /** Whether the class of a field only says where such data is. */
    boolean has(Candidate candidate) {
        Owner holder = candidate.holder();
        return holder != null
                && !candidate.isOf("credential")
                && holder.words().stream().noneMatch(persons::isPlain)
                && (isDefinition(holder) || isBesideDesignation(candidate, holder));
    }

    private static boolean isDefinition(Owner holder) {
        SourceFile file = holder.info().file();
        String name = file == null ? "" : file.packageName();
        return PACKAGES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Whether a field that begins alike names a field: {@code partyEmail} beside {@code partyCollectionFieldName}. */
    private static boolean isBesideDesignation(Candidate candidate, Owner holder) {
        List<String> words = candidate.reading().words();
        return candidate.meaning().from() > 0
                && holder.info().fields().stream().anyMatch(field -> designates(field, words.get(0)));
    }

    private static boolean designates(FieldInfo field, String first) {
        List<String> words = Words.of(field.name());
        int size = words.size();
        return size > 2
                && words.get(0).equals(first)
                && DESIGNATIONS.contains(words.get(size - 1))
                && PARTS.contains(words.get(size - 2));
    }
}

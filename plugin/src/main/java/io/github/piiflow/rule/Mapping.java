package io.github.piiflow.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a serialiser or mapper reads of an object.
 *
 * @param name as in {@code fields:jackson}
 * @param access where it looks
 * @param readsTransient whether it reads {@code transient} fields, too
 * @param deep whether it takes fields of superclasses and of plain objects in fields along, whatever stands on their classes
 * @param marks the annotations it heeds, by what they mean to it
 * @param repositories types whose argument is stored by it
 * @param asks what it asks predicates of the application that a serialiser was given
 */
public record Mapping(
        String name,
        Access access,
        boolean readsTransient,
        boolean deep,
        Map<Role, List<Mark>> marks,
        List<TypeArgument> repositories,
        List<Question> asks) {
    /** Copies the collections. */
    public Mapping {
        Map<Role, List<Mark>> copy = new EnumMap<>(Role.class);
        marks.forEach((role, list) -> copy.put(role, List.copyOf(list)));
        marks = Map.copyOf(copy);
        repositories = List.copyOf(repositories);
        asks = List.copyOf(asks);
    }

    /** Where properties are looked for. */
    public enum Access {
        /** Fields, whatever their visibility. */
        FIELDS,
        /** Public fields and getters. */
        PROPERTIES,
        /** Both. */
        ALL,
        /** Public fields and getters, but nothing in the objects that they hold. */
        OWN
    }

    /** What an annotation means to the mapping. */
    public enum Role {
        /** The property is left out; on a class, the properties that it names; on the class of a property, such properties. */
        OMITS,
        /** If the mapping has any: only properties with one of these are read; on a class: only those that it names. */
        KEEPS,
        /** The property is read though it is not visible. */
        ADDS,
        /** Only this property of the class is read. */
        SOLE,
        /** All fields of the class are read. */
        OPENS,
        /** Getters of the class that have no mark are not read. */
        CLOSES,
        /** Only those properties of the class are read that have a mark. */
        BARS,
        /** The property is read in these views only. */
        VIEWS,
        /** The property, or those of the class, are read from this version on. */
        SINCE,
        /** The property, or those of the class, are read before this version. */
        UNTIL,
        /** Another class writes the property, or the objects of the class. */
        CONVERTS,
        /** The property is protected where it is written. */
        PROTECTS,
        /** Objects of the class are stored, each property in a column. */
        STORES,
        /** What is in the property is read from the database when somebody asks for it, not before. */
        LAZY,
        /** The property is neither written to the database nor read from it. */
        UNSTORED,
        /** Objects of the class are read from the database, but hardly ever written: of a view or a query. */
        READONLY,
        /** The method runs before an object is stored. */
        PREPARES,
        /** Classes whose methods run before an object is stored. */
        LISTENERS,
        /** The method, or the parameter, is given objects that were handed in elsewhere. */
        RECEIVES;

        /** The key in packs. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The annotations of a role. */
    public List<Mark> marks(Role role) {
        return marks.getOrDefault(role, List.of());
    }

    /**
     * An annotation that a mapping heeds.
     *
     * @param annotation qualified name, or a simple name that matches in any package
     * @param when patterns, one of which a constant of each of these attributes must match as a whole
     * @param unless patterns, none of which may
     * @param attributes attributes that name properties, columns, views or classes
     * @param state what it makes of the property; null if it protects nothing
     * @param conversion what the class it names does; null if it names none
     */
    public record Mark(
            String annotation,
            Map<String, List<Pattern>> when,
            Map<String, List<Pattern>> unless,
            List<String> attributes,
            @Nullable Protection state,
            @Nullable Conversion conversion) {
        /** Copies the collections. */
        public Mark {
            when = Map.copyOf(when);
            unless = Map.copyOf(unless);
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * A method that writes properties.
     *
     * @param from the parameter that gets the property
     * @param to what it becomes: the result, or a parameter that it is written to
     * @param automatic the annotation stands on the converter itself, which then serves all properties of the parameter's type
     */
    public record Conversion(String method, Position from, Position to, boolean automatic) {}

    /**
     * What a predicate is asked.
     *
     * @param method of the predicate
     * @param from the parameter that gets what is asked about
     * @param subject what that is
     * @param omits whether a yes leaves the property out; else a no does
     * @param calls the method of what it is handed that writes the property; null if the answer is the result
     */
    public record Question(
            String method,
            int from,
            Subject subject,
            boolean omits,
            @Nullable String calls) {}

    /** What a predicate is asked about. */
    public enum Subject {
        /** A property. */
        PROPERTY,
        /** The class of a property, or of an object. */
        TYPE
    }

    /** A type, and which of its arguments is meant. */
    public record TypeArgument(String type, int argument) {}

    /** This mapping with what another one says beside it. */
    Mapping plus(Mapping other) {
        Map<Role, List<Mark>> all = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Mark> both = new ArrayList<>(marks(role));
            both.addAll(other.marks(role));
            if (!both.isEmpty()) {
                all.put(role, both);
            }
        }
        List<TypeArgument> types = new ArrayList<>(repositories);
        types.addAll(other.repositories);
        List<Question> questions = new ArrayList<>(asks);
        questions.addAll(other.asks);
        return new Mapping(name, access, readsTransient, deep, all, types, questions);
    }
}

package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.rule.DataType;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a class tells about its members.
 *
 * @param words of its name, without suffixes such as Dto
 * @param person how it describes a person
 * @param organisation whether it describes a company, a place or a machine
 * @param technical whether it works with data or configures something, rather than being data
 * @param program whether it describes a program that acts for itself, such as a client with a secret
 * @param goods whether it describes something that is sold or kept in stock
 * @param siblings data types that its fields mean by strong names, by id
 * @param topics subjects of its own, its outer classes' and its package's names, with the word that says so
 * @param mentioned data types that its name mentions, with the words that do
 */
record Owner(
        ClassInfo info,
        List<String> words,
        Person person,
        boolean organisation,
        boolean technical,
        boolean program,
        boolean goods,
        Map<String, DataType> siblings,
        Map<Grammar.Topic, String> topics,
        Map<String, String> mentioned) {
    /** How sure it is that a class describes a person. */
    enum Person {
        NO,
        /** By several personal fields. */
        BY_FIELDS,
        BY_NAME
    }

    Owner {
        words = List.copyOf(words);
        siblings = Map.copyOf(siblings);
        topics = Map.copyOf(topics);
        mentioned = Map.copyOf(mentioned);
    }

    boolean isPersonLike() {
        return person != Person.NO;
    }

    String simpleName() {
        return info.simpleName();
    }

    boolean hasSibling(Predicate<DataType> wanted) {
        return siblings.values().stream().anyMatch(wanted);
    }
}

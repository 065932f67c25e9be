package io.github.piiflow.catalog;

import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Vocabulary;
import java.util.Collection;

/** What words mean in names. */
record Glossary(Lexicon lexicon, PersonWords persons, Negatives negatives, Claims claims) {
    static Glossary of(Collection<DataType> types, Vocabulary vocabulary) {
        PersonWords persons = new PersonWords(vocabulary);
        return new Glossary(new Lexicon(types, persons), persons, new Negatives(vocabulary), new Claims(vocabulary));
    }
}

package io.github.piiflow.catalog;

import io.github.piiflow.rule.DataType;

/** Says to people why something counts as personal. */
final class Reasons {
    private Reasons() {}

    static String name(Element.Kind kind, String name, DataType type, String language) {
        return "%s `%s` means %s (%s)".formatted(noun(kind), name, label(type), language);
    }

    static String alias(String annotation, String name, DataType type) {
        return "`@%s` calls it `%s`, which means %s".formatted(annotation, name, label(type));
    }

    static String composed(String owner, String name, DataType type) {
        return "`%s` of `%s` means %s".formatted(name, owner, label(type));
    }

    static String inPerson(String owner) {
        return "declared in `%s`, which describes a person".formatted(owner);
    }

    static String besidePersonal(String owner) {
        return "stands in `%s` beside other personal data".formatted(owner);
    }

    static String besides(String sibling) {
        return "stands beside `%s`".formatted(sibling);
    }

    static String subject(String word) {
        return "the surrounding code is about `%s`".formatted(word);
    }

    static String ofInstallation(String word) {
        return "belongs to the application itself: `%s`".formatted(word);
    }

    static String keyOfSecret() {
        return "stands beside its secret";
    }

    static String personWord(String word) {
        return "belongs to a person: `%s`".formatted(word);
    }

    static String handedOn(String parameter) {
        return "is handed on as `" + parameter.substring(parameter.lastIndexOf('.') + 1) + "`";
    }

    static String annotated(String annotation) {
        return "annotated `@%s`".formatted(annotation);
    }

    static String annotatedType(String type, String annotation) {
        return "type `%s` is annotated `@%s`".formatted(type, annotation);
    }

    static String carrier(String type, DataType data) {
        return "type `%s` carries %s".formatted(type, withArticle(label(data)));
    }

    static String claim(String name, String state) {
        return "its name `%s` says that it is protected (%s)".formatted(name, state);
    }

    private static String noun(Element.Kind kind) {
        return switch (kind) {
            case FIELD -> "field name";
            case PARAMETER -> "parameter name";
            case LOCAL -> "variable name";
            case METHOD -> "method name";
            case KEY -> "key";
            case TYPE -> "type name";
        };
    }

    /** The label as it stands within a sentence: country and short names keep their capital. */
    static String label(DataType type) {
        String label = type.label();
        boolean ordinary = label.length() > 1
                && !Character.isUpperCase(label.charAt(1))
                && !type.id().startsWith("id_");
        return ordinary ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    private static String withArticle(String label) {
        boolean vowel = !label.isEmpty() && "aeiouAEIO".indexOf(label.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + label;
    }
}

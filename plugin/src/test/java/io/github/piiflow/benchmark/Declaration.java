package io.github.piiflow.benchmark;

import java.util.List;

/**
 * A declaration of a real project as the sample has it, one line of tab-separated columns.
 *
 * @param part {@code uniform} or {@code dense}
 * @param owner dotted name of the class, nested classes with {@code /}
 * @param type as Java would write it, with full names outside of java.lang; {@code var} if unknown
 * @param annotations as Java would write them, without what is no constant
 * @param method name and parameters of the method it stands in; empty for fields
 * @param label data types that are right, joined by {@code |}, or {@code none}
 * @param doubt why a fair reviewer might see it otherwise; empty if there is no doubt
 */
record Declaration(
        String part,
        String file,
        int line,
        String owner,
        Kind kind,
        String name,
        String type,
        String annotations,
        String method,
        String label,
        String doubt) {
    private static final int COLUMNS = 11;

    /** What is declared. */
    enum Kind {
        FIELD,
        STATIC,
        PARAMETER,
        LOCAL,
        GETTER,
        KEY
    }

    static Declaration parse(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException(columns.size() + " columns: " + line);
        }
        return new Declaration(
                columns.get(0),
                columns.get(1),
                Integer.parseInt(columns.get(2)),
                columns.get(3),
                Kind.valueOf(columns.get(4)),
                columns.get(5),
                columns.get(6),
                columns.get(7),
                columns.get(8),
                columns.get(9),
                columns.get(10));
    }

    String text() {
        return String.join(
                "\t",
                part,
                file,
                String.valueOf(line),
                owner,
                kind.name(),
                name,
                type,
                annotations,
                method,
                label,
                doubt);
    }

    boolean isDoubtful() {
        return !doubt.isEmpty();
    }

    boolean isPersonal() {
        return !label.equals("none");
    }

    /** Whether this data type is right. */
    boolean accepts(String dataType) {
        return List.of(label.split("\\|", -1)).contains(dataType);
    }
}

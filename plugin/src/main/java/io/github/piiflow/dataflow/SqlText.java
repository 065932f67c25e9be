package io.github.piiflow.dataflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a statement writes: which parameter goes into which column. As much of SQL as inserts and updates of the usual form need. */
final class SqlText {
    private static final Pattern TAG = Pattern.compile("<[/\\w][^<>]*>");
    private static final Pattern WRITE = Pattern.compile("(?is)\\s*(insert|update|merge|replace|upsert)\\b.*");
    private static final Pattern STATEMENT = Pattern.compile(
            "(?is)\\s*(insert\\s+into|merge\\s+into|delete\\s+from|update\\b.+\\bset|(with\\b.+\\b)?select\\b.+\\bfrom)\\b.*");
    private static final Pattern COLUMNS =
            Pattern.compile("(?is)\\b(?:insert|replace|upsert)\\b[^(]*\\(([^()]*)\\)\\s*(?:values|value)\\s*\\(");
    private static final Pattern VALUES = Pattern.compile("(?is)\\bvalues?\\s*\\(");
    private static final Pattern PARAMETER =
            Pattern.compile("#\\{\\s*([\\w.]+)[^}]*\\}|(?<![:\\w]):([A-Za-z_]\\w*(?:\\.\\w+)*)|\\?\\d*|\\$\\d+|@\\w+");
    private static final Pattern ASSIGNED = Pattern.compile("(?is)([\\w.\"`\\[\\]]+)\\s*=\\s*(?=[#:?$@])");
    private static final Pattern WHERE = Pattern.compile("(?is)\\bwhere\\b");

    private SqlText() {}

    /**
     * A parameter of a statement that is written.
     *
     * @param index its place among all parameters
     * @param name empty if it has none
     * @param column null if it is not known
     */
    record Written(int index, String name, @Nullable String column) {}

    /** Whether a text is a statement, of whatever kind. */
    static boolean isStatement(String text) {
        return STATEMENT.matcher(text).matches();
    }

    /** Whether a text writes at all. */
    static boolean writes(String text) {
        return WRITE.matcher(plain(text)).matches();
    }

    /** The parameters that are written; those of conditions are not among them. */
    static List<Written> written(String statement) {
        String text = plain(statement);
        List<Written> written = new ArrayList<>();
        if (!WRITE.matcher(text).matches()) {
            return written;
        }
        Matcher values = VALUES.matcher(text);
        boolean insert = !text.stripLeading().toLowerCase(Locale.ROOT).startsWith("update") && values.find();
        int from = insert ? values.end() : 0;
        Matcher where = WHERE.matcher(text);
        int to = where.find(from) ? where.start() : text.length();
        List<String> columns = insert ? columns(text) : List.of();
        Matcher parameter = PARAMETER.matcher(text);
        for (int index = 0; parameter.find(); index++) {
            int at = parameter.start();
            if (at >= from && at < to) {
                String name = parameter.group(1) != null
                        ? parameter.group(1)
                        : parameter.group(2) != null ? parameter.group(2) : "";
                int place = insert ? commas(text, from, at) : -1;
                String column = place >= 0 && place < columns.size() ? columns.get(place) : assigned(text, at);
                written.add(new Written(index, name, column));
            }
        }
        return written;
    }

    private static String plain(String text) {
        return TAG.matcher(text).replaceAll(" ");
    }

    private static List<String> columns(String text) {
        Matcher matcher = COLUMNS.matcher(text);
        List<String> columns = new ArrayList<>();
        if (matcher.find()) {
            for (String each : matcher.group(1).split(",", -1)) {
                columns.add(name(each));
            }
        }
        return columns;
    }

    private static String name(String column) {
        String plain = column.replaceAll("[\"`\\[\\]\\s]", "");
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    /** Commas between two places that stand outside of brackets. */
    private static int commas(String text, int from, int to) {
        int depth = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            depth += letter == '(' || letter == '{' ? 1 : letter == ')' || letter == '}' ? -1 : 0;
            if (depth < 0) {
                return -1; // behind the list of values
            }
            count += letter == ',' && depth == 0 ? 1 : 0;
        }
        return count;
    }

    private static @Nullable String assigned(String text, int at) {
        Matcher matcher = ASSIGNED.matcher(text).useTransparentBounds(true).region(Math.max(0, at - 100), at);
        String column = null;
        while (matcher.find()) {
            column = matcher.end() == at ? name(matcher.group(1)) : null;
        }
        return column;
    }
}

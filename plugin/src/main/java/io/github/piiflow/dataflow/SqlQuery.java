package io.github.piiflow.dataflow;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a query gives: the names of its columns. */
final class SqlQuery {
    private static final Pattern REMARK = Pattern.compile("(?s)<!--.*?-->|/\\*.*?\\*/|--[^\\n]*");
    private static final Pattern TAG = Pattern.compile("<[/\\w!][^<>]*>|]]>");
    private static final Pattern SELECT = Pattern.compile("(?is)\\s*select\\b(?:\\s*(?:distinct|all)\\b)?");
    private static final Pattern FROM = Pattern.compile("(?i)\\s(?:from|into)[\\s(]");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_][\\w$]*)*");

    private SqlQuery() {}

    /**
     * The columns of a query as properties are called after them, see {@link #property}; null if they are not all known: there is a
     * star or a text that is put in later.
     */
    static @Nullable Set<String> columns(String statement) {
        String text = TAG.matcher(REMARK.matcher(statement).replaceAll(" ")).replaceAll(" ");
        Matcher select = SELECT.matcher(text);
        if (!select.lookingAt()) {
            return null;
        }
        Set<String> columns = new HashSet<>();
        int depth = 0;
        int begin = select.end();
        for (int i = begin; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            boolean end =
                    depth == 0 && FROM.matcher(text).region(i, text.length()).lookingAt();
            if (end || depth == 0 && letter == ',') {
                String column = text.substring(begin, i).strip();
                if (column.equals("*") || column.endsWith(".*") || column.contains("${")) {
                    return null;
                }
                add(column, columns);
                begin = i + 1;
                if (end) {
                    return columns;
                }
            }
        }
        return null;
    }

    private static void add(String column, Set<String> columns) {
        String[] words = column.replaceAll("[\"`\\[\\]']", "").split("\\s+", -1);
        String last = words[words.length - 1].replaceAll("^\\(|\\)$", "");
        if (NAME.matcher(last).matches()) {
            boolean renamed = words.length > 1;
            columns.add(property(renamed ? last : last.substring(last.lastIndexOf('.') + 1)));
        }
    }

    /** As columns and properties are compared: in lower case, without underscores; of a way into an object its first step. */
    static String property(String name) {
        int inside = name.indexOf('.');
        return (inside < 0 ? name : name.substring(0, inside)).replace("_", "").toLowerCase(Locale.ROOT);
    }
}

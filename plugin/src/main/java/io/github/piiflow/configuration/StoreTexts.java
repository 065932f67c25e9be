package io.github.piiflow.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What files beside the code say about the database: statements of mappers, remarks on columns in scripts and change logs.
 *
 * @param statements text by method, {@code com.acme.UserMapper#insert}; only those that write
 * @param queries text by method, likewise, of those whose columns go into the properties of their name
 * @param remarks by table and column in lower case, {@code users.f1}
 */
public record StoreTexts(Map<String, String> statements, Map<String, String> queries, Map<String, String> remarks) {
    private static final long LARGEST = 1_000_000;
    private static final Pattern NAMESPACE = Pattern.compile("<mapper\\b[^>]*\\bnamespace\\s*=\\s*\"([\\w.$]+)\"");
    private static final Pattern STATEMENT =
            Pattern.compile("(?s)<(insert|update)\\b[^>]*?\\bid\\s*=\\s*\"(\\w+)\"[^>]*>(.*?)</\\1\\s*>");
    private static final Pattern QUERY = Pattern.compile("(?s)<select\\b([^>]*)>(.*?)</select\\s*>");
    private static final Pattern FRAGMENT =
            Pattern.compile("(?s)<sql\\b[^>]*?\\bid\\s*=\\s*\"(\\w+)\"[^>]*>(.*?)</sql\\s*>");
    private static final Pattern INCLUDE = Pattern.compile("<include\\b[^>]*?\\brefid\\s*=\\s*\"([\\w.]+)\"[^>]*/>");
    private static final Pattern COMMENT =
            Pattern.compile("(?is)\\bcomment\\s+on\\s+column\\s+([\\w.\"`]+)\\s+is\\s+'((?:[^']|'')*)'");
    private static final Pattern CREATED = Pattern.compile(
            "(?is)\\bcreate\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?([\\w.\"`]+)\\s*\\((.*?)\\)[^()]*;");
    private static final Pattern REMARKED =
            Pattern.compile("(?im)^\\s*[\"`]?(\\w+)[\"`]?\\s[^\\n]*?\\bcomment\\s+'((?:[^']|'')*)'");
    private static final Pattern TABLE = Pattern.compile(
            "(?s)<(createTable|addColumn)\\b[^>]*?\\btableName\\s*=\\s*\"(\\w+)\"[^>]*>(.*?)</\\1\\s*>");
    private static final Pattern COLUMN = Pattern.compile("(?s)<column\\b([^>]*)>");
    private static final Pattern SET_REMARK = Pattern.compile("(?s)<setColumnRemarks\\b([^>]*)>");

    /** Copies the maps. */
    public StoreTexts {
        statements = Map.copyOf(statements);
        queries = Map.copyOf(queries);
        remarks = Map.copyOf(remarks);
    }

    /** Reads files; what cannot be read is left out. */
    public static StoreTexts read(List<ConfigurationFile> files) {
        Map<String, String> statements = new LinkedHashMap<>();
        Map<String, String> queries = new LinkedHashMap<>();
        Map<String, String> remarks = new LinkedHashMap<>();
        for (ConfigurationFile file : files) {
            String text = text(file);
            if (file.name().toLowerCase(Locale.ROOT).endsWith(".sql")) {
                script(text, remarks);
            } else if (text.contains("<mapper")) {
                mapper(text, statements, queries);
            } else if (text.contains("databaseChangeLog")) {
                changes(text, remarks);
            }
        }
        return new StoreTexts(statements, queries, remarks);
    }

    private static String text(ConfigurationFile file) {
        try {
            return Files.size(file.file()) > LARGEST
                    ? ""
                    : new String(Files.readAllBytes(file.file()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // says nothing
        }
    }

    private static void mapper(String text, Map<String, String> statements, Map<String, String> queries) {
        Matcher namespace = NAMESPACE.matcher(text);
        if (!namespace.find()) {
            return;
        }
        Map<String, String> fragments = new HashMap<>();
        Matcher fragment = FRAGMENT.matcher(text);
        while (fragment.find()) {
            fragments.put(fragment.group(1), fragment.group(2));
        }
        Matcher statement = STATEMENT.matcher(text);
        while (statement.find()) {
            String whole = INCLUDE.matcher(statement.group(3))
                    .replaceAll(each -> Matcher.quoteReplacement(fragments.getOrDefault(each.group(1), "")));
            statements.put(namespace.group(1).replace('$', '.') + "#" + statement.group(2), whole);
        }
        Matcher query = QUERY.matcher(text);
        while (query.find()) {
            String id = attribute(query.group(1), "id");
            if (!id.isEmpty() && !attribute(query.group(1), "resultType").isEmpty()) {
                queries.put(namespace.group(1).replace('$', '.') + "#" + id, included(query.group(2), fragments));
            }
        }
    }

    /** With the fragments that it names, also within these; of one that is elsewhere nothing is known. */
    private static String included(String text, Map<String, String> fragments) {
        String whole = text;
        for (int i = 0; i < 3; i++) {
            whole = INCLUDE.matcher(whole)
                    .replaceAll(each -> Matcher.quoteReplacement(fragments.getOrDefault(each.group(1), "${unknown}")));
        }
        return whole;
    }

    private static void script(String text, Map<String, String> remarks) {
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            String[] parts = plain(comment.group(1)).split("\\.", -1);
            if (parts.length > 1) {
                remarks.put(parts[parts.length - 2] + "." + parts[parts.length - 1], comment.group(2));
            }
        }
        Matcher created = CREATED.matcher(text);
        while (created.find()) {
            String table = plain(created.group(1));
            Matcher column = REMARKED.matcher(created.group(2));
            while (column.find()) {
                remarks.put(
                        table.substring(table.lastIndexOf('.') + 1) + "." + plain(column.group(1)), column.group(2));
            }
        }
    }

    private static void changes(String text, Map<String, String> remarks) {
        Matcher table = TABLE.matcher(text);
        while (table.find()) {
            Matcher column = COLUMN.matcher(table.group(3));
            while (column.find()) {
                remark(plain(table.group(2)), attribute(column.group(1), "name"), column.group(1), remarks);
            }
        }
        Matcher set = SET_REMARK.matcher(text);
        while (set.find()) {
            String of = attribute(set.group(1), "tableName");
            remark(plain(of), attribute(set.group(1), "columnName"), set.group(1), remarks);
        }
    }

    private static void remark(String table, String column, String attributes, Map<String, String> remarks) {
        String remark = attribute(attributes, "remarks");
        if (!remark.isEmpty()) {
            remarks.put(table + "." + plain(column), remark);
        }
    }

    private static String attribute(String attributes, String name) {
        Matcher matcher =
                Pattern.compile("\\b" + name + "\\s*=\\s*\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String plain(String name) {
        return name.replaceAll("[\"`\\s]", "").toLowerCase(Locale.ROOT);
    }
}

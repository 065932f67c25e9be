package io.github.piiflow.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes Java that declares again what a sample and the types around it say, one file for each class at top level. */
final class DeclaredSources {
    private final Map<String, Type> types = new TreeMap<>();
    private final Map<String, List<Type>> nested = new TreeMap<>();
    private final Map<String, List<Declaration>> rows = new TreeMap<>();

    DeclaredSources(List<String> types, List<Declaration> rows) {
        types.forEach(line -> {
            Type type = Type.parse(line);
            this.types.put(type.name(), type);
            String outer = type.outer();
            if (outer != null) {
                nested.computeIfAbsent(outer, each -> new ArrayList<>()).add(type);
            }
        });
        rows.forEach(row -> this.rows
                .computeIfAbsent(row.owner(), owner -> new ArrayList<>())
                .add(row));
    }

    /** A line of {@link DeclaredTypes}. */
    private record Type(
            String name, String kind, String superclass, String annotations, List<String> fields, int doing) {
        static Type parse(String line) {
            String[] columns = line.split("\t", -1);
            return new Type(
                    columns[0],
                    columns[1],
                    columns[2],
                    columns[3],
                    columns[4].isEmpty() ? List.of() : List.of(columns[4].split("; ", -1)),
                    Integer.parseInt(columns[5]));
        }

        @Nullable
        String outer() {
            int end = name.lastIndexOf('/');
            return end < 0 ? null : name.substring(0, end);
        }

        String simpleName() {
            return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.')) + 1);
        }
    }

    /** Texts by path. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (Type type : types.values()) {
            if (type.outer() == null) {
                int end = type.name().lastIndexOf('.');
                String head = end < 0 ? "" : "package " + type.name().substring(0, end) + ";\n";
                files.put(type.name().replace('.', '/') + ".java", head + text(type));
            }
        }
        return files;
    }

    private String text(Type type) {
        StringBuilder text = new StringBuilder();
        boolean member = type.outer() != null;
        text.append(type.annotations().isEmpty() ? "" : type.annotations() + "\n");
        text.append(member && isClass(type) ? "static " : "");
        text.append(
                type.kind().equals("abstract")
                        ? "abstract class "
                        : type.kind().equals("annotation") ? "@interface " : type.kind() + " ");
        text.append(type.simpleName());
        List<Declaration> own = rows.getOrDefault(type.name(), List.of());
        if (type.kind().equals("record")) {
            List<String> components = type.fields().stream()
                    .filter(field -> !field.startsWith("static "))
                    .map(field -> annotated(field, own))
                    .toList();
            text.append('(').append(String.join(", ", components)).append(')');
        }
        text.append(type.superclass().isEmpty() ? "" : " extends " + type.superclass());
        text.append(" {\n");
        for (String field : type.fields()) {
            if (type.kind().equals("enum")) {
                break;
            }
            if (!type.kind().equals("record") || field.startsWith("static ")) {
                text.append("  ").append(annotated(field, own));
                text.append(type.kind().equals("interface") ? " = null;\n" : ";\n");
            }
        }
        text.append(type.kind().equals("enum") ? ";\n" : "");
        methods(text, type, own);
        nested.getOrDefault(type.name(), List.of()).forEach(each -> text.append(text(each)));
        return text.append("}\n").toString();
    }

    private static boolean isClass(Type type) {
        return type.kind().equals("class") || type.kind().equals("abstract");
    }

    private static String annotated(String field, List<Declaration> rows) {
        String name = field.substring(field.lastIndexOf(' ') + 1);
        for (Declaration row : rows) {
            boolean isField = row.kind() == Declaration.Kind.FIELD || row.kind() == Declaration.Kind.STATIC;
            if (isField && row.name().equals(name) && !row.annotations().isEmpty()) {
                return row.annotations() + " " + field;
            }
        }
        return field.replaceFirst("^var ", "Unknown ");
    }

    private void methods(StringBuilder text, Type type, List<Declaration> own) {
        Map<String, List<Declaration>> methods = new LinkedHashMap<>();
        for (Declaration row : own) {
            if (!row.method().isEmpty()) {
                methods.computeIfAbsent(row.method(), each -> new ArrayList<>()).add(row);
            }
        }
        int doing = 0;
        Set<String> fields = new LinkedHashSet<>();
        type.fields().forEach(field -> fields.add(field.substring(field.lastIndexOf(' ') + 1)));
        for (Map.Entry<String, List<Declaration>> each : methods.entrySet()) {
            String name = each.getKey().substring(0, each.getKey().indexOf('('));
            text.append("  ").append(method(type, name, each.getKey(), each.getValue()));
            doing += DeclaredTypes.isDoing(name, fields) ? 1 : 0;
        }
        for (int i = doing; i < type.doing() && isClass(type); i++) {
            text.append("  void other").append(i).append("() {}\n");
        }
    }

    private static String method(Type type, String name, String signature, List<Declaration> rows) {
        String parameters = signature.substring(signature.indexOf('(') + 1, signature.length() - 1);
        for (Declaration row : rows) {
            if (row.kind() == Declaration.Kind.PARAMETER && !row.annotations().isEmpty()) {
                parameters = (", " + parameters)
                        .replace(
                                ", " + row.type() + " " + row.name(),
                                ", " + row.annotations() + " " + row.type() + " " + row.name())
                        .substring(2);
            }
            if (row.kind() == Declaration.Kind.GETTER) {
                String head = type.kind().equals("abstract") ? "abstract " : "";
                boolean bodyless = type.kind().equals("abstract") || type.kind().equals("interface");
                return row.annotations() + " " + head + row.type() + " " + name + "()"
                        + (bodyless ? ";\n" : " { return null; }\n");
            }
        }
        StringBuilder body = new StringBuilder();
        for (Declaration row : rows) {
            if (row.kind() == Declaration.Kind.LOCAL) {
                body.append(' ').append(row.type()).append(' ').append(row.name());
                body.append(row.type().equals("var") ? " = unknown();" : ";");
            }
        }
        boolean bodyless = type.kind().equals("interface") && body.isEmpty();
        boolean constructor =
                name.equals("<init>") && (isClass(type) || type.kind().equals("record"));
        String head = constructor
                ? type.simpleName()
                : (type.kind().equals("interface") && !bodyless ? "default " : "") + "Object "
                        + (name.startsWith("<") ? "initialised" : name);
        return head + "(" + parameters.replace("var ", "Unknown ") + ")" + (bodyless ? ";\n" : " {" + body + " }\n");
    }
}

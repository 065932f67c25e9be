package io.github.piiflow.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.ast.Parser;
import io.github.piiflow.ast.SourceInput;
import io.github.piiflow.binding.Binding;
import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.ClassPath;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.ModuleGraph;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.Body;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Variable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Inline sources and what the catalog says about them. */
final class Declarations {
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record|@interface)\\s+(\\w+)");

    private final World world;
    private final Catalog catalog;
    private final Map<String, String> texts = new TreeMap<>();

    private Declarations(String... sources) {
        try {
            Path folder = Files.createTempDirectory("catalog");
            List<SourceInput> inputs = new ArrayList<>();
            for (String source : sources) {
                String path = path(source);
                Path file = folder.resolve(path.replace('/', '_'));
                Files.writeString(file, source);
                inputs.add(new SourceInput(file, path, "test"));
                texts.put(path, source);
            }
            world = Binding.build(
                    Parser.readAll(inputs, StandardCharsets.UTF_8, 1), ClassPath.empty(), ModuleGraph.EMPTY);
            for (SourceInput input : inputs) {
                Files.delete(input.file());
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        catalog = new RuleCatalog(world, BuiltinRules.get());
    }

    static Declarations of(String... sources) {
        return new Declarations(sources);
    }

    /**
     * Compares both ways: a line that ends in {@code // = email, phone} declares exactly these, every other line nothing. A
     * confidence may follow the data type: {@code // = email HIGH}.
     */
    static void check(String... sources) {
        Declarations declarations = new Declarations(sources);
        assertThat(declarations.found(true)).isEqualTo(declarations.expected());
    }

    /** Checks the body of a package {@code com.acme} with the usual imports. */
    static void checkClasses(String classes) {
        check("package com.acme;\nimport java.util.*;\nimport java.time.*;\nimport java.math.*;\n" + classes);
    }

    private static String path(String source) {
        Matcher pack = PACKAGE.matcher(source);
        String folder = pack.find() ? pack.group(1).replace('.', '/') + "/" : "";
        Matcher type = TYPE.matcher(source);
        return folder + (type.find() ? type.group(1) : "Nothing") + ".java";
    }

    private Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>();
        texts.forEach((path, text) -> {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                int mark = lines[i].indexOf("// = ");
                if (mark >= 0) {
                    expected.put(
                            key(path, i + 1, lines[i]),
                            String.join(
                                    ", ",
                                    new TreeSet<>(List.of(
                                            lines[i].substring(mark + 5).strip().split(", ")))));
                }
            }
        });
        return expected;
    }

    /** What the catalog says, by line; the confidence only where the line asks for it. */
    private Map<String, String> found(boolean confidence) {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (Element element : elements()) {
            assertThat(element.place()).as("place of %s", element).isNotNull();
            String path = element.place().file();
            int line = element.place().line();
            String text = Objects.requireNonNull(texts.get(path)).split("\n", -1)[line - 1];
            String full = element.dataType() + " " + element.confidence();
            boolean asked = confidence
                    && text.contains(element.dataType() + " ")
                    && text.matches(".*\\b(HIGH|MEDIUM|LOW)\\b.*");
            found.computeIfAbsent(key(path, line, text), each -> new TreeSet<>())
                    .add(asked ? full : element.dataType());
        }
        Map<String, String> joined = new TreeMap<>();
        found.forEach((line, types) -> joined.put(line, String.join(", ", types)));
        return joined;
    }

    private static String key(String path, int line, String text) {
        int mark = text.indexOf("//");
        return "%s:%03d %s".formatted(path, line, (mark < 0 ? text : text.substring(0, mark)).strip());
    }

    /** Everything that is declared and personal. */
    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (ClassInfo type : world.sourceClasses()) {
            add(elements, catalog.type(new JavaType.ClassType(type, List.of())));
            for (FieldInfo field : type.fields()) {
                add(elements, catalog.field(field));
            }
            for (MethodInfo method : type.methods()) {
                add(elements, catalog.result(method));
                for (int i = 0; i < method.parameterNames().size(); i++) {
                    add(elements, catalog.parameter(method, i));
                }
                addLocals(elements, type, method);
            }
        }
        return elements;
    }

    private void addLocals(List<Element> elements, ClassInfo type, MethodInfo method) {
        MethodDecl declaration = method.declaration();
        Body body = declaration == null ? null : declaration.body();
        if (declaration == null || body == null) {
            return;
        }
        for (int i = declaration.parameters().size(); i < body.variables().size(); i++) {
            Variable variable = body.variables().get(i);
            if (variable != null) {
                JavaType declared =
                        variable.type() == null ? JavaType.UNKNOWN : world.resolve(variable.type(), type, method);
                add(elements, catalog.local(method, variable, declared));
            }
        }
    }

    private static void add(List<Element> elements, @Nullable Element element) {
        if (element != null) {
            elements.add(element);
        }
    }

    Catalog catalog() {
        return catalog;
    }

    ClassInfo type(String name) {
        ClassInfo found = world.find(name, null);
        assertThat(found).as(name).isNotNull();
        return found;
    }

    MethodInfo method(String type, String name) {
        return type(type).methods().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The element whose name ends like this. */
    Element element(String end) {
        return elements().stream()
                .filter(each -> each.name().endsWith(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError(end + " is not among " + elements()));
    }
}

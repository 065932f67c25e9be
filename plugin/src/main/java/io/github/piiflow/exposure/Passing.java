package io.github.piiflow.exposure;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Catalog;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.configuration.Scopes;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.SinkKind;
import io.github.piiflow.rule.Switch.Traffic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Personal data that passes through the libraries of a module, told by the types of what passes. */
final class Passing {
    private static final int DEEPEST = 3;

    /** Annotations by their simple names, which are the same whoever defines them. */
    private static final Set<String> CONTROLLERS = Set.of("RestController", "Controller", "Path", "Endpoint");

    private static final Set<String> OPERATIONS = Set.of(
            "RequestMapping",
            "GetMapping",
            "PostMapping",
            "PutMapping",
            "PatchMapping",
            "DeleteMapping",
            "GET",
            "POST",
            "PUT",
            "PATCH",
            "DELETE",
            "HEAD",
            "Get",
            "Post",
            "Put",
            "Patch",
            "Delete",
            "PayloadRoot");
    private static final Set<String> PARAMETERS = Set.of(
            "RequestParam",
            "PathVariable",
            "QueryParam",
            "PathParam",
            "MatrixVariable",
            "MatrixParam",
            "QueryValue",
            "RestQuery",
            "RestPath");
    private static final Set<String> HEADERS =
            Set.of("RequestHeader", "HeaderParam", "CookieValue", "CookieParam", "Header", "RestHeader");
    /** The step that puts something into a header: {@code Builder.header}, {@code Request.addHeader}, {@code HttpHeaders.setBearerAuth}. */
    private static final Pattern HEADER = Pattern.compile(
            "\\.(?:add|set|put|with)?[hH]eaders?$|\\.set(?:Bearer|Basic)Auth$|^HttpHeaders\\.(?:add|set|put)");

    private static final Set<String> STORED =
            Set.of("Entity", "Embeddable", "MappedSuperclass", "Document", "Table", "RedisHash", "Node");

    private final World world;
    private final Catalog catalog;
    private final List<TaintFlow> flows;

    Passing(World world, Catalog catalog, List<TaintFlow> flows) {
        this.world = world;
        this.catalog = catalog;
        this.flows = flows;
    }

    World world() {
        return world;
    }

    private List<ClassInfo> classes(Predicate<String> scope) {
        return world.sourceClasses().stream()
                .filter(info ->
                        info.file() != null && scope.test(Scopes.of(info.file().path())))
                .toList();
    }

    /** Whether anything of a library is imported. */
    boolean uses(Predicate<String> scope, String library) {
        return classes(scope).stream()
                .map(ClassInfo::file)
                .filter(Objects::nonNull)
                .distinct()
                .anyMatch(file ->
                        file.imports().stream().anyMatch(each -> (each.name() + ".").startsWith(library + ".")));
    }

    /** Whether one of these is there: a package that is imported, or a class on the class path. */
    boolean hasAny(Predicate<String> scope, List<String> names) {
        return names.stream().anyMatch(name -> isOnClassPath(name) || uses(scope, name));
    }

    private boolean isOnClassPath(String name) {
        ClassInfo info = world.find(name, null);
        return info != null && info.origin() == ClassInfo.Origin.CLASS_PATH;
    }

    /** What comes in with requests to controllers. */
    List<Element> requests(Predicate<String> scope, Traffic part) {
        List<Element> elements = new ArrayList<>();
        for (ClassInfo info : classes(scope)) {
            if (has(info.annotations(), CONTROLLERS)) {
                for (MethodInfo method : info.methods()) {
                    if (has(method.annotations(), OPERATIONS)) {
                        add(method, part, elements);
                    }
                }
            }
        }
        return elements;
    }

    private void add(MethodInfo method, Traffic part, List<Element> into) {
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            List<AnnotationUse> annotations = method.parameterAnnotations(i);
            boolean wanted = switch (part) {
                case PARAMETERS -> has(annotations, PARAMETERS);
                case HEADERS -> has(annotations, HEADERS);
                default -> true;
            };
            if (wanted) {
                parameter(method, i, into);
            }
        }
    }

    /** What entities hold that libraries store, and what is given to these otherwise. */
    List<Element> statements(Predicate<String> scope, List<String> through) {
        List<Element> elements = new ArrayList<>();
        for (TaintFlow flow : flows) {
            if (flow.sink().kind() == SinkKind.STORAGE
                    && scope.test(Scopes.of(flow.sink().place().file()))
                    && isThrough(flow.sink().api(), through)) {
                elements.add(flow.element());
            }
        }
        for (ClassInfo info : classes(scope)) {
            if (info.annotations().stream().anyMatch(each -> isStored(each, info, through))) {
                info.fields().stream()
                        .filter(field -> !field.isStatic() && !field.isTransient())
                        .filter(field -> !has(field.annotations(), Set.of("Transient")))
                        .forEach(field -> element(catalog.field(field), elements));
            }
        }
        return elements;
    }

    private static boolean isStored(AnnotationUse annotation, ClassInfo info, List<String> through) {
        boolean qualified = annotation.name().indexOf('.') >= 0;
        return STORED.contains(annotation.simpleName())
                && (through.isEmpty()
                        || (qualified ? isThrough(annotation.name(), through) : imports(info.file(), through)));
    }

    private static boolean imports(@Nullable SourceFile file, List<String> libraries) {
        return file != null
                && libraries.stream()
                        .anyMatch(library -> file.imports().stream()
                                .anyMatch(each -> (each.name() + ".").startsWith(library + ".")));
    }

    /** What goes out with calls through some libraries beside their headers. */
    List<Element> bodies(Predicate<TaintFlow> wanted, List<ClassInfo> clients, List<String> through) {
        List<Element> elements = calls(wanted.and(flow -> !isInHeader(flow)), List.of(), through, Set.of());
        for (ClassInfo client : clients) {
            for (MethodInfo method : client.methods()) {
                for (int i = 0; i < method.parameterTypes().size(); i++) {
                    if (!has(method.parameterAnnotations(i), HEADERS)) {
                        parameter(method, i, elements);
                    }
                }
            }
        }
        return elements;
    }

    private static boolean isInHeader(TaintFlow flow) {
        return flow.steps().stream()
                .anyMatch(step -> HEADER.matcher(step.what()).find());
    }

    /** What goes out in headers of calls through some libraries. */
    List<Element> headers(
            Predicate<TaintFlow> wanted, List<ClassInfo> clients, List<String> through, Set<String> redacted) {
        List<Element> elements = calls(wanted.and(Passing::isInHeader), List.of(), through, redacted);
        for (ClassInfo client : clients) {
            for (MethodInfo method : client.methods()) {
                for (int i = 0; i < method.parameterTypes().size(); i++) {
                    if (has(method.parameterAnnotations(i), HEADERS) && !isRedacted(method, i, redacted)) {
                        parameter(method, i, elements);
                    }
                }
            }
        }
        return elements;
    }

    private static boolean isRedacted(MethodInfo method, int parameter, Set<String> redacted) {
        return method.parameterAnnotations(parameter).stream()
                .filter(each -> HEADERS.contains(each.simpleName()))
                .flatMap(each -> each.values().values().stream())
                .anyMatch(value -> value instanceof String name && redacted.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** What goes out with calls through some libraries. */
    List<Element> calls(
            Predicate<TaintFlow> wanted, List<ClassInfo> clients, List<String> through, Set<String> redacted) {
        List<Element> elements = new ArrayList<>();
        for (TaintFlow flow : flows) {
            if (wanted.test(flow) && isThrough(flow.sink().api(), through)) {
                elements.add(flow.element());
            }
        }
        for (ClassInfo client : clients) {
            for (MethodInfo method : client.methods()) {
                for (int i = 0; i < method.parameterTypes().size(); i++) {
                    if (!isRedacted(method, i, redacted)) {
                        parameter(method, i, elements);
                    }
                }
            }
        }
        return elements;
    }

    static boolean isThrough(String api, List<String> through) {
        String name = api.startsWith("new ") ? api.substring("new ".length()) : api;
        return through.stream().anyMatch(each -> name.startsWith(each + "."));
    }

    /** Interfaces of a scope that declare clients of a library. */
    List<ClassInfo> clients(Predicate<String> scope, List<String> through) {
        List<String> annotations = through.stream()
                .filter(each -> each.startsWith("@"))
                .map(each -> each.substring(1))
                .toList();
        if (annotations.isEmpty()) {
            return List.of();
        }
        return classes(scope).stream()
                .filter(info -> info.isAbstract() && isDeclared(info, annotations))
                .toList();
    }

    private static boolean isDeclared(ClassInfo info, List<String> annotations) {
        return isAny(info.annotations(), annotations)
                || info.methods().stream().anyMatch(method -> isAny(method.annotations(), annotations));
    }

    private static boolean isAny(List<AnnotationUse> uses, List<String> annotations) {
        return uses.stream().anyMatch(use -> annotations.stream().anyMatch(name -> isNamed(use.name(), name)));
    }

    private static boolean isNamed(String name, String pattern) {
        return pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }

    private void parameter(MethodInfo method, int index, List<Element> into) {
        Element element = catalog.parameter(method, index);
        if (element == null) {
            type(method.parameterTypes().get(index), new HashSet<>(), 0, into);
        } else {
            into.add(element);
        }
    }

    private void type(JavaType type, Set<ClassInfo> seen, int depth, List<Element> into) {
        if (type instanceof JavaType.ClassType generic) {
            generic.arguments().forEach(argument -> type(argument, seen, depth + 1, into));
        }
        if (type instanceof JavaType.ArrayType array) {
            type(array.component(), seen, depth, into);
        }
        ClassInfo info = type.classInfo();
        if (info == null || info.origin() != ClassInfo.Origin.SOURCE || depth > DEEPEST || !seen.add(info)) {
            return;
        }
        for (FieldInfo field : info.fields()) {
            if (field.isStatic() || field.isTransient()) {
                continue;
            }
            Element element = catalog.field(field);
            if (element == null) {
                type(field.type(), seen, depth + 1, into);
            } else {
                into.add(element);
            }
        }
        JavaType.ClassType parent = info.superclass();
        if (parent != null) {
            type(parent, seen, depth, into);
        }
    }

    private static void element(@Nullable Element element, List<Element> into) {
        if (element != null) {
            into.add(element);
        }
    }

    static boolean has(List<AnnotationUse> annotations, Set<String> simpleNames) {
        return annotations.stream().anyMatch(each -> simpleNames.contains(each.simpleName()));
    }
}

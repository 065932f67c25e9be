package io.github.piiflow.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.piiflow.rule.LibraryClass.Kind;
import io.github.piiflow.rule.LibraryClass.Method;
import io.github.piiflow.rule.Position.Root;
import io.github.piiflow.rule.Row.CallPattern;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds what packs say about libraries against their classes: the class, the method, what the row says of its arguments and
 * its result. What a row invents (fields, keys) cannot be wrong; globs over simple names are about no library.
 */
final class RowProof {
    private static final String NO_TYPE = "there is no such type";

    private final LibraryClasses classes;

    RowProof(LibraryClasses classes) {
        this.classes = classes;
    }

    /**
     * Something that the classes do not have.
     *
     * @param subject type and method, as written
     */
    record Gap(String subject, String reason, Place place) {
        @Override
        public String toString() {
            return subject + " | " + reason + " (" + place + ")";
        }
    }

    /**
     * What is wrong with rows. A row may speak of several methods and overloads at once: each of them must have something that
     * it says, and everything that it says must be so for one of them. Methods that only subtypes have are among them, as a
     * row speaks of subtypes, too.
     */
    List<Gap> gaps(Collection<Row> rows) {
        Map<Place, List<Row>> written = rows.stream().collect(groupingBy(Row::place, LinkedHashMap::new, toList()));
        List<Gap> gaps = new ArrayList<>();
        for (List<Row> together : written.values()) {
            List<Calls> found = new ArrayList<>();
            List<String> packages = together.stream()
                    .filter(each -> each.on().endsWith(Row.PACKAGE))
                    .map(RowProof::packageOf)
                    .distinct()
                    .toList();
            for (Row row : together) {
                reason(row, packages, found).ifPresent(each -> gaps.add(gap(row, each)));
            }
            claims(found, gaps);
        }
        return gaps;
    }

    private static String packageOf(Row row) {
        return row.on().substring(0, row.on().length() - Row.PACKAGE.length());
    }

    /** The methods that a row is about. */
    private record Calls(Row row, Shapes shapes, List<Method> overloads) {
        Optional<Method> with(List<Position> positions) {
            return overloads.stream()
                    .filter(method -> positions.stream().allMatch(each -> shapes.has(method, each)))
                    .findFirst();
        }

        String missing(List<Position> positions) {
            return "no " + positions.stream().map(each -> "`" + each + "`").collect(joining(" and ")) + " in "
                    + written(overloads);
        }
    }

    /** What is wrong with a type is wrong with all that is said about it. */
    private static Gap gap(Row row, String reason) {
        boolean ofType = row.call() == null || reason.startsWith(NO_TYPE) || row.annotation() != null;
        return new Gap(ofType ? row.on() : row.on() + " " + row.call(), reason, row.place());
    }

    private static void claims(List<Calls> found, List<Gap> gaps) {
        Map<Integer, Gap> open = new TreeMap<>();
        List<Integer> held = new ArrayList<>();
        for (Calls calls : found) {
            List<List<Position>> claims =
                    calls.row().effects().stream().flatMap(RowProof::claims).toList();
            boolean any = false;
            for (int i = 0; i < claims.size(); i++) {
                if (calls.with(claims.get(i)).isPresent()) {
                    held.add(i);
                    any = true;
                } else {
                    open.putIfAbsent(i, gap(calls.row(), calls.missing(claims.get(i))));
                }
            }
            if (!any && !claims.isEmpty()) {
                gaps.add(gap(calls.row(), calls.missing(claims.get(0))));
            }
        }
        held.forEach(open::remove);
        open.values().stream().filter(each -> !gaps.contains(each)).forEach(gaps::add);
    }

    /** What an effect says, each a group of positions that one method must have. */
    private static Stream<List<Position>> claims(Effect effect) {
        if (effect instanceof Effect.Flow flow) {
            return Stream.of(List.of(flow.from(), flow.to()));
        }
        if (effect instanceof Effect.Sink sink) {
            return sink.positions().stream().map(List::of);
        }
        if (effect instanceof Effect.Set set) {
            return Stream.of(
                    set.constant() instanceof Position from ? List.of(set.position(), from) : List.of(set.position()));
        }
        if (effect instanceof Effect.Clear clear) {
            return Stream.of(List.of(clear.position()));
        }
        if (effect instanceof Effect.Calls calls) {
            return Stream.of(List.of(calls.position()));
        }
        if (effect instanceof Effect.Source source) {
            return Stream.of(List.of(source.to()));
        }
        if (effect instanceof Effect.KeySource key) {
            return Stream.of(List.of(new Position(Root.ARG, key.argument(), List.of()), key.to()));
        }
        return effect instanceof Effect.Protect protect
                ? Stream.of(List.of(protect.from(), protect.to()))
                : Stream.empty();
    }

    /** What is wrong with the type, the method or the conditions of a row; otherwise its methods are found. */
    private Optional<String> reason(Row row, List<String> packages, List<Calls> found) {
        String on = row.on();
        String annotation = row.annotation();
        if (annotation != null) {
            return annotation(annotation, List.of());
        }
        if (on.endsWith(Row.PACKAGE)) {
            return classes.classesBelow(packageOf(row)).isEmpty() ? Optional.of(NO_TYPE) : inPackages(row, packages);
        }
        if (on.contains("*")) {
            return Optional.empty();
        }
        Optional<LibraryClass> type = classes.find(on);
        if (type.isEmpty()) {
            return Optional.of(NO_TYPE);
        }
        CallPattern call = row.call();
        return call == null ? Optional.empty() : methods(row, call, type.get(), found);
    }

    private Optional<String> methods(Row row, CallPattern call, LibraryClass type, List<Calls> found) {
        List<Method> named = classes.methods(type).stream()
                .filter(each -> isNamed(each, call.name()))
                .toList();
        List<Method> overloads =
                named.stream().filter(each -> fits(row, call, each)).toList();
        if (overloads.isEmpty() && row.subtypes()) {
            overloads = classes.subtypes(type).stream()
                    .flatMap(each -> each.methods().stream())
                    .filter(each -> isNamed(each, call.name()) && fits(row, call, each))
                    .toList();
        }
        if (overloads.isEmpty()) {
            return Optional.of(
                    named.isEmpty() ? "there is no such method" + inherited(type) : "there is only " + written(named));
        }
        Calls calls = new Calls(row, new Shapes(classes, type), overloads);
        found.add(calls);
        return row.when().stream()
                .map(each -> condition(each, calls))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> constants(row));
    }

    private static boolean fits(Row row, CallPattern call, Method method) {
        return new CallMatcher(call)
                        .matches(method.parameters(), method.parameters().size())
                && (row.onStatic() == null || row.onStatic() == method.isStatic());
    }

    private String inherited(LibraryClass type) {
        List<String> unknown = classes.unknownSupertypes(type);
        return unknown.isEmpty() ? "" : "; what it inherits from " + String.join(", ", unknown) + " is not known";
    }

    private static String written(List<Method> methods) {
        return methods.stream().map(Method::toString).sorted().collect(joining(", "));
    }

    private static boolean isNamed(Method method, String name) {
        if (name.equals("new")) {
            return method.isConstructor();
        }
        return !method.isConstructor()
                && (name.endsWith("*")
                        ? IndexedRules.beginsWith(name, method.name())
                        : method.name().equals(name));
    }

    /** Some class of one of the packages must have the method. */
    private Optional<String> inPackages(Row row, Collection<String> packages) {
        CallPattern call = row.call();
        return call == null
                        || call.name().contains("*")
                        || packages.stream()
                                .flatMap(each -> classes.classesBelow(each).stream())
                                .flatMap(each -> classes.find(each).stream())
                                .flatMap(each -> classes.methods(each).stream())
                                .anyMatch(each -> isNamed(each, call.name()) && fits(row, call, each))
                ? Optional.empty()
                : Optional.of("no class of the packages has such a method");
    }

    private static Optional<String> condition(Condition condition, Calls calls) {
        Root root = condition.argument() == Condition.RECEIVER ? Root.THIS : Root.ARG;
        List<Position> subject = List.of(
                condition instanceof Condition.PartOneOf part
                        ? part.part()
                        : new Position(root, Math.max(0, condition.argument()), List.of()));
        return calls.with(subject).isPresent() ? Optional.empty() : Optional.of(calls.missing(subject));
    }

    /** Static fields that a row compares with or sets. */
    private Optional<String> constants(Row row) {
        Stream<Object> compared = row.when().stream()
                .flatMap(each -> each instanceof Condition.OneOf one ? one.constants().stream() : Stream.empty());
        Stream<Object> set = row.effects().stream()
                .flatMap(each -> each instanceof Effect.Set one ? Stream.of(one.constant()) : Stream.empty());
        return Stream.concat(compared, set)
                .filter(Condition.StaticField.class::isInstance)
                .map(each -> constant(((Condition.StaticField) each).name()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a static field, an enum constant or, ending in {@code .class}, a class is there. */
    Optional<String> constant(String name) {
        int dot = name.lastIndexOf('.');
        String field = name.substring(dot + 1);
        Optional<LibraryClass> type = classes.find(name.substring(0, dot));
        if (type.isEmpty()) {
            return Optional.of("there is no class of `" + name + "`");
        }
        return field.equals("class")
                        || classes.withSupertypes(type.get()).stream()
                                .anyMatch(each -> each.fields().contains(field))
                ? Optional.empty()
                : Optional.of("there is no field `" + name + "`");
    }

    /** Whether an annotation is there, and has these attributes. One without package may be anybody's. */
    Optional<String> annotation(String name, Collection<String> attributes) {
        if (!name.contains(".")) {
            return Optional.empty();
        }
        Optional<LibraryClass> type = classes.find(name);
        if (type.isEmpty()) {
            return Optional.of("there is no such annotation");
        }
        if (type.get().kind() != Kind.ANNOTATION) {
            return Optional.of("this is no annotation");
        }
        return attributes.stream()
                .filter(each -> !type.get().hasAttribute(each))
                .findFirst()
                .map(each -> "there is no attribute `" + each + "`");
    }
}

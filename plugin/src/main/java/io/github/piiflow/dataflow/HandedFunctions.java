package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.rule.Mapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Functions that are given to methods which keep them in fields: listeners that are registered, strategies that are set, what constants are
 * made with, what annotated methods give to a container. They may come from any class, so this looks through the whole program, once.
 */
final class HandedFunctions {
    /** The mapping that says which of several beans a container takes. */
    private static final String CONTAINERS = "beans";

    private final Program program;
    private final Map<Field, Set<Found>> known = new ConcurrentHashMap<>();
    private final Map<Field, Injected> injected = new ConcurrentHashMap<>();
    private @Nullable Map<String, List<NestFacts.Handed>> byName;
    private @Nullable Produced produced;

    HandedFunctions(Program program) {
        this.program = program;
    }

    private record Field(ClassInfo owner, String name) {}

    /**
     * What annotated methods give to a container.
     *
     * @param objects that they make
     * @param functions by the type that is returned
     */
    private record Produced(List<NestFacts.Stored> objects, Map<String, List<NestFacts.Stored>> functions) {}

    /**
     * A function and the constant whose object it was given to.
     *
     * @param constant name of a static field; null if the object is in none
     */
    private record Found(
            NestFacts.Stored function, @Nullable String constant) {}

    /**
     * What a container may put into a field: it does so by type, and by the names that annotations give.
     *
     * @param names that annotations of the field, or of the parameter that fills it, give
     * @param functions that annotated methods of that type, or of those names, give
     * @param isNamed whether the functions are those of these names, or one that goes before others
     * @param made classes of objects that annotated methods of these names make
     * @param byType whether nothing but the type tells which: what goes before others is taken
     * @param namesake of several implementations by type, the one that is called as the field is
     */
    record Injected(
            Set<String> names,
            Set<NestFacts.Stored> functions,
            boolean isNamed,
            Set<ClassInfo> made,
            boolean byType,
            @Nullable ClassInfo namesake) {
        private static final Injected NOTHING = new Injected(Set.of(), Set.of(), false, Set.of(), false, null);

        /** Whether an implementation is one that is asked for by its name. */
        boolean asksFor(ClassInfo implementation) {
            return made.contains(implementation)
                    || !names.isEmpty() && !Collections.disjoint(names, namesOf(implementation));
        }

        private static Set<String> namesOf(ClassInfo implementation) {
            TypeDecl declaration = implementation.declaration();
            Set<String> own = texts(declaration == null ? List.of() : declaration.annotations());
            String simple = implementation.simpleName();
            own.add(simple.isEmpty() ? simple : Character.toLowerCase(simple.charAt(0)) + simple.substring(1));
            return own;
        }
    }

    /** What a container may put into a field. */
    Injected injected(ClassInfo owner, String field) {
        Field key = new Field(owner, field);
        Injected known = injected.get(key);
        if (known == null) {
            known = inject(owner, field);
            injected.put(key, known);
        }
        return known;
    }

    private Injected inject(ClassInfo owner, String name) {
        FieldInfo field = program.world().field(owner, name);
        if (field == null || field.isStatic() || !(field.type() instanceof JavaType.ClassType)) {
            return Injected.NOTHING;
        }
        FieldDecl declaration = field.declaration();
        Set<String> names = texts(declaration == null ? List.of() : declaration.annotations());
        for (NestFacts.Keeper keeper : program.nest(owner).keepers(owner, name)) {
            MethodDecl method = keeper.method().declaration();
            if (method != null && keeper.parameter() < method.parameters().size()) {
                names.addAll(texts(method.parameters().get(keeper.parameter()).annotations()));
            }
        }
        Set<NestFacts.Stored> all = new LinkedHashSet<>();
        Set<NestFacts.Stored> named = new LinkedHashSet<>();
        Set<ClassInfo> made = new LinkedHashSet<>();
        Produced produced = produced();
        for (NestFacts.Stored one : names.isEmpty() ? List.<NestFacts.Stored>of() : produced.objects()) {
            ClassInfo implementation = one.function() instanceof Instr.New created && isNamed(one.in(), names)
                    ? made(created, one.in())
                    : null;
            if (implementation != null) {
                made.add(implementation);
            }
        }
        for (NestFacts.Stored one :
                produced.functions().getOrDefault(field.type().erasure(), List.of())) {
            if (one.in().returnType().equals(field.type())) {
                all.add(one);
                if (isNamed(one.in(), names)) {
                    named.add(one);
                }
            }
        }
        boolean filled = isFilled(field);
        ClassInfo type = field.type().classInfo();
        if (!filled && (type == null || type.origin() != ClassInfo.Origin.SOURCE)) {
            all.clear();
            named.clear();
        }
        boolean byType = names.isEmpty() && filled;
        if (byType) {
            all.stream().filter(one -> goesFirst(one.in().declaration(), owner)).forEach(named::add);
        }
        Set<NestFacts.Stored> functions = named.isEmpty() ? all : named;
        Set<NestFacts.Stored> few = functions.size() > Limits.TOKENS ? Set.of() : functions;
        ClassInfo namesake = byType && type != null ? namesake(type, name) : null;
        if (names.isEmpty() && few.isEmpty() && named.isEmpty() && made.isEmpty() && !byType) {
            return Injected.NOTHING; // of most fields: there are many
        }
        return new Injected(names, few, !named.isEmpty(), made, byType, namesake);
    }

    /** Of annotated implementations the only one of that name; null if there are no others. */
    private @Nullable ClassInfo namesake(ClassInfo type, String name) {
        List<ClassInfo> beans = program.world().subclasses(type).stream()
                .filter(each -> each.declaration() != null
                        && !each.declaration().annotations().isEmpty()
                        && !each.isAbstract())
                .toList();
        List<ClassInfo> named = beans.stream()
                .filter(each -> Injected.namesOf(each).contains(name))
                .toList();
        return beans.size() > 1 && named.size() == 1 ? named.get(0) : null;
    }

    private static boolean isNamed(MethodInfo maker, Set<String> names) {
        MethodDecl declaration = maker.declaration();
        if (names.isEmpty()) {
            return false;
        }
        return names.contains(maker.name())
                || declaration != null && !Collections.disjoint(texts(declaration.annotations()), names);
    }

    private @Nullable ClassInfo made(Instr.New created, MethodInfo in) {
        LinkedBody body = program.body(in);
        return body == null ? null : body.type(created.target()).classInfo();
    }

    private boolean goesFirst(@Nullable MethodDecl maker, ClassInfo from) {
        return maker != null && goesFirst(maker.annotations(), from);
    }

    /** Whether an implementation goes before others of its type. */
    boolean goesFirst(ClassInfo implementation) {
        TypeDecl declaration = implementation.declaration();
        return declaration != null && goesFirst(declaration.annotations(), implementation);
    }

    private boolean goesFirst(List<AnnotationUse> annotations, ClassInfo from) {
        Mapping containers = program.rules().mappings().get(CONTAINERS);
        return containers != null && program.mappings().isSole(annotations, from, containers);
    }

    /** Whether a container fills the field, as far as one can tell: it is annotated, or a constructor of an annotated class fills it. */
    private boolean isFilled(FieldInfo field) {
        FieldDecl declaration = field.declaration();
        TypeDecl owner = field.owner().declaration();
        return declaration != null && !declaration.annotations().isEmpty()
                || owner != null
                        && !owner.annotations().isEmpty()
                        && program.nest(field.owner()).keepers(field.owner(), field.name()).stream()
                                .anyMatch(keeper -> keeper.method().isConstructor() || isFilling(keeper.method()));
    }

    /** Whether a container calls a method itself, as far as one can tell. */
    private static boolean isFilling(MethodInfo method) {
        MethodDecl declaration = method.declaration();
        return declaration != null && NestFacts.isAnnotated(declaration);
    }

    private static Set<String> texts(List<AnnotationUse> annotations) {
        Set<String> texts = new LinkedHashSet<>();
        for (AnnotationUse annotation : annotations) {
            for (Object value : annotation.values().values()) {
                for (Object one : value instanceof List<?> several ? several : List.of(value)) {
                    if (one instanceof String text) {
                        texts.add(text);
                    }
                }
            }
        }
        return texts;
    }

    private synchronized Produced produced() {
        Produced all = produced;
        if (all == null) {
            all = new Produced(new ArrayList<>(), new HashMap<>());
            for (NestFacts nest : program.nests()) {
                for (NestFacts.Stored one : nest.produced()) {
                    if (one.function() instanceof Instr.New) {
                        all.objects().add(one);
                    } else {
                        all.functions()
                                .computeIfAbsent(one.in().returnType().erasure(), type -> new ArrayList<>(1))
                                .add(one);
                    }
                }
            }
            produced = all;
        }
        return all;
    }

    /** All that may be in a field; null if there are too many to tell which. */
    @Nullable
    Set<NestFacts.Stored> of(ClassInfo owner, String field, @Nullable String constant) {
        Field key = new Field(owner, field);
        Set<Found> found = known.get(key);
        if (found == null) {
            found = find(owner, field);
            known.put(key, found);
        }
        Set<NestFacts.Stored> functions = new LinkedHashSet<>();
        boolean closed = true;
        for (Found one : found) {
            if (constant == null || one.constant() == null || constant.equals(one.constant())) {
                functions.add(one.function());
                closed &= one.constant() != null;
            }
        }
        return functions.size() > (closed ? Limits.CONSTANT_FUNCTIONS : Limits.TOKENS) ? null : functions;
    }

    private Set<Found> find(ClassInfo owner, String field) {
        FieldInfo declared = program.world().field(owner, field);
        if (declared != null && !mayHoldFunctions(declared.type())) {
            return Set.of();
        }
        Set<Found> found = new LinkedHashSet<>();
        for (NestFacts.Keeper keeper : program.nest(owner).keepers(owner, field)) {
            MethodInfo method = keeper.method();
            add(method.name(), keeper, found);
            if (method.isConstructor()) {
                add(method.name() + method.owner().simpleName(), keeper, found);
            }
        }
        return found.isEmpty() ? Set.of() : found;
    }

    private void add(String name, NestFacts.Keeper keeper, Set<Found> found) {
        for (NestFacts.Handed each : byName().getOrDefault(name, List.of())) {
            if (each.argument() == keeper.parameter() && isCall(each, keeper.method())) {
                found.add(new Found(
                        new NestFacts.Stored(each.function(), each.in(), null),
                        program.nest(each.in().owner()).constantMade(each.call())));
            }
        }
    }

    /** Whether a type is an interface, or has arguments that may be: nothing else takes a lambda. */
    private static boolean mayHoldFunctions(JavaType type) {
        return !(type instanceof JavaType.ClassType plain)
                || !plain.arguments().isEmpty()
                || plain.info().kind() == TypeDecl.Kind.INTERFACE
                || plain.info().origin() == ClassInfo.Origin.UNRESOLVED
                || plain.erasure().equals("java.lang.Object");
    }

    private boolean isCall(NestFacts.Handed each, MethodInfo method) {
        LinkedBody body = program.body(each.in());
        MethodInfo called = body != null && body.link(each.call()) instanceof Link.CallLink link ? link.method() : null;
        return called == method
                || called != null
                        && !called.isConstructor()
                        && called.parameterTypes().size()
                                == method.parameterTypes().size()
                        && method.owner().isSubtypeOf(called.owner().name());
    }

    private synchronized Map<String, List<NestFacts.Handed>> byName() {
        Map<String, List<NestFacts.Handed>> all = byName;
        if (all == null) {
            all = new HashMap<>();
            for (NestFacts nest : program.nests()) {
                for (NestFacts.Handed each : nest.handed()) {
                    all.computeIfAbsent(NestFacts.calledName(each.call()), n -> new ArrayList<>(2))
                            .add(each);
                }
            }
            byName = all;
        }
        return all;
    }
}

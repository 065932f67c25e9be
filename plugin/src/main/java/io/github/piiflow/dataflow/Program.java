package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Catalog;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Row;
import io.github.piiflow.rule.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What all evaluations share: the world, the rules, bodies and summaries. Safe for concurrent use. */
final class Program {
    private final CallObserver observer;
    private final World world;
    private final Catalog catalog;
    private final Rules rules;
    private final Types types;
    private final Predicate<String> masks;
    private final Tentatives tentatives = new Tentatives();
    private final Map<MethodInfo, LinkedBody> bodies = new ConcurrentHashMap<>();
    private final Map<MethodInfo, Summary> summaries = new ConcurrentHashMap<>();
    private final Map<MethodInfo, Shape> shapes = new ConcurrentHashMap<>();
    private final ThreadLocal<Set<MethodInfo>> looking = ThreadLocal.withInitial(HashSet::new);
    private final Map<MethodInfo, Long> keys = new ConcurrentHashMap<>();
    private final Map<MethodInfo, Twins> twins = new ConcurrentHashMap<>();
    private final Map<ClassInfo, NestFacts> nests = new ConcurrentHashMap<>();
    private final Map<ClassInfo, List<ClassInfo>> members = new HashMap<>();
    private final Map<RowKey, List<Row>> rows = new ConcurrentHashMap<>();
    private final Map<Instr.Lambda, int[]> captured = new ConcurrentHashMap<>();
    private final Map<FieldInfo, Optional<Value>> enumConstants = new ConcurrentHashMap<>();
    private final Map<ElementKey, Element> rowElements = new ConcurrentHashMap<>();
    private final Map<FunctionalKey, Optional<MethodInfo>> functional = new ConcurrentHashMap<>();

    Program(World world, Catalog catalog, Rules rules) {
        this(world, catalog, rules, CallObserver.NONE);
    }

    Program(World world, Catalog catalog, Rules rules, CallObserver observer) {
        this.observer = observer;
        this.world = world;
        this.catalog = catalog;
        this.rules = rules;
        this.types = new Types(world);
        this.masks = rules.vocabulary().isMask();
    }

    private record RowKey(@Nullable MethodInfo method, Object receiver, String name, int arguments) {}

    private record ElementKey(String dataType, String api) {}

    private record FunctionalKey(ClassInfo info, int arguments) {}

    CallObserver observer() {
        return observer;
    }

    World world() {
        return world;
    }

    Catalog catalog() {
        return catalog;
    }

    Rules rules() {
        return rules;
    }

    /** Whether a constant text stands for what a mask hides. */
    boolean isMask(String constant) {
        return masks.test(constant);
    }

    Types types() {
        return types;
    }

    Tentatives tentatives() {
        return tentatives;
    }

    boolean hasBody(MethodInfo method) {
        MethodDecl declaration = method.declaration();
        return declaration != null && declaration.body() != null;
    }

    /** The linked body, linked once. */
    @Nullable
    LinkedBody body(MethodInfo method) {
        if (!hasBody(method)) {
            return null;
        }
        return bodies.computeIfAbsent(method, world::link);
    }

    int size(MethodInfo method) {
        MethodDecl declaration = method.declaration();
        return declaration == null || declaration.body() == null
                ? 0
                : declaration.body().instructions();
    }

    Summary summary(MethodInfo method) {
        return summaries.getOrDefault(method, Summary.EMPTY);
    }

    void summary(MethodInfo method, Summary summary) {
        summaries.put(method, summary);
    }

    Twins twins(MethodInfo method) {
        return twins.computeIfAbsent(method, this::computeTwins);
    }

    private Twins computeTwins(MethodInfo method) {
        MethodDecl declaration = method.declaration();
        return declaration == null || declaration.body() == null ? Twins.NONE : Twins.of(declaration.body());
    }

    Shape shape(MethodInfo method) {
        Shape known = shapes.get(method);
        if (known != null) {
            return known;
        }
        LinkedBody body = looking.get().add(method) ? body(method) : null;
        if (body == null) {
            return Shape.NONE;
        }
        Shape shape = new ShapeFinder(this, method, body).find();
        looking.get().remove(method);
        shapes.put(method, shape);
        return shape;
    }

    /** Which arguments of a library method are keys or places, as bits. */
    long keyArguments(MethodInfo method) {
        return keys.computeIfAbsent(method, this::findKeyArguments);
    }

    private long findKeyArguments(MethodInfo method) {
        JavaType type = new JavaType.ClassType(method.owner(), List.of());
        JavaType[] arguments = method.parameterTypes().toArray(JavaType[]::new);
        Call call = new Call(method.name(), method, type, method.returnType(), 0, 0, arguments, false, true);
        long found = 0;
        for (Row row : rows(call)) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Flow flow) {
                    found |= keys(flow.from()) | keys(flow.to());
                }
            }
        }
        return found;
    }

    private static long keys(Position position) {
        long found = 0;
        for (Position.Part part : position.parts()) {
            int argument = part instanceof Position.ArgumentKeyValue key
                    ? key.argument()
                    : part instanceof Position.ArgumentElement element ? element.argument() : Long.SIZE;
            found |= argument < Long.SIZE ? 1L << argument : 0;
        }
        return found;
    }

    /** The rows about a call. */
    List<Row> rows(Call call) {
        MethodInfo method = call.method();
        ClassInfo info = owner(call);
        Object receiver = info == null ? call.receiverType().erasure() : info;
        RowKey key = new RowKey(method, receiver, call.name(), call.types().length);
        List<Row> known = rows.get(key);
        if (known == null) {
            known = lookUp(call, method, info);
            rows.put(key, known);
        }
        return known;
    }

    private static @Nullable ClassInfo owner(Call call) {
        ClassInfo info = call.receiverType().classInfo();
        MethodInfo method = call.method();
        if (method != null
                && (info == null
                        || method.isStatic()
                        || !info.isSubtypeOf(method.owner().name()))) {
            return call.isConstructor() && info != null ? info : method.owner();
        }
        return info;
    }

    private List<Row> lookUp(Call call, @Nullable MethodInfo method, @Nullable ClassInfo info) {
        boolean resolved = info != null && info.origin() != ClassInfo.Origin.UNRESOLVED;
        List<String> supertypes = info == null ? List.of(call.receiverType().erasure()) : info.supertypeNames();
        List<String> parameters = method == null
                ? null
                : method.parameterTypes().stream().map(JavaType::erasure).toList();
        Boolean onStatic = method == null ? null : method.isStatic();
        return rules.rows(supertypes, resolved, call.name(), parameters, call.types().length, onStatic);
    }

    /** Whether rules say something about a method on receivers of a class. */
    boolean hasRows(MethodInfo method, ClassInfo info) {
        JavaType type = new JavaType.ClassType(info, List.of());
        JavaType[] arguments = method.parameterTypes().toArray(JavaType[]::new);
        return !rows(new Call(method.name(), method, type, method.returnType(), 0, 0, arguments, false, true))
                .isEmpty();
    }

    int[] captured(LinkedBody body, Instr.Lambda lambda) {
        return captured.computeIfAbsent(lambda, Registers::captured);
    }

    /** Field initialisers of a class, if it has any. */
    @Nullable
    MethodInfo initialiser(ClassInfo info) {
        for (MethodInfo method : info.methods()) {
            if (method.name().equals(MethodDecl.INSTANCE_INIT)) {
                return method;
            }
        }
        return null;
    }

    /** What the code around a class says about its fields. */
    NestFacts nest(ClassInfo info) {
        ClassInfo top = top(info);
        NestFacts known = nests.get(top);
        if (known == null) {
            known = NestFacts.of(nestMembers().getOrDefault(top, List.of()));
            nests.put(top, known);
        }
        return known;
    }

    private static ClassInfo top(ClassInfo info) {
        ClassInfo at = info;
        for (ClassInfo outer = at.outer(); outer != null; outer = at.outer()) {
            at = outer;
        }
        return at;
    }

    private synchronized Map<ClassInfo, List<ClassInfo>> nestMembers() {
        if (members.isEmpty()) {
            for (ClassInfo info : world.sourceClasses()) {
                members.computeIfAbsent(top(info), t -> new ArrayList<>(1)).add(info);
            }
        }
        return members;
    }

    /** The value of an enum constant: itself, exactly of its class. Null if the field is none. */
    @Nullable
    Value enumConstant(FieldInfo field) {
        FieldDecl declaration = field.declaration();
        if (declaration == null || !declaration.enumConstant()) {
            return null;
        }
        return enumConstants
                .computeIfAbsent(field, f -> Optional.of(makeEnumConstant(f)))
                .orElse(null);
    }

    private Value makeEnumConstant(FieldInfo field) {
        JavaType type = new JavaType.ClassType(field.owner(), List.of());
        TypeDecl body = enumBody(field);
        ClassInfo own = body == null ? null : world.find(body.qualifiedName(), field.owner());
        if (own != null) {
            type = new JavaType.ClassType(own, List.of());
        }
        Path path = Path.statics(field.owner().name()).child(field.name(), type, null);
        Token token = new Token(path == null ? field.qualifiedName() : path, type, Token.EXACT, null);
        return Value.constant(new Switches.EnumConstant(field.name()), token);
    }

    private static @Nullable TypeDecl enumBody(FieldInfo field) {
        TypeDecl owner = field.owner().declaration();
        if (owner == null) {
            return null;
        }
        for (MethodDecl method : owner.methods()) {
            if (method.name().equals(MethodDecl.STATIC_INIT) && method.body() != null) {
                TypeDecl body = null;
                for (Node node : method.body().block().nodes()) {
                    if (node instanceof Instr.New created) {
                        body = created.body();
                    } else if (node instanceof Instr.StoreName store
                            && store.name().equals(field.name())) {
                        return body;
                    }
                }
            }
        }
        return null;
    }

    /** The data element that a row's source stands for. */
    @Nullable
    Element rowElement(String dataType, Call call) {
        if (!rules.dataTypes().containsKey(dataType)) {
            return null;
        }
        return rowElements.computeIfAbsent(
                new ElementKey(dataType, call.api()),
                key -> new Element(
                        Element.Kind.METHOD,
                        key.api(),
                        dataType,
                        Confidence.HIGH,
                        List.of("`" + call.words() + "` is known to give it"),
                        Protection.RAW,
                        null));
    }

    /** The method that runs when an object of the class is called as a callback with so many arguments; null if it is none. */
    @Nullable
    MethodInfo functionalMethod(ClassInfo info, int arguments) {
        return functional
                .computeIfAbsent(
                        new FunctionalKey(info, arguments), key -> Optional.ofNullable(findFunctional(info, arguments)))
                .orElse(null);
    }

    private @Nullable MethodInfo findFunctional(ClassInfo info, int arguments) {
        for (String name : info.supertypeNames()) {
            ClassInfo type = world.find(name, info);
            if (type == null || type.kind() != TypeDecl.Kind.INTERFACE) {
                continue;
            }
            MethodInfo only = null;
            int count = 0;
            for (MethodInfo method : type.methods()) {
                if (method.isAbstract()) {
                    only = method;
                    count++;
                }
            }
            if (count == 1 && only != null && only.parameterTypes().size() == arguments) {
                MethodInfo own = world.implementation(only, info);
                if (own != null && hasBody(own)) {
                    return own;
                }
            }
        }
        return null;
    }
}

package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may call whom in the analysed source, and in which order summaries are computed: callees before callers. */
final class CallGraph {
    private static final Set<String> REFLECTIVE = Set.of(
            "getMethod", "getDeclaredMethod", "invoke", "newInstance", "getConstructor", "getDeclaredConstructor");

    private static final Set<String> MIRRORS = Set.of("java.lang.reflect.Method", "java.lang.reflect.Constructor");

    private final Program program;
    private final World world;
    private final Map<String, List<MethodInfo>> named = new HashMap<>();
    private final List<MethodInfo> methods = new ArrayList<>();
    private final Map<MethodInfo, Integer> numbers = new HashMap<>();
    private final Set<MethodInfo> called = ConcurrentHashMap.newKeySet();
    private final Mentions mentions;
    /** What most methods ask of the same classes: who makes the text of an object, what making one sets off. */
    private final Map<ClassInfo, List<MethodInfo>> printing = new ConcurrentHashMap<>();

    private final Map<ClassInfo, List<MethodInfo>> setOffBy = new ConcurrentHashMap<>();

    private CallGraph(Program program) {
        this.program = program;
        this.world = program.world();
        for (ClassInfo info : world.sourceClasses()) {
            for (MethodInfo method : info.methods()) {
                if (Program.hasBody(method)) {
                    numbers.put(method, methods.size());
                    methods.add(method);
                }
            }
        }
        this.mentions = new Mentions(methods.stream()
                .flatMap(method -> Stream.of(method.name(), method.owner().simpleName()))
                .collect(Collectors.toSet()));
    }

    static CallGraph of(Program program) {
        return new CallGraph(program);
    }

    /** Methods with a body, in the order of the source. */
    List<MethodInfo> methods() {
        return methods;
    }

    /** Whether some call in the analysed source may reach it. */
    boolean isCalled(MethodInfo method) {
        return called.contains(method);
    }

    /** Names by which methods may be called, but for annotations on classes; whole once the callees of all methods were found. */
    Mentions mentions() {
        return mentions;
    }

    /** Finds the callees of one method; may run concurrently with others. */
    Callees callees(MethodInfo method) {
        Set<MethodInfo> direct = new LinkedHashSet<>();
        Set<MethodInfo> oneOfMany = new LinkedHashSet<>();
        Set<MethodInfo> printed = new LinkedHashSet<>();
        Set<MethodInfo> setOff = new LinkedHashSet<>();
        LinkedBody body = program.body(method);
        mentions.addAll(method.annotations());
        if (body != null) {
            mentions.addAll(body, method.name());
            mentions.referred().addAll(body, method.owner());
            for (Link link : body.links()) {
                if (link instanceof Link.CallLink call) {
                    add(call, direct, oneOfMany);
                } else if (link instanceof Link.FunctionLink function && function.target() != null) {
                    addTargets(function.target(), function.target().owner(), direct, oneOfMany);
                }
            }
            Stream.of(direct, oneOfMany)
                    .flatMap(Set::stream)
                    .filter(callee -> callee != method) // who calls only himself is still called by nobody
                    .forEach(called::add);
            for (Link link : body.links()) {
                if (link instanceof Link.CallLink call) {
                    addConstruction(call, setOff);
                } else if (link instanceof Link.FieldLink field && field.field() != null) {
                    setOff.addAll(program.settings().makers(field.field()));
                    addCallbacks(held(field.field()), setOff);
                }
            }
            for (JavaType type : body.types()) {
                addText(type, printed, 0);
            }
            addStored(method, body, setOff);
            if (usesReflection(body)) {
                addNamed(body, setOff);
            }
        }
        if (method.isConstructor()) {
            MethodInfo initialiser = program.initialiser(method.owner());
            if (initialiser != null) {
                direct.add(initialiser);
            }
            addSuperConstructors(method.owner(), direct);
        }
        Map<Integer, Byte> doubts = new LinkedHashMap<>();
        add(direct, Callees.CALLED, doubts);
        add(setOff, Callees.SET_OFF, doubts);
        add(printed, Callees.PRINTED, doubts);
        add(oneOfMany, Callees.ONE_OF_MANY, doubts);
        return Callees.of(doubts);
    }

    private void add(Set<MethodInfo> callees, byte doubt, Map<Integer, Byte> into) {
        for (MethodInfo each : callees) {
            Integer number = numbers.get(each);
            if (number != null) {
                into.putIfAbsent(number, doubt);
            }
        }
    }

    /** Functions in fields run where they are called. */
    private void addStored(MethodInfo method, LinkedBody body, Set<MethodInfo> into) {
        for (Link link : body.links()) {
            if (link instanceof Link.FieldLink field
                    && field.field() != null
                    && field.field().owner().origin() == ClassInfo.Origin.SOURCE
                    && !(field.field().type() instanceof JavaType.Primitive)) {
                for (NestFacts.Stored stored : program.nest(field.field().owner())
                        .functions(field.field().owner(), field.field().name())) {
                    if (stored.in() != method) {
                        into.add(stored.in());
                    }
                }
                HandedFunctions functions = program.handedFunctions();
                ClassInfo owner = field.field().owner();
                Set<NestFacts.Stored> handed = functions.of(owner, field.field().name(), null);
                addMakers(handed == null ? Set.of() : handed, method, into);
                addMakers(functions.injected(owner, field.field().name()).functions(), method, into);
            }
        }
    }

    private static void addMakers(Set<NestFacts.Stored> functions, MethodInfo method, Set<MethodInfo> into) {
        for (NestFacts.Stored function : functions) {
            if (function.in() != method) {
                into.add(function.in());
            }
        }
    }

    private static boolean usesReflection(LinkedBody body) {
        for (JavaType type : body.types()) {
            if (type instanceof JavaType.ClassType && MIRRORS.contains(type.erasure())) {
                return true; // helpers of libraries give methods, too
            }
        }
        for (Link link : body.links()) {
            if (link instanceof Link.CallLink call && call.method() != null) {
                String owner = call.method().owner().name();
                boolean reflective = owner.startsWith("java.lang.reflect.") || owner.equals("java.lang.Class");
                if (reflective && REFLECTIVE.contains(call.method().name())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Members that are named by constants of the body, and constructors of the classes it names. */
    private void addNamed(LinkedBody body, Set<MethodInfo> into) {
        Set<String> names = new HashSet<>();
        Deque<Node> work = new ArrayDeque<>(List.of(body.body().block()));
        while (!work.isEmpty()) {
            Node node = work.pop();
            if (node instanceof Instr.Const constant && constant.value() instanceof String text) {
                names.add(text.substring(text.lastIndexOf('.') + 1));
            } else if (node instanceof Instr.ClassLiteral literal) {
                String name = literal.type().name();
                names.add(name.substring(name.lastIndexOf('.') + 1));
            }
            Nodes.inner(node).forEach(work::push);
        }
        for (String name : names) {
            List<MethodInfo> named = byName().getOrDefault(name, List.of());
            if (named.size() <= Limits.TARGETS) {
                into.addAll(named);
            }
        }
    }

    /** Methods by their names, constructors by that of their class. */
    private synchronized Map<String, List<MethodInfo>> byName() {
        if (named.isEmpty()) {
            for (MethodInfo method : methods) {
                String name = method.isConstructor() ? method.owner().simpleName() : method.name();
                named.computeIfAbsent(name, n -> new ArrayList<>()).add(method);
            }
        }
        return named;
    }

    private void add(Link.CallLink call, Set<MethodInfo> into, Set<MethodInfo> oneOfMany) {
        MethodInfo method = call.method();
        ClassInfo receiver = call.receiverType().classInfo();
        if (method == null) {
            return;
        }
        if (method.isConstructor()) {
            into.add(method);
        } else if (call.virtual()) {
            addTargets(method, receiver == null ? method.owner() : receiver, into, oneOfMany);
        } else {
            into.add(method);
        }
    }

    private void addTargets(MethodInfo method, ClassInfo receiver, Set<MethodInfo> into, Set<MethodInfo> oneOfMany) {
        if (method.isFinal() || method.isStatic()) {
            into.add(method);
            return;
        }
        boolean foreign =
                method.owner().origin() != ClassInfo.Origin.SOURCE && receiver.origin() != ClassInfo.Origin.SOURCE;
        if (!foreign) {
            List<MethodInfo> targets = world.targets(method, receiver);
            (targets.size() > Limits.TARGETS ? oneOfMany : into).addAll(targets);
        } else if (!program.callRows().say(method, receiver)) {
            List<MethodInfo> targets = world.targets(method, receiver);
            if (targets.size() <= 4) {
                into.addAll(targets);
            }
        }
    }

    private void addConstruction(Link.CallLink call, Set<MethodInfo> into) {
        MethodInfo method = call.method();
        if (method == null || method.isConstructor()) {
            addConstruction(call.resultType().classInfo(), into);
        }
        if (method != null && method.isConstructor()) {
            addConstruction(method.owner(), into);
        }
    }

    /** Making an object of a class runs its initialisers, and whoever gets it may call what it overrides of libraries. */
    private void addConstruction(@Nullable ClassInfo info, Set<MethodInfo> into) {
        if (info == null || info.origin() != ClassInfo.Origin.SOURCE) {
            return;
        }
        List<MethodInfo> known = setOffBy.get(info);
        if (known == null) {
            Set<MethodInfo> found = new LinkedHashSet<>();
            findConstruction(info, found);
            known = List.copyOf(found);
            setOffBy.put(info, known);
        }
        into.addAll(known);
    }

    private void findConstruction(ClassInfo info, Set<MethodInfo> into) {
        MethodInfo initialiser = program.initialiser(info);
        if (initialiser != null) {
            into.add(initialiser);
        }
        addSuperConstructors(info, into);
        addCallbacks(info, into);
    }

    /** The class of the object in a field, which may be handed to a library that calls it. */
    private @Nullable ClassInfo held(FieldInfo field) {
        return program.heldClasses().of(field, field.type()).classInfo();
    }

    private void addCallbacks(@Nullable ClassInfo info, Set<MethodInfo> into) {
        for (int arguments = 0;
                info != null && info.origin() == ClassInfo.Origin.SOURCE && arguments <= 2;
                arguments++) {
            MethodInfo callback = program.functionalMethod(info, arguments);
            if (callback != null) {
                into.add(callback);
            }
        }
    }

    private void addSuperConstructors(ClassInfo info, Set<MethodInfo> into) {
        JavaType.ClassType parent = info.superclass();
        if (parent == null || parent.info().origin() != ClassInfo.Origin.SOURCE) {
            return;
        }
        for (MethodInfo method : parent.info().methods()) {
            if (method.isConstructor()) {
                into.add(method);
            }
        }
        MethodInfo initialiser = program.initialiser(parent.info());
        if (initialiser != null) {
            into.add(initialiser);
        }
    }

    /** The text form of any object at hand may be asked for. */
    private void addText(JavaType type, Set<MethodInfo> into, int depth) {
        if (type instanceof JavaType.ArrayType array) {
            addText(array.component(), into, depth);
            return;
        }
        if (!(type instanceof JavaType.ClassType classType) || depth > 2) {
            return;
        }
        ClassInfo info = classType.info();
        if (info.origin() == ClassInfo.Origin.SOURCE) {
            List<MethodInfo> known = printing.get(info);
            if (known == null) {
                Set<MethodInfo> found = new LinkedHashSet<>();
                findText(info, found);
                known = List.copyOf(found);
                printing.put(info, known);
            }
            into.addAll(known);
        }
        for (JavaType argument : classType.arguments()) {
            addText(argument, into, depth + 1);
        }
    }

    private void findText(ClassInfo info, Set<MethodInfo> into) {
        MethodInfo text = world.method(info, "toString", 0);
        if (text != null) {
            into.addAll(world.targets(text, info));
        }
        MethodInfo iterator = info.isSubtypeOf("java.lang.Iterable") ? world.method(info, "iterator", 0) : null;
        if (iterator != null) { // loops ask for it
            List<MethodInfo> targets = world.targets(iterator, info);
            into.addAll(targets);
            targets.forEach(target -> addSteps(target, into));
        }
        into.addAll(program.serialising(info));
    }

    /** What loops call of the iterators of the source that a method makes. */
    private void addSteps(MethodInfo iterator, Set<MethodInfo> into) {
        LinkedBody body = program.body(iterator);
        for (JavaType type : body == null ? new JavaType[0] : body.types()) {
            ClassInfo made = type.classInfo();
            if (made != null && made.origin() == ClassInfo.Origin.SOURCE && made.isSubtypeOf("java.util.Iterator")) {
                MethodInfo step = world.method(made, "next", 0);
                into.addAll(step == null ? List.of() : world.targets(step, made));
            }
        }
    }
}

package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.Link.CallLink;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of methods and constructors. */
final class CallLinker {
    private final Linker linker;
    private final TypeRules rules;
    private final Registers registers;
    private final Overloads overloads;
    private final CallTypes types;

    CallLinker(Linker linker) {
        this.linker = linker;
        this.rules = linker.rules;
        this.registers = linker.registers;
        this.overloads = new Overloads(linker);
        this.types = new CallTypes(linker);
    }

    CallTypes types() {
        return types;
    }

    void call(Instr.Call call) {
        if (call.receiver() < 0) {
            callImplicitly(call);
        } else if (call.onSuper()) {
            callSuper(call);
        } else if (registers.denoted(call.receiver()) instanceof Link.TypeLink type) {
            call(call, type.type(), candidates(type.type(), call.name()), 0);
        } else if (registers.denoted(call.receiver()) != null) {
            unknown(call, call.args(), JavaType.UNKNOWN, JavaType.UNKNOWN);
        } else {
            JavaType receiver = linker.use(call.receiver(), null);
            call(call, receiver, candidates(receiver, call.name()), 0);
        }
    }

    void create(Instr.New created) {
        linker.use(created.outer(), null);
        JavaType named = createdType(created);
        ClassInfo body = created.body() == null ? null : linker.owner.anonymous(created.body());
        JavaType result = body == null ? named : KnownClass.of(body).self();
        if (!(named instanceof ClassType type) || isUnknown(type)) {
            unknown(created, created.args(), result, result);
            return;
        }
        if (type.info().kind() == TypeDecl.Kind.INTERFACE) {
            useAll(created.args());
            linker.link(created, new CallLink(null, result, result, true, false, 0));
            registers.write(created.target(), result);
            return;
        }
        List<MethodInfo> constructors = KnownClass.of(type).methodsNamed(MethodDecl.CONSTRUCTOR);
        Overloads.Choice choice = overloads.choose(constructors, type, created.args());
        if (choice == null) {
            unknown(created, created.args(), result, result);
            return;
        }
        boolean diamond = body == null && isGenericWithoutArguments(type);
        CallLink link = new CallLink(choice.method(), body == null ? type : result, result, choice.exact(), false, 0);
        types.link(CallSite.ofCreation(created, created.args(), choice, link, diamond, rules));
    }

    void constructor(Instr.ConstructorCall call) {
        ClassType type = call.onSuper() ? linker.owner.superclass() : linker.owner.self();
        List<MethodInfo> constructors =
                type == null ? List.of() : KnownClass.of(type).methodsNamed(MethodDecl.CONSTRUCTOR);
        Overloads.Choice choice = type == null ? null : overloads.choose(constructors, type, call.args());
        if (type == null || choice == null) {
            unknown(call, call.args(), type == null ? JavaType.UNKNOWN : type, Types.VOID);
            return;
        }
        CallLink link = new CallLink(choice.method(), type, Types.VOID, choice.exact(), false, 0);
        types.link(CallSite.ofCreation(call, call.args(), choice, link, false, rules));
    }

    private JavaType createdType(Instr.New created) {
        JavaType outer = created.outer() < 0 ? JavaType.UNKNOWN : registers.type(created.outer());
        ClassType of = rules.classType(outer);
        KnownClass inner =
                of == null ? null : KnownClass.of(of).memberType(created.type().name());
        return inner != null ? inner.raw() : linker.resolve(created.type(), created.span());
    }

    private static boolean isUnknown(ClassType type) {
        return type.info().origin() == ClassInfo.Origin.UNRESOLVED;
    }

    private static boolean isGenericWithoutArguments(ClassType type) {
        return type.arguments().isEmpty() && !KnownClass.of(type).variables().isEmpty();
    }

    /** The nearest class around that has a method of that name, then static imports. */
    private void callImplicitly(Instr.Call call) {
        int steps = 0;
        for (SourceClass in = linker.owner; in != null; in = in.outer()) {
            List<MethodInfo> candidates = in.methodsNamed(call.name());
            boolean elsewhere = in.isIncomplete() && noneTakes(candidates, call.args().length);
            if (!candidates.isEmpty() && !elsewhere) {
                call(call, in.self(), candidates, steps);
                return;
            }
            steps++;
        }
        List<MethodInfo> imported = imported(call.name());
        if (!imported.isEmpty()) {
            call(call, KnownClass.of(imported.get(0).owner()).raw(), imported, 0);
        } else {
            unknown(call, call.args(), unknownReceiver(call.name()), JavaType.UNKNOWN);
        }
    }

    private static boolean noneTakes(List<MethodInfo> candidates, int count) {
        for (MethodInfo each : candidates) {
            if (each.parameterTypes().size() == count || each.isVarargs()) {
                return false;
            }
        }
        return true;
    }

    private List<MethodInfo> imported(String name) {
        List<MethodInfo> found = new ArrayList<>(2);
        for (KnownClass owner : linker.owner.scope().staticOwners(name)) {
            for (MethodInfo each : owner.methodsNamed(name)) {
                if (each.isStatic() && !found.contains(each)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    /** The class that the method is a member of, by a static import or because nothing else is left. */
    private JavaType unknownReceiver(String name) {
        FileScope file = linker.owner.scope();
        if (file.importsStatically(name)) {
            return file.staticOwners(name).get(0).raw();
        }
        for (SourceClass in = linker.owner; in != null; in = in.outer()) {
            if (in.isIncomplete()) {
                return in.self();
            }
        }
        return JavaType.UNKNOWN;
    }

    private void callSuper(Instr.Call call) {
        JavaType self = linker.use(call.receiver(), null);
        ClassType type = rules.classType(self);
        ClassType above = type == null ? null : above(type);
        if (above == null) {
            unknown(call, call.args(), JavaType.UNKNOWN, JavaType.UNKNOWN);
            return;
        }
        List<MethodInfo> candidates = KnownClass.of(above).methodsNamed(call.name());
        if (candidates.isEmpty() && type != null) {
            candidates = inInterfaces(type, call.name());
        }
        call(call, above, candidates, 0);
    }

    /** What {@code super} is for {@code this} of that type; an interface named before {@code super} is meant itself. */
    private @Nullable ClassType above(ClassType type) {
        if (type.info().kind() == TypeDecl.Kind.INTERFACE
                && linker.owner.supertypes().find(type.info()) != null) {
            return linker.owner == type.info() ? rules.object : rules.asSuper(linker.owner.self(), type.info());
        }
        return type.info().superclass();
    }

    private static List<MethodInfo> inInterfaces(ClassType type, String name) {
        for (ClassType each : type.info().interfaces()) {
            List<MethodInfo> found = KnownClass.of(each).methodsNamed(name);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<MethodInfo> candidates(JavaType receiver, String name) {
        ClassType type = rules.classType(receiver);
        List<MethodInfo> found = type == null || isUnknown(type)
                ? List.of()
                : KnownClass.of(type).methodsNamed(name);
        return found.isEmpty() && receiver instanceof JavaType.Variable variable
                ? inFurtherBounds(variable, name)
                : found;
    }

    /** The methods that a type variable has from its second bound on. */
    private List<MethodInfo> inFurtherBounds(JavaType.Variable variable, String name) {
        for (JavaType each : linker.typeNames(0).furtherBounds(variable.name())) {
            List<MethodInfo> found = candidates(each, name);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private void call(Instr.Call call, JavaType receiver, List<MethodInfo> candidates, int steps) {
        Overloads.Choice choice = overloads.choose(candidates, receiver, call.args());
        if (choice == null) {
            JavaType result = resultOfObject(call, receiver);
            unknown(call, call.args(), receiver, result == JavaType.UNKNOWN ? Types.near(receiver) : result);
            return;
        }
        MethodInfo method = choice.method();
        boolean virtual = !call.onSuper() && !method.isFinal();
        boolean exact = choice.exact() && !isDoubtful(method, receiver);
        CallLink link = new CallLink(method, receiver, JavaType.UNKNOWN, exact, virtual, steps);
        JavaType special = special(call, receiver);
        if (special == null) {
            types.link(CallSite.ofMethod(call, call.args(), choice, link, rules));
        } else {
            linker.link(call, new CallLink(method, receiver, special, exact, virtual, steps));
            registers.write(call.target(), special);
        }
    }

    /** A method of Object may be overridden, or overloaded, in a supertype that was not found. */
    private static boolean isDoubtful(MethodInfo method, JavaType receiver) {
        ClassInfo info = receiver.classInfo();
        return info != null && info.isIncomplete() && method.owner().name().equals("java.lang.Object");
    }

    /** Results that the language defines: of {@code getClass()}, and of {@code clone()} on an array. */
    private @Nullable JavaType special(Instr.Call call, JavaType receiver) {
        if (call.args().length > 0) {
            return null;
        }
        if (call.name().equals("getClass")) {
            ClassInfo type = rules.table().internal("java/lang/Class");
            return new ClassType(type, List.of(Types.withoutArguments(receiver)));
        }
        return receiver instanceof ArrayType && call.name().equals("clone") ? receiver : null;
    }

    /** What the methods of Object return, whatever class it is called on, and those that measure or ask wherever they are. */
    private JavaType resultOfObject(Instr.Call call, JavaType receiver) {
        JavaType measured = measured(call, receiver);
        if (measured != null) {
            return measured;
        }
        if (!Types.isUnresolved(receiver)) {
            return JavaType.UNKNOWN;
        }
        return switch (call.name()) {
            case "toString" -> call.args().length == 0 ? rules.string : JavaType.UNKNOWN;
            case "hashCode" -> call.args().length == 0 ? Types.INT : JavaType.UNKNOWN;
            case "equals" -> call.args().length == 1 ? Types.BOOLEAN : JavaType.UNKNOWN;
            default -> JavaType.UNKNOWN;
        };
    }

    private static @Nullable JavaType measured(Instr.Call call, JavaType receiver) {
        if (!(receiver instanceof JavaType.Unknown)) {
            return null;
        }
        int count = call.args().length;
        return switch (call.name()) {
            case "length", "hashCode" -> count == 0 ? Types.INT : null;
            case "isEmpty", "isBlank" -> count == 0 ? Types.BOOLEAN : null;
            case "equals", "equalsIgnoreCase", "startsWith", "endsWith" -> count == 1 ? Types.BOOLEAN : null;
            default -> null;
        };
    }

    private void unknown(Instr call, int[] args, JavaType receiver, JavaType result) {
        ClassType element = LikelyElement.of(receiver);
        if (element != null) {
            for (int each : args) {
                linker.functions.suggest(each, element);
            }
        }
        useAll(args);
        linker.link(call, new CallLink(null, receiver, result, false, true, 0));
        registers.write(call.target(), result);
    }

    private void useAll(int[] args) {
        for (int each : args) {
            linker.use(each, null);
        }
    }
}

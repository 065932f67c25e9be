package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Row;
import io.github.piiflow.rule.Rules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of the rules about calls: looked up once for each method and receiver. Safe for concurrent use. */
final class CallRows {
    /** Types of parameters that hardly anything but themselves is passed for. */
    private static final Set<String> CONCRETE = Set.of("String", "File", "Class", "UUID", "Locale", "URI", "URL");

    private final World world;
    private final Rules rules;
    private final Map<RowKey, List<Row>> rows = new ConcurrentHashMap<>();
    private volatile boolean hashesPasswords;

    CallRows(World world, Rules rules) {
        this.world = world;
        this.rules = rules;
    }

    private record RowKey(Object called, Object receiver, String name, int arguments) {}

    /** All of them, in the order of the packs. */
    List<Row> of(Call call) {
        MethodInfo method = call.method();
        ClassInfo info = owner(call);
        Object receiver = info == null ? key(call.receiverType()) : info;
        Object called = method == null ? known(call.types()) : method;
        RowKey key = new RowKey(called, receiver, call.name(), call.types().length);
        List<Row> known = rows.get(key);
        if (known == null) {
            known = lookUp(call, method, info);
            rows.put(key, known);
            if (known.stream().flatMap(row -> row.effects().stream()).anyMatch(CallRows::isPasswordHash)) {
                hashesPasswords = true;
            }
        }
        return known;
    }

    private static boolean isPasswordHash(Effect effect) {
        return effect instanceof Effect.Protect protect && protect.state() == Protection.PASSWORD_HASH;
    }

    /** Whether something in the program makes hashes of passwords; known once all methods are evaluated. */
    boolean hashesPasswords() {
        return hashesPasswords;
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

    private static Object key(JavaType type) {
        return type instanceof JavaType.Unknown ? type : type.erasure();
    }

    /** Of what a library's class gives nothing but its package is known. */
    private static String name(JavaType type) {
        return type instanceof JavaType.Unknown unknown && unknown.isOfLibrary()
                ? unknown.near() + ".?"
                : type.erasure();
    }

    private List<Row> lookUp(Call call, @Nullable MethodInfo method, @Nullable ClassInfo info) {
        boolean resolved = info != null && info.origin() != ClassInfo.Origin.UNRESOLVED;
        List<String> supertypes = info == null ? List.of(name(call.receiverType())) : info.supertypeNames();
        List<String> parameters = method == null
                ? null
                : method.parameterTypes().stream().map(JavaType::erasure).toList();
        Boolean onStatic = method == null ? null : method.isStatic();
        boolean ofSource = info != null && info.origin() == ClassInfo.Origin.SOURCE;
        List<Row> found = rules.rows(
                supertypes,
                resolved,
                call.name(),
                ofSource && call.isConstructor() ? null : parameters, // constructors are not inherited
                call.types().length,
                onStatic,
                annotations(method, info));
        return found.isEmpty() || !ofSource && method != null
                ? found
                : found.stream()
                        .filter(row -> !ofSource || !row.isAboutLibraries())
                        .filter(row -> method != null || takes(row, call.types()))
                        .toList();
    }

    /** Annotations of a method and its parameters, and of the types of one that leaves its body to others. */
    private Set<String> annotations(@Nullable MethodInfo method, @Nullable ClassInfo receiver) {
        Set<String> names = new LinkedHashSet<>();
        if (method == null) {
            if (receiver != null && receiver.origin() == ClassInfo.Origin.SOURCE) {
                interfaces(receiver, names); // a client whose methods are declared by an interface that is generated
            }
            return names;
        }
        add(method.annotations(), names);
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            add(method.parameterAnnotations(i), names);
        }
        if (method.isAbstract()) {
            add(method.owner().annotations(), names);
            if (receiver != null) {
                interfaces(receiver, names);
            }
        }
        return names;
    }

    private void interfaces(ClassInfo receiver, Set<String> names) {
        for (String type : receiver.supertypeNames()) {
            ClassInfo info = type.equals(receiver.name()) ? receiver : world.find(type, receiver);
            if (info != null && info.kind() == TypeDecl.Kind.INTERFACE) {
                add(info.annotations(), names);
            }
        }
    }

    private static void add(List<AnnotationUse> annotations, Set<String> names) {
        annotations.forEach(annotation -> names.add(annotation.name()));
    }

    /** The names of argument types as far as they are known, for calls of unknown methods. */
    private static List<String> known(JavaType[] types) {
        return Stream.of(types).map(JavaType::erasure).toList();
    }

    /** Whether a method that is not known may be the one that a row writes: no argument is known to be of another type. */
    private static boolean takes(Row row, JavaType[] types) {
        List<String> written = row.call() == null ? null : row.call().parameters();
        for (int i = 0; written != null && i < Math.min(written.size(), types.length); i++) {
            String wanted = written.get(i);
            if (!wanted.equals("*") && !wanted.contains("...") && !mayBe(types[i], wanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBe(JavaType type, String wanted) {
        ClassInfo info = type.classInfo();
        if (info == null || type instanceof JavaType.Variable) {
            return true;
        }
        if (info.origin() == ClassInfo.Origin.UNRESOLVED || info.isIncomplete()) {
            return !CONCRETE.contains(wanted) || info.simpleName().equals(wanted);
        }
        for (String name : info.supertypeNames()) {
            if (name.equals(wanted) || name.endsWith("." + wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether rules say something about a method on receivers of a class. */
    boolean say(MethodInfo method, ClassInfo info) {
        JavaType type = new JavaType.ClassType(info, List.of());
        JavaType[] arguments = method.parameterTypes().toArray(JavaType[]::new);
        return !of(new Call(method.name(), method, type, method.returnType(), 0, 0, arguments, false, true))
                .isEmpty();
    }
}

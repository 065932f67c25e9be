package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Node;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Collections in static final fields that are made of constants: whether a constant is among them decides branches. */
final class FixedSets {
    private final Program program;
    private final Map<FieldInfo, Optional<Set<Object>>> known = new ConcurrentHashMap<>();

    FixedSets(Program program) {
        this.program = program;
    }

    /** Whether a collection contains a constant; null if that is not known. */
    @Nullable
    Boolean contains(Value collection, Value element) {
        Token single = collection.single();
        Path path = single == null ? null : single.path();
        if (path == null || path.depth() != 1 || !path.isStatic() || !(element.constant() instanceof String text)) {
            return null;
        }
        ClassInfo holder = program.world().find(path.root().selector().substring(Path.STATIC.length()), null);
        FieldInfo field = holder == null ? null : program.world().field(holder, path.selector());
        return field == null || !field.isFinal()
                ? null
                : known.computeIfAbsent(field, each -> Optional.ofNullable(elements(each)))
                        .map(all -> all.contains(text))
                        .orElse(null);
    }

    /** The constants that the initialiser of a field makes a collection of; null if there may be others. */
    private @Nullable Set<Object> elements(FieldInfo field) {
        for (MethodInfo method : field.owner().methods()) {
            LinkedBody body = method.name().equals(MethodDecl.STATIC_INIT) ? program.body(method) : null;
            Map<Integer, Instr> definitions = new HashMap<>();
            for (Node node : body == null ? Set.<Node>of() : body.body().block().nodes()) {
                if (body != null
                        && node instanceof Instr.StoreName store
                        && store.name().equals(field.name())) {
                    Set<Object> all = new LinkedHashSet<>();
                    return collect(definitions.get(store.source()), definitions, body, all) && !all.isEmpty()
                            ? all
                            : null;
                }
                if (node instanceof Instr instr && instr.target() >= 0) {
                    definitions.put(instr.target(), instr);
                }
            }
        }
        return null;
    }

    private static boolean collect(
            @Nullable Instr made, Map<Integer, Instr> definitions, LinkedBody body, Set<Object> into) {
        if (made instanceof Instr.Const literal && literal.value() != null) {
            into.add(literal.value());
            return true;
        }
        if (made instanceof Instr.Name || made instanceof Instr.LoadField) {
            if (!(body.link(made) instanceof Link.FieldLink link)) {
                return true; // a type
            }
            Object constant = link.field() == null ? null : link.field().constant();
            return constant != null && into.add(constant) || into.contains(String.valueOf(constant));
        }
        if (made instanceof Instr.Call call) {
            return (call.receiver() < 0 || collect(definitions.get(call.receiver()), definitions, body, into))
                    && collect(call.args(), definitions, body, into);
        }
        if (made instanceof Instr.New created) {
            return created.body() == null && collect(created.args(), definitions, body, into);
        }
        return made instanceof Instr.NewArray array
                && array.elements() != null
                && collect(array.elements(), definitions, body, into);
    }

    private static boolean collect(int[] all, Map<Integer, Instr> definitions, LinkedBody body, Set<Object> into) {
        for (int each : all) {
            if (!collect(definitions.get(each), definitions, body, into)) {
                return false;
            }
        }
        return true;
    }
}

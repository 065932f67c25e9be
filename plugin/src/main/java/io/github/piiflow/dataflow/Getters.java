package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.mapping.Mappings;
import io.github.piiflow.rule.Rules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The methods of classes that a serialiser may run, and that do more than give a field. */
final class Getters {
    private final Mappings mappings;
    private final Rules rules;
    private final Types types;
    private final Map<ClassInfo, List<MethodInfo>> known = new ConcurrentHashMap<>();

    Getters(Mappings mappings, Rules rules, Types types) {
        this.mappings = mappings;
        this.rules = rules;
        this.types = types;
    }

    /** The methods of a class and its converters that do more than give a field, and that a serialiser may run. */
    List<MethodInfo> of(ClassInfo info) {
        List<MethodInfo> found = known.get(info);
        if (found == null) {
            Set<MethodInfo> all = new LinkedHashSet<>();
            for (ClassInfo at = info; at != null; at = Forms.parent(at)) {
                all.addAll(mappings.converters(at, rules.mappings().values()));
                for (MethodInfo method : at.methods()) {
                    if (isGetter(method) && !isLeaf(method)) {
                        all.add(method);
                    }
                }
            }
            found = List.copyOf(all);
            known.put(info, found);
        }
        return found;
    }

    private boolean isGetter(MethodInfo method) {
        return !method.isStatic()
                && method.parameterTypes().isEmpty()
                && Program.hasBody(method)
                && (method.name().startsWith("get") || method.owner().kind() == TypeDecl.Kind.RECORD)
                && !types.isNothing(method.returnType());
    }

    /** Whether the body of a method does nothing but throw, on its only way. */
    static boolean onlyThrows(MethodInfo method) {
        MethodDecl declaration = method.declaration();
        List<Node> nodes = declaration == null || declaration.body() == null
                ? List.of()
                : declaration.body().block().nodes();
        int last = nodes.size() - 1;
        return last >= 0
                && nodes.get(last) instanceof Node.Throw
                && nodes.subList(0, last).stream().allMatch(node -> node instanceof Instr);
    }

    /** Whether a method has a body that calls nothing. */
    static boolean isLeaf(MethodInfo method) {
        MethodDecl declaration = method.declaration();
        return declaration != null
                && declaration.body() != null
                && declaration.body().block().nodes().stream()
                        .allMatch(node -> node instanceof Instr.Name
                                || node instanceof Instr.This
                                || node instanceof Instr.LoadField
                                || node instanceof Instr.StoreName
                                || node instanceof Instr.StoreField
                                || node instanceof Instr.Copy
                                || node instanceof Node.Return);
    }
}

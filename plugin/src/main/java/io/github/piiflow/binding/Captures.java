package io.github.piiflow.binding;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Variables that local and anonymous classes capture: each is a field {@code val$name} of the type it has around them. */
final class Captures {
    private static final String PREFIX = "val$";

    private Captures() {}

    static boolean isCapture(String name) {
        return name.startsWith(PREFIX);
    }

    /** The field for a captured variable; null if the class captures none of that name. */
    static @Nullable FieldInfo field(SourceClass info, String name, TypeRules rules) {
        int index = info.declaration().captures().indexOf(name.substring(PREFIX.length()));
        if (index < 0) {
            return null;
        }
        List<JavaType> types = info.captureTypes(rules);
        JavaType type = index < types.size() ? types.get(index) : JavaType.UNKNOWN;
        return new FieldInfo(info, name, type, false, true, false, List.of(), null, null);
    }

    /** The types at the place where an object of the class is created; empty if none is found. */
    static List<JavaType> types(SourceClass info, TypeRules rules) {
        SourceClass outer = info.outer();
        if (outer == null) {
            return List.of();
        }
        SourceMethod likely = info.enclosingMethod();
        List<JavaType> types = likely == null ? List.of() : types(info, likely, rules);
        if (types.isEmpty()) {
            for (MethodInfo each : outer.methods()) {
                if (types.isEmpty() && each != likely && each instanceof SourceMethod method) {
                    types = types(info, method, rules);
                }
            }
        }
        return types;
    }

    private static List<JavaType> types(SourceClass info, SourceMethod method, TypeRules rules) {
        MethodDecl declaration = method.declaration();
        Body body = declaration.body();
        Instr.New creation = body == null ? null : Creations.find(body.block(), info);
        LinkedBody linked = creation == null ? null : Linker.link(method, rules);
        if (creation == null || linked == null) {
            return List.of();
        }
        JavaType[] types = new JavaType[creation.captured().length];
        for (int i = 0; i < types.length; i++) {
            types[i] = linked.type(creation.captured()[i]);
        }
        return List.of(types);
    }

    /** Finds where a class is created. */
    private static final class Creations {
        private Creations() {}

        static Instr.@Nullable New find(Node.Block block, SourceClass info) {
            for (Node node : block.nodes()) {
                Instr.New found = find(node, info);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private static Instr.@Nullable New find(Node node, SourceClass info) {
            if (node instanceof Instr.New created) {
                return creates(created, info) ? created : null;
            }
            for (Node.Block each : Nodes.blocks(node)) {
                Instr.New found = find(each, info);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private static boolean creates(Instr.New created, SourceClass info) {
            return info.simpleName().isEmpty()
                    ? created.body() == info.declaration()
                    : created.type().name().equals(info.simpleName())
                            && created.captured().length
                                    == info.declaration().captures().size();
        }
    }
}

package io.github.piiflow.binding;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bodies of the source as lists of instructions, as far as they are asked for, and who mentions what. For a few questions after the analysis. */
public final class Bodies {
    private final World world;
    private final Map<MethodInfo, Unit> units = new HashMap<>();
    private @Nullable Map<String, Set<MethodInfo>> mentions;

    /** Reads nothing yet. */
    public Bodies(World world) {
        this.world = world;
    }

    /**
     * A body by its instructions.
     *
     * @param instructions in order, those of lambdas included
     * @param definitions by register
     * @param returns registers that the method, not a lambda in it, may return
     */
    @SuppressWarnings("UnusedVariable")
    public record Unit(
            MethodInfo method,
            LinkedBody body,
            List<Instr> instructions,
            Map<Integer, List<Instr>> definitions,
            List<Integer> returns) {
        /** Copies the collections. */
        public Unit {
            instructions = List.copyOf(instructions);
            definitions = Map.copyOf(definitions);
            returns = List.copyOf(returns);
        }

        /** There is one for each method. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unit unit && unit.method.equals(method);
        }

        @Override
        public int hashCode() {
            return method.hashCode(); // that of the instructions takes longer than reading them
        }
    }

    public World world() {
        return world;
    }

    /** The body of a method; null if it has none. */
    public @Nullable Unit unit(MethodInfo method) {
        MethodDecl declaration = method.declaration();
        if (declaration == null || declaration.body() == null) {
            return null;
        }
        Unit known = units.get(method);
        if (known == null) {
            LinkedBody body = world.link(method);
            if (body == null) {
                return null;
            }
            List<Instr> instructions = new ArrayList<>();
            List<Integer> returns = new ArrayList<>();
            new Walk(instructions, returns).block(body.body().block(), false);
            Map<Integer, List<Instr>> definitions = new HashMap<>();
            for (Instr instr : instructions) {
                if (instr.target() >= 0) {
                    definitions
                            .computeIfAbsent(instr.target(), any -> new ArrayList<>())
                            .add(instr);
                }
            }
            known = new Unit(method, body, instructions, definitions, returns);
            units.put(method, known);
        }
        return known;
    }

    /** Methods of the source whose bodies mention a name: of a method called, a field stored, a constant read, a type made or named. */
    public Set<MethodInfo> mentioning(String name) {
        Map<String, Set<MethodInfo>> index = mentions;
        if (index == null) {
            index = new HashMap<>();
            for (ClassInfo info : world.sourceClasses()) {
                for (MethodInfo method : info.methods()) {
                    index(method, index);
                }
            }
            mentions = index;
        }
        return index.getOrDefault(name, Set.of());
    }

    private static void index(MethodInfo method, Map<String, Set<MethodInfo>> index) {
        MethodDecl declaration = method.declaration();
        Body body = declaration == null ? null : declaration.body();
        if (body == null) {
            return;
        }
        List<Instr> instructions = new ArrayList<>();
        new Walk(instructions, new ArrayList<>()).block(body.block(), false);
        for (Instr instr : instructions) {
            String name = mentioned(instr);
            if (name != null) {
                index.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(method);
            }
        }
    }

    private static @Nullable String mentioned(Instr instr) {
        if (instr instanceof Instr.Call call) {
            return call.name();
        }
        if (instr instanceof Instr.StoreField store) {
            return store.name();
        }
        if (instr instanceof Instr.StoreName store) {
            return store.name();
        }
        if (instr instanceof Instr.New created) {
            return simple(created.type().name());
        }
        if (instr instanceof Instr.LoadField load && isConstant(load.name())) {
            return load.name();
        }
        if (instr instanceof Instr.Name name && isConstant(name.name())) {
            return name.name();
        }
        return instr instanceof Instr.ClassLiteral literal
                ? simple(literal.type().name())
                : null;
    }

    /** Whether a name is written as that of a constant. */
    private static boolean isConstant(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Methods that may store to a field. */
    public Set<MethodInfo> storing(FieldInfo field) {
        Set<MethodInfo> methods = new LinkedHashSet<>();
        for (MethodInfo method : mentioning(field.name())) {
            if (method.owner() == field.owner() || !field.isFinal()) {
                methods.add(method);
            }
        }
        return methods;
    }

    /** Collects what stands in a body, lambdas included. */
    private record Walk(List<Instr> instructions, List<Integer> returns) {
        void block(Node.Block block, boolean inLambda) {
            block.nodes().forEach(node -> node(node, inLambda));
        }

        private void node(Node node, boolean inLambda) {
            if (node instanceof Instr instr) {
                instructions.add(instr);
                if (instr instanceof Instr.Lambda lambda) {
                    block(lambda.body(), true);
                }
            } else if (node instanceof Node.Block block) {
                block(block, inLambda);
            } else if (node instanceof Node.If branch) {
                block(branch.then(), inLambda);
                block(branch.otherwise(), inLambda);
            } else if (node instanceof Node.Loop loop) {
                block(loop.condition(), inLambda);
                block(loop.body(), inLambda);
                block(loop.update(), inLambda);
            } else if (node instanceof Node.Labeled labeled) {
                block(labeled.body(), inLambda);
            } else if (node instanceof Node.Switch choice) {
                choice.cases().forEach(arm -> {
                    block(arm.test(), inLambda);
                    block(arm.body(), inLambda);
                });
            } else if (node instanceof Node.Try attempt) {
                block(attempt.body(), inLambda);
                attempt.catches().forEach(clause -> block(clause.body(), inLambda));
                Node.Block last = attempt.last();
                if (last != null) {
                    block(last, inLambda);
                }
            } else if (node instanceof Node.Return back && !inLambda && back.value() >= 0) {
                returns.add(back.value());
            }
        }
    }
}

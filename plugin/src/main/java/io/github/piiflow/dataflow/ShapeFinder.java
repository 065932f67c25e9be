package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
import io.github.piiflow.rule.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what of a method's input decides what it does: follows conditions, receivers, keys and places back to where they come from. */
final class ShapeFinder {
    private static final int MOST_OPERANDS = 6;

    private final Program program;
    private final MethodInfo method;
    private final LinkedBody body;
    private final int parameters;
    private final int depth;
    private final Map<Integer, Instr> definitions = new HashMap<>();
    private final Set<Integer> assignedTwice = new HashSet<>();
    private final List<Instr> instructions = new ArrayList<>();
    private final List<Integer> conditions = new ArrayList<>();
    private final Collected constants = new Collected();
    private final Collected objects = new Collected();
    /** What decides in methods that are called, by how many calls away it may do so, one less. */
    private final Collected[] constantsAway;

    private final Collected[] objectsAway;
    private final Set<MethodInfo> own = new LinkedHashSet<>();
    private boolean callsItself;

    /** @param depth how many calls away a decision may be */
    ShapeFinder(Program program, MethodInfo method, LinkedBody body, int depth) {
        this.program = program;
        this.method = method;
        this.body = body;
        this.parameters = method.parameterTypes().size();
        this.depth = depth;
        this.constantsAway = fresh(depth);
        this.objectsAway = fresh(depth);
    }

    /**
     * Where a register comes from: a parameter or {@link Shape#SELF}, or a field of one of them.
     *
     * @param field null for the parameter itself
     */
    private record Origin(int root, @Nullable FieldInfo field) {}

    private static Collected[] fresh(int count) {
        Collected[] all = new Collected[count];
        Arrays.setAll(all, i -> new Collected());
        return all;
    }

    /** The shapes by how many calls away a decision may be, from none on. */
    Shape[] find() {
        collect(body.body().block());
        conditions.forEach(register -> condition(register, 0));
        instructions.forEach(this::instruction);
        Shape[] shapes = new Shape[depth + 1];
        boolean itself = callsItself && !method.isStatic();
        shapes[0] = new Shape(itself, Set.copyOf(own), constants.input(), objects.input());
        for (int i = 0; i < depth; i++) {
            Shape.Input constant = constantsAway[i].with(constants, shapes[i].constants());
            Shape.Input object = objectsAway[i].with(objects, shapes[i].objects());
            boolean same = constant == shapes[i].constants() && object == shapes[i].objects();
            shapes[i + 1] = same ? shapes[i] : new Shape(itself, shapes[0].own(), constant, object);
        }
        return shapes;
    }

    private void collect(Node start) {
        Deque<Node> work = new ArrayDeque<>();
        work.push(start);
        while (!work.isEmpty()) {
            Node node = work.pop();
            if (node instanceof Instr instr) {
                instructions.add(instr);
                if (instr.target() >= 0 && definitions.put(instr.target(), instr) != null) {
                    assignedTwice.add(instr.target());
                }
            } else {
                if (node instanceof Node.If branch) {
                    conditions.add(branch.condition());
                } else if (node instanceof Node.Loop loop && loop.test() >= 0) {
                    conditions.add(loop.test());
                } else if (node instanceof Node.Switch choice) {
                    conditions.add(choice.selector());
                    choice.cases().forEach(arm -> conditions.add(arm.condition()));
                }
                Nodes.inner(node).forEach(work::push);
            }
        }
    }

    private void condition(int register, int depth) {
        if (register < 0 || depth > MOST_OPERANDS) {
            return;
        }
        Instr instr = register < parameters ? null : definitions.get(register);
        if (instr instanceof Instr.Binary binary) {
            condition(binary.left(), depth + 1);
            condition(binary.right(), depth + 1);
        } else if (instr instanceof Instr.Unary unary) {
            condition(unary.operand(), depth + 1);
        } else if (instr instanceof Instr.TypeTest test) {
            objects.add(origin(test.source(), 0));
        } else if (instr instanceof Instr.Call call) {
            condition(call.receiver(), depth + 1);
            for (int argument : call.args()) {
                condition(argument, depth + 1);
            }
        } else {
            constants.add(origin(register, 0));
        }
    }

    private @Nullable Origin origin(int register, int depth) {
        if (register < 0 || depth > MOST_OPERANDS) {
            return null;
        }
        if (register < parameters) {
            return new Origin(register, null);
        }
        Instr instr = assignedTwice.contains(register) ? null : definitions.get(register);
        if (instr instanceof Instr.Copy copy) {
            return origin(copy.source(), depth + 1);
        }
        if (instr instanceof Instr.Cast cast) {
            return origin(cast.source(), depth + 1);
        }
        if (instr instanceof Instr.This self && self.outer() == null) {
            return new Origin(Shape.SELF, null);
        }
        if (instr instanceof Instr.Name && body.link(instr) instanceof Link.FieldLink link && link.field() != null) {
            boolean known = !link.field().isFinal() || !link.field().isStatic();
            return link.outerSteps() == 0 && known ? new Origin(Shape.SELF, link.field()) : null;
        }
        if (instr instanceof Instr.LoadField load && body.link(instr) instanceof Link.FieldLink link) {
            Origin object = origin(load.object(), depth + 1);
            return link.field() == null || object == null || object.field() != null
                    ? null
                    : new Origin(object.root(), link.field());
        }
        return null;
    }

    private void instruction(Instr instr) {
        if (instr instanceof Instr.Call call) {
            if (call.receiver() < 0 && !call.onSuper()) {
                callsItself = true;
                if (body.link(call) instanceof Link.CallLink link && link.method() != null) {
                    own.add(link.method());
                }
            }
            call(call);
        } else if (instr instanceof Instr.This) {
            callsItself = true;
        } else if (instr instanceof Instr.LoadElement load) {
            constants.add(origin(load.index(), 0));
        } else if (instr instanceof Instr.StoreElement store) {
            constants.add(origin(store.index(), 0));
        } else if (instr instanceof Instr.Plus plus) {
            printed(plus.parts());
        }
    }

    /** Where many classes have a text form of their own, only a known class tells what is printed. */
    private void printed(int[] registers) {
        for (int register : registers) {
            ClassInfo info = body.type(register).classInfo();
            if (info != null && program.dispatches().printsMany(info)) {
                objects.add(origin(register, 0));
            }
        }
    }

    private void call(Instr.Call call) {
        if (!(body.link(call) instanceof Link.CallLink link)) {
            return;
        }
        MethodInfo called = link.method();
        if (called == null || called.owner().origin() != ClassInfo.Origin.SOURCE) {
            library(call, link);
        }
        if (called == null) {
            return;
        }
        Origin receiver = call.receiver() < 0 ? new Origin(Shape.SELF, null) : origin(call.receiver(), 0);
        boolean source = called.owner().origin() == ClassInfo.Origin.SOURCE;
        MethodInfo only = called;
        if (link.virtual() && !called.isFinal()) {
            ClassInfo seen = link.receiverType().classInfo();
            List<MethodInfo> targets =
                    source ? program.world().targets(called, seen == null ? called.owner() : seen) : List.of();
            only = targets.size() == 1 ? targets.get(0) : null;
            if (called.isAbstract() || targets.size() > 1) {
                objects.add(receiver);
            }
        }
        if (only != null && depth > 0 && Program.hasBody(only)) {
            through(program.shapes(only, depth - 1), receiver, call.args());
        }
    }

    /** Keys, places, and what conditions of rows ask for. */
    private void library(Instr.Call call, Link.CallLink link) {
        List<Row> rows = program.rows(Call.at(call, link, body));
        for (int i = 0; i < call.args().length && !rows.isEmpty(); i++) {
            int argument = i;
            if (rows.stream().anyMatch(row -> row.dependsOnConstant(argument))) {
                key(call.args()[i]);
            }
        }
    }

    /** A constant that decides, or the two parts that it is made of: {@code PREFIX + name}. */
    private void key(int register) {
        Instr instr = register < parameters || assignedTwice.contains(register) ? null : definitions.get(register);
        if (instr instanceof Instr.Copy copy) {
            key(copy.source());
        } else if (instr instanceof Instr.Plus plus && plus.parts().length == 2) {
            for (int part : plus.parts()) {
                constants.add(origin(part, 0));
            }
        } else {
            constants.add(origin(register, 0));
        }
    }

    /** What decides in a called method decides here, too. */
    private void through(Shape[] called, @Nullable Origin receiver, int[] arguments) {
        for (int i = 0; i < depth; i++) {
            constantsAway[i].through(called[i].constants(), receiver, arguments, this);
            objectsAway[i].through(called[i].objects(), receiver, arguments, this);
        }
    }

    /** Input found so far. */
    private static final class Collected {
        private final Map<Integer, Set<String>> fields = new HashMap<>();
        private final Set<FieldInfo> statics = new LinkedHashSet<>();
        private long parameters;

        private boolean isEmpty() {
            return parameters == 0 && fields.isEmpty() && statics.isEmpty();
        }

        /** This and what the method itself decides by; the same object as before if that says the same. */
        Shape.Input with(Collected local, Shape.Input before) {
            if (isEmpty() && before == Shape.NOTHING) {
                return before;
            }
            parameters |= local.parameters;
            local.fields.forEach((root, names) ->
                    fields.computeIfAbsent(root, r -> new LinkedHashSet<>()).addAll(names));
            statics.addAll(local.statics);
            Shape.Input all = input();
            return all.equals(before) ? before : all;
        }

        Shape.Input input() {
            if (isEmpty()) {
                return Shape.NOTHING;
            }
            Map<Integer, Set<String>> copied = new HashMap<>();
            fields.forEach((root, names) -> copied.put(root, Set.copyOf(names)));
            return new Shape.Input(parameters, Map.copyOf(copied), Set.copyOf(statics));
        }

        void add(@Nullable Origin origin) {
            FieldInfo field = origin == null ? null : origin.field();
            if (field != null && field.isStatic()) {
                statics.add(field);
            } else if (field != null && origin != null) {
                fields.computeIfAbsent(origin.root(), r -> new LinkedHashSet<>())
                        .add(field.name());
            } else if (origin != null && origin.root() >= 0 && origin.root() < Long.SIZE) {
                parameters |= 1L << origin.root();
            }
        }

        void through(Shape.Input called, @Nullable Origin receiver, int[] arguments, ShapeFinder finder) {
            for (int i = 0; i < arguments.length; i++) {
                Set<String> names = called.fields().get(i);
                if (called.has(i) || names != null) {
                    Origin argument = finder.origin(arguments[i], 0);
                    if (called.has(i)) {
                        add(argument);
                    }
                    addFields(argument, names);
                }
            }
            addFields(receiver, called.fields().get(Shape.SELF));
            statics.addAll(called.statics());
        }

        private void addFields(@Nullable Origin object, @Nullable Set<String> names) {
            if (object != null && object.field() == null && names != null) {
                fields.computeIfAbsent(object.root(), r -> new LinkedHashSet<>())
                        .addAll(names);
            }
        }
    }
}

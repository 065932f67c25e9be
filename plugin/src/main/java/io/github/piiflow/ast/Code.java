package io.github.piiflow.ast;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.code.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body that is being written: nodes, registers, numbers. The nodes of all open blocks lie on one stack; a block starts
 * with {@link #mark} and is closed by {@link #since}.
 */
final class Code {
    /** No register. */
    static final int NONE = -1;

    private Node[] nodes = new Node[32];
    private int size;
    private final List<@Nullable Variable> variables = new ArrayList<>();
    private int instructions;
    private int labels;

    Body body() {
        List<@Nullable Variable> registers = new ArrayList<>(variables);
        return new Body(since(0), Collections.unmodifiableList(registers), instructions);
    }

    boolean isEmpty() {
        return size == 0;
    }

    int mark() {
        return size;
    }

    /** Takes the nodes added since the mark. */
    Node.Block since(int mark) {
        if (mark == size) {
            return Node.Block.EMPTY;
        }
        List<Node> taken = List.of(Arrays.copyOfRange(nodes, mark, size));
        Arrays.fill(nodes, mark, size, null);
        size = mark;
        return new Node.Block(taken);
    }

    void add(Node node) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        nodes[size++] = node;
    }

    /** A register for a variable. */
    int register(Variable variable) {
        variables.add(variable);
        return variables.size() - 1;
    }

    /** A register without a name. */
    int register() {
        variables.add(null);
        return variables.size() - 1;
    }

    /** The number of the next instruction. */
    int id() {
        return instructions++;
    }

    int label() {
        return labels++;
    }

    /** Whether the block leaves the straight path at its end. */
    static boolean isLeft(Node.Block block) {
        List<Node> all = block.nodes();
        return !all.isEmpty() && isLeft(all.get(all.size() - 1));
    }

    /** The same for the nodes added since the mark. */
    boolean isLeftSince(int mark) {
        return size > mark && isLeft(nodes[size - 1]);
    }

    private static boolean isLeft(Node node) {
        return node instanceof Node.Jump
                || (node instanceof Node.Block block && isLeft(block))
                || (node instanceof Node.If branch && isLeft(branch.then()) && isLeft(branch.otherwise()));
    }

    int constant(long span, @Nullable Object value) {
        return constant(span, register(), value);
    }

    int constant(long span, int target, @Nullable Object value) {
        add(new Instr.Const(id(), span, target, value));
        return target;
    }

    void copy(long span, int target, int source) {
        add(new Instr.Copy(id(), span, target, source));
    }

    int self(long span) {
        return self(span, null);
    }

    int self(long span, @Nullable TypeUse outer) {
        int target = register();
        add(new Instr.This(id(), span, target, outer));
        return target;
    }

    int name(long span, String name) {
        int target = register();
        add(new Instr.Name(id(), span, target, name));
        return target;
    }

    int field(long span, int object, String name) {
        int target = register();
        add(new Instr.LoadField(id(), span, target, object, name));
        return target;
    }

    void store(long span, int object, String name, int source) {
        add(new Instr.StoreField(id(), span, object, name, source));
    }

    int plus(long span, int... parts) {
        int target = register();
        add(new Instr.Plus(id(), span, target, parts));
        return target;
    }

    int binary(long span, String operator, int left, int right) {
        int target = register();
        add(new Instr.Binary(id(), span, target, operator, left, right));
        return target;
    }

    int cast(long span, TypeUse type, int source) {
        int target = register();
        add(new Instr.Cast(id(), span, target, type, source));
        return target;
    }

    int unknown(long span, List<Integer> inputs) {
        int target = register();
        add(new Instr.Unknown(id(), span, target, inputs));
        return target;
    }
}

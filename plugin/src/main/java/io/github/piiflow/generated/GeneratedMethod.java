package io.github.piiflow.generated;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeParameter;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.code.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A method being written: signature and body. Every instruction stands where the declaration stands that caused it. */
final class GeneratedMethod {
    private static final int NONE = -1;
    private static final int[] NO_REGISTERS = {};

    private final String name;
    private final @Nullable TypeUse result;
    private final long span;
    private final List<Variable> parameters = new ArrayList<>();
    private final List<@Nullable Variable> registers = new ArrayList<>();
    private List<Node> nodes = new ArrayList<>();
    private Set<Modifier> modifiers = EnumSet.of(Modifier.PUBLIC);
    private List<TypeParameter> typeParameters = List.of();
    private boolean varargs;
    private int instructions;

    /** Starts a public method; {@code result} is null for a constructor. */
    GeneratedMethod(String name, @Nullable TypeUse result, long span) {
        this.name = name;
        this.result = result;
        this.span = span;
    }

    static GeneratedMethod constructor(long span) {
        return new GeneratedMethod(MethodDecl.CONSTRUCTOR, null, span);
    }

    GeneratedMethod modifiers(Modifier... all) {
        modifiers = all.length == 0 ? EnumSet.noneOf(Modifier.class) : EnumSet.copyOf(List.of(all));
        return this;
    }

    /** The last parameter, an array, takes any number of arguments. */
    GeneratedMethod varargs(boolean value) {
        varargs = value;
        return this;
    }

    GeneratedMethod typeParameters(List<TypeParameter> all) {
        typeParameters = all;
        return this;
    }

    /** Adds a parameter, before anything else; its register. */
    int parameter(String parameterName, TypeUse type) {
        Variable parameter = new Variable(Variable.Kind.PARAMETER, parameterName, type, List.of(), span);
        parameters.add(parameter);
        registers.add(parameter);
        return registers.size() - 1;
    }

    long span() {
        return span;
    }

    int self() {
        int target = register();
        nodes.add(new Instr.This(instructions++, span, target, null));
        return target;
    }

    int load(int object, String field) {
        int target = register();
        nodes.add(new Instr.LoadField(instructions++, span, target, object, field));
        return target;
    }

    void store(int object, String field, int value) {
        nodes.add(new Instr.StoreField(instructions++, span, object, field, value));
    }

    void storeName(String field, int value) {
        nodes.add(new Instr.StoreName(instructions++, span, field, value));
    }

    int constant(@Nullable Object value) {
        int target = register();
        nodes.add(new Instr.Const(instructions++, span, target, value));
        return target;
    }

    /** A type, or a static field, by its dotted name. */
    int name(String dotted) {
        int target = NONE;
        for (String part : dotted.split("\\.", -1)) {
            int next = register();
            nodes.add(
                    target == NONE
                            ? new Instr.Name(instructions++, span, next, part)
                            : new Instr.LoadField(instructions++, span, next, target, part));
            target = next;
        }
        return target;
    }

    int call(int receiver, String method, int... args) {
        return call(receiver, false, method, args);
    }

    int callSuper(String method, int... args) {
        return call(self(), true, method, args);
    }

    /** A call without a receiver, of a method of this class or one around it. */
    int callImplicitly(String method, int... args) {
        return call(NONE, false, method, args);
    }

    int create(TypeUse type, int... args) {
        int target = register();
        nodes.add(new Instr.New(instructions++, span, target, type, args, NONE, null, NO_REGISTERS));
        return target;
    }

    void construct(boolean onSuper, int... args) {
        nodes.add(new Instr.ConstructorCall(instructions++, span, onSuper, args));
    }

    int text(List<Integer> parts) {
        int target = register();
        nodes.add(new Instr.Plus(
                instructions++,
                span,
                target,
                parts.stream().mapToInt(each -> each).toArray()));
        return target;
    }

    int unknown(List<Integer> inputs) {
        int target = register();
        nodes.add(new Instr.Unknown(instructions++, span, target, inputs));
        return target;
    }

    int next(int source) {
        int target = register();
        nodes.add(new Instr.Next(instructions++, span, target, source));
        return target;
    }

    int cast(TypeUse type, int source) {
        int target = register();
        nodes.add(new Instr.Cast(instructions++, span, target, type, source));
        return target;
    }

    /** One value or the other, by a condition that nobody knows. */
    int either(int first, int second) {
        int target = register();
        int condition = unknown(List.of());
        nodes.add(new Node.If(span, condition, copy(target, first), copy(target, second)));
        return target;
    }

    /** Runs a part any number of times. */
    void loop(int label, Runnable part) {
        List<Node> around = nodes;
        nodes = new ArrayList<>();
        int test = unknown(List.of());
        Node.Block condition = new Node.Block(nodes);
        nodes = new ArrayList<>();
        part.run();
        Node.Block turn = new Node.Block(nodes);
        nodes = around;
        nodes.add(new Node.Loop(span, label, condition, test, turn, Node.Block.EMPTY, false));
    }

    void returns(int value) {
        nodes.add(new Node.Return(span, value));
    }

    MethodDecl done() {
        Body body = new Body(new Node.Block(nodes), Collections.unmodifiableList(registers), instructions);
        return declaration(body);
    }

    /** The declaration of an abstract method. */
    MethodDecl withoutBody() {
        return declaration(null);
    }

    private MethodDecl declaration(@Nullable Body body) {
        return new MethodDecl(
                name, parameters, result, typeParameters, modifiers, List.of(), varargs, body, true, span);
    }

    private int call(int receiver, boolean onSuper, String method, int... args) {
        int target = register();
        nodes.add(new Instr.Call(instructions++, span, target, receiver, onSuper, method, args, span));
        return target;
    }

    private Node.Block copy(int target, int source) {
        return new Node.Block(List.of(new Instr.Copy(instructions++, span, target, source)));
    }

    private int register() {
        registers.add(null);
        return registers.size() - 1;
    }
}

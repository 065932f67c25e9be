package io.github.piiflow.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of computation over registers. {@code id} is dense within a body (index of side tables), {@code target} the
 * register that receives the result, -1 for none. Operands are registers.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and the lists would cost more than the code they describe
public sealed interface Instr extends Node {
    /** Number within the body, from 0. */
    int id();

    /** Where it stands, see {@link io.github.piiflow.symbol.Span}. */
    long span();

    /** Register of the result, -1 for none. */
    int target();

    /** A literal: String, Integer, Long, Double, Float, Boolean, Character; null for {@code null}. */
    record Const(int id, long span, int target, @Nullable Object value) implements Instr {}

    /** {@code Foo.class}. */
    record ClassLiteral(int id, long span, int target, TypeUse type) implements Instr {}

    /** Assignment of a variable, its initialisation, or a value moved to where two branches meet. */
    record Copy(int id, long span, int target, int source) implements Instr {}

    /**
     * A simple name that is no variable of the body: a field of this or an outer object, a static import, or the first part of a
     * qualified name, then a type or package. {@code a.b.c} is Name(a), LoadField(b), LoadField(c).
     */
    record Name(int id, long span, int target, String name) implements Instr {}

    /** Assignment to such a name. */
    record StoreName(int id, long span, String name, int source) implements Instr {
        @Override
        public int target() {
            return -1;
        }
    }

    /** {@code object.name}; the object may denote a type or package. */
    record LoadField(int id, long span, int target, int object, String name) implements Instr {}

    /** {@code object.name = source}. */
    record StoreField(int id, long span, int object, String name, int source) implements Instr {
        @Override
        public int target() {
            return -1;
        }
    }

    /** {@code this}, or {@code Outer.this}. */
    record This(int id, long span, int target, @Nullable TypeUse outer) implements Instr {}

    /** {@code array[index]}. */
    record LoadElement(int id, long span, int target, int array, int index) implements Instr {}

    /** {@code array[index] = source}. */
    record StoreElement(int id, long span, int array, int index, int source) implements Instr {
        @Override
        public int target() {
            return -1;
        }
    }

    /**
     * {@code new Type(args)}.
     *
     * @param outer {@code outer.new Inner()}, else -1
     * @param body the anonymous class, else null
     * @param captured registers of the variables that the local or anonymous class captures, in the order of {@link TypeDecl#captures()}
     */
    record New(
            int id,
            long span,
            int target,
            TypeUse type,
            int[] args,
            int outer,
            @Nullable TypeDecl body,
            int[] captured) implements Instr {}

    /**
     * A new array.
     *
     * @param type the whole array type
     * @param lengths given lengths, empty with an initialiser
     * @param elements registers of the initialiser, null without one
     */
    record NewArray(int id, long span, int target, TypeUse type, int[] lengths, int @Nullable [] elements)
            implements Instr {}

    /**
     * A method call.
     *
     * @param receiver register of the object (or of a type name, then static); -1 for an unqualified call
     * @param onSuper {@code super.name(...)} or {@code Outer.super.name(...)}
     * @param nameSpan the method's name, where its line counts
     */
    record Call(int id, long span, int target, int receiver, boolean onSuper, String name, int[] args, long nameSpan)
            implements Instr {}

    /** {@code this(...)} or {@code super(...)}; an enum constant's own constructor call is a {@link New} in the static initialiser. */
    record ConstructorCall(int id, long span, boolean onSuper, int[] args) implements Instr {
        @Override
        public int target() {
            return -1;
        }
    }

    /**
     * A lambda. {@link Return} inside its body returns from the lambda; an expression body returns its value.
     *
     * @param parameters registers of its parameters
     */
    record Lambda(int id, long span, int target, int[] parameters, Block body) implements Instr {}

    /**
     * {@code object::name} or {@code Type::name}.
     *
     * @param object register, -1 if a type is written; a name that may be a type is a register loaded by {@link Name}
     * @param type written type when it cannot be a name (arguments, array), else null
     * @param name {@code new} for constructors
     * @param onSuper {@code super::name}
     */
    record MethodRef(
            int id,
            long span,
            int target,
            int object,
            @Nullable TypeUse type,
            String name,
            boolean onSuper) implements Instr {}

    /** {@code a + b + c}: numbers or text, decided by types; flattened from the left. */
    record Plus(int id, long span, int target, int[] parts) implements Instr {}

    /** Any other binary operator: - * / % &lt;&lt; &gt;&gt; &gt;&gt;&gt; &lt; &lt;= &gt; &gt;= == != &amp; | ^ ({@code &&} and {@code ||} are {@link If}). */
    record Binary(int id, long span, int target, String operator, int left, int right) implements Instr {}

    /** {@code -} {@code ~} {@code !}; ++ and -- are Plus or Binary with 1 and a store. */
    record Unary(int id, long span, int target, String operator, int operand) implements Instr {}

    /** {@code (Type) source}; also the binding of a type pattern. */
    record Cast(int id, long span, int target, TypeUse type, int source) implements Instr {}

    /** {@code source instanceof type}. */
    record TypeTest(int id, long span, int target, int source, TypeUse type) implements Instr {}

    /** Component {@code index} of a record, as a record pattern reads it. */
    record Component(int id, long span, int target, int source, TypeUse type, int index) implements Instr {}

    /** What a for-each loop takes from an array or Iterable. */
    record Next(int id, long span, int target, int source) implements Instr {}

    /** A value about which nothing is known but what it was computed from. */
    record Unknown(int id, long span, int target, List<Integer> inputs) implements Instr {
        /** Copies the list. */
        public Unknown {
            inputs = List.copyOf(inputs);
        }
    }
}

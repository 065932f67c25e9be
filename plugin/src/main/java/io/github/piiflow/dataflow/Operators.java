package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.code.Instr;
import io.github.piiflow.rule.Protection;
import java.util.ArrayList;
import java.util.List;

/** What operators make of their operands: sums, texts, numbers, parts beside a mask. */
final class Operators {
    /** Remainders below this tell nobody apart: buckets, the last four digits. */
    private static final long MOST_BUCKETS = 10_000;
    /** So many letters are a word. */
    private static final int SHORT_WORD = 3;

    private final Evaluation evaluation;
    private final Types types;

    Operators(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.types = evaluation.types();
    }

    Value plus(Instr.Plus plus, State state, Frame frame) {
        JavaType type = frame.body().type(plus.target());
        Value[] parts = new Value[plus.parts().length];
        boolean text = types.isText(type);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = state.get(plus.parts()[i]);
            text |= parts[i].constant() instanceof String;
        }
        Object constant = Folding.plus(parts, text);
        if (constant != null) {
            return Value.constant(constant);
        }
        List<Fact> facts = new ArrayList<>();
        boolean unknown = false;
        if (text) {
            maskLetter(plus, parts, frame);
        }
        for (int i = 0; i < parts.length; i++) {
            if (text && types.isArray(frame.body().type(plus.parts()[i]))) {
                continue; // joined to a text, an array says its type and a number
            }
            Value part = text || !types.isNumber(type)
                    ? evaluation.forms().text(state, parts[i], frame.body().type(plus.parts()[i]), frame)
                    : parts[i].dataOnly();
            facts.addAll(part.facts());
            unknown |= part.isUnknown();
        }
        Value sum = Value.of(facts, unknown);
        if (text && hasMask(parts)) {
            sum = masked(sum);
        }
        return text ? formatted(sum, "+", plus.span(), frame) : numbers(sum, type);
    }

    /** One letter of a text in a message: {@code "'" + name.charAt(i) + "' is not allowed"}. */
    private void maskLetter(Instr.Plus plus, Value[] parts, Frame frame) {
        int letter = -1;
        boolean says = false;
        for (int i = 0; i < parts.length; i++) {
            if (types.isCharacter(frame.body().type(plus.parts()[i]))) {
                letter = i;
            } else if (parts[i].hasFacts()) {
                return; // what letters are put together in grows
            }
            says |= parts[i].constant() instanceof String part && saysSomething(part);
        }
        if (letter >= 0 && says) {
            parts[letter] = parts[letter].mapFacts(fact -> fact.protect(Protection.MASKED, fact.trail()));
        }
    }

    /** Whether a constant holds a word, as messages do. */
    private static boolean saysSomething(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < SHORT_WORD; i++) {
            letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
        }
        return letters >= SHORT_WORD;
    }

    /** Parts of a text beside a mask for the rest. */
    static Value masked(Value value) {
        return value.mapFacts(
                fact -> fact.level() == Protection.PARTIAL ? fact.protect(Protection.MASKED, fact.trail()) : fact);
    }

    /** Whether a constant among the parts stands for what was left out: {@code "****"}. */
    private boolean hasMask(Value[] parts) {
        for (Value part : parts) {
            if (part.constant() instanceof String constant
                    && evaluation.program().isMask(constant)) {
                return true;
            }
        }
        return false;
    }

    static Value formatted(Value value, String what, long span, Frame frame) {
        return value.mapFacts(
                fact -> fact.by(Trail.step(fact.trail(), Step.Kind.FORMATTED, what, span, frame.method())));
    }

    private Value numbers(Value value, JavaType type) {
        return types.isNumber(type) ? value.mapFacts(Fact::asNumber) : value;
    }

    Value unary(Instr.Unary unary, State state, Frame frame) {
        Value operand = state.get(unary.operand());
        Object constant = Folding.unary(unary.operator(), operand);
        if (constant != null) {
            return Value.constant(constant);
        }
        return types.isNothing(frame.body().type(unary.target())) ? Value.CLEAN : operand.dataOnly();
    }

    Value binary(Instr.Binary binary, State state, Frame frame) {
        Value left = state.get(binary.left());
        Value right = state.get(binary.right());
        Object constant = Folding.binary(binary.operator(), left, right);
        if (constant != null) {
            return Value.constant(constant);
        }
        JavaType type = frame.body().type(binary.target());
        if (types.isNothing(type) || isComparison(binary.operator()) || isBucket(binary, right)) {
            return Value.CLEAN;
        }
        return numbers(left.dataOnly().join(right.dataOnly()), type);
    }

    /** One of a few groups, or the last digits. */
    private static boolean isBucket(Instr.Binary binary, Value divisor) {
        return binary.operator().equals("%")
                && divisor.constant() instanceof Number number
                && Math.abs(number.longValue()) <= MOST_BUCKETS;
    }

    private static boolean isComparison(String operator) {
        return switch (operator) {
            case "<", "<=", ">", ">=", "==", "!=" -> true;
            default -> false;
        };
    }
}

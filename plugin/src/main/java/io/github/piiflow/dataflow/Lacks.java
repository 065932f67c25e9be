package io.github.piiflow.dataflow;

import io.github.piiflow.code.Instr;
import io.github.piiflow.dataflow.Blanks.Blank;
import io.github.piiflow.dataflow.Blanks.Ways;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What conditions say of texts that are not in others: {@code x.indexOf('@') < 0}, {@code !x.contains("@")}. */
final class Lacks {
    private static final Set<String> PLACES = Set.of("indexOf", "lastIndexOf");

    private final IntPredicate isVariable;
    private final IntFunction<@Nullable Instr> definition;

    /**
     * For one body.
     *
     * @param definition what computes a register, if just one instruction does
     */
    Lacks(IntPredicate isVariable, IntFunction<@Nullable Instr> definition) {
        this.isVariable = isVariable;
        this.definition = definition;
    }

    /** What a question says. */
    Ways of(Instr.Call call) {
        String part = call.name().equals("contains") ? part(call) : null;
        return part == null ? Ways.NONE : new Ways(Map.of(), lacking(call, part));
    }

    /** What a comparison of the place of a text says; one at its very beginning counts as none. */
    Ways of(Instr.Binary test) {
        Integer bound = number(test.right());
        if (bound == null
                || !(definition.apply(test.left()) instanceof Instr.Call call)
                || !PLACES.contains(call.name())) {
            return Ways.NONE;
        }
        String part = part(call);
        Boolean none = part == null ? null : isNone(test.operator(), bound);
        if (part == null || none == null) {
            return Ways.NONE;
        }
        Map<Integer, Blank> lacking = lacking(call, part);
        return none ? new Ways(lacking, Map.of()) : new Ways(Map.of(), lacking);
    }

    /** Whether a yes says that the text is not there; false if a no does, null if neither. */
    private static @Nullable Boolean isNone(String operator, int bound) {
        return switch (operator) {
            case "==" -> bound == -1 ? true : null;
            case "!=" -> bound == -1 ? false : null;
            case "<" -> bound == 0 || bound == 1 ? true : null;
            case "<=" -> bound == -1 || bound == 0 ? true : null;
            case ">=" -> bound == 0 || bound == 1 ? false : null;
            case ">" -> bound == -1 || bound == 0 ? false : null;
            default -> null;
        };
    }

    private static Map<Integer, Blank> lacking(Instr.Call call, String part) {
        return Map.of(call.receiver(), Blank.lacking(part));
    }

    private @Nullable String part(Instr.Call call) {
        boolean asked = call.args().length == 1 && call.receiver() >= 0 && isVariable.test(call.receiver());
        Instr argument = asked ? definition.apply(call.args()[0]) : null;
        Object value = argument instanceof Instr.Const constant ? constant.value() : null;
        boolean text = value instanceof String || value instanceof Character;
        return value != null && text && !value.equals("") ? value.toString() : null;
    }

    private @Nullable Integer number(int register) {
        Instr instr = definition.apply(register);
        if (instr instanceof Instr.Unary minus && minus.operator().equals("-")) {
            Integer positive = number(minus.operand());
            return positive == null ? null : -positive;
        }
        return instr instanceof Instr.Const constant && constant.value() instanceof Integer number ? number : null;
    }
}

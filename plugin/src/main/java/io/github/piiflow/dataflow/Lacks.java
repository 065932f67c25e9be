package io.github.piiflow.dataflow;

import io.github.piiflow.code.Instr;
import io.github.piiflow.dataflow.Blanks.Blank;
import io.github.piiflow.dataflow.Blanks.Ways;
import java.util.Map;
import java.util.Objects;
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

    /**
     * What a comparison of the place of a text says; one at its very beginning counts as none, and so does one at the end, or one of
     * several: {@code a@b@c} is no address either.
     */
    Ways of(Instr.Binary test) {
        if (!(definition.apply(test.left()) instanceof Instr.Call call) || !PLACES.contains(call.name())) {
            return Ways.NONE;
        }
        Integer bound = number(test.right());
        if (bound == null) {
            return isLastOrOther(call, test) ? misplaced(call) : Ways.NONE;
        }
        Boolean none = isNone(test.operator(), bound);
        if (none == null) {
            return Ways.NONE;
        }
        if (call.args().length == 2) {
            String next = none ? null : text(call);
            return next == null ? Ways.NONE : new Ways(lacking(call, next), Map.of());
        }
        String part = part(call);
        if (part == null) {
            return Ways.NONE;
        }
        Map<Integer, Blank> lacking = lacking(call, part);
        return none ? new Ways(lacking, Map.of()) : new Ways(Map.of(), lacking);
    }

    /** Whether the place of a text is compared to that of the last letter, or of another such text. */
    private boolean isLastOrOther(Instr.Call place, Instr.Binary test) {
        Instr other = definition.apply(test.right());
        if (other instanceof Instr.Call second) {
            return test.operator().equals("!=")
                    && PLACES.contains(second.name())
                    && second.receiver() == place.receiver()
                    && Objects.equals(text(second), text(place));
        }
        return test.operator().equals("==")
                && other instanceof Instr.Binary minus
                && minus.operator().equals("-")
                && Integer.valueOf(1).equals(number(minus.right()))
                && definition.apply(minus.left()) instanceof Instr.Call length
                && length.name().equals("length")
                && length.receiver() == place.receiver();
    }

    private Ways misplaced(Instr.Call place) {
        String part = part(place);
        return part == null ? Ways.NONE : new Ways(lacking(place, part), Map.of());
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
        return call.args().length == 1 ? text(call) : null;
    }

    /** The text that is looked for in a variable, which must be a constant. */
    private @Nullable String text(Instr.Call call) {
        boolean asked = call.args().length > 0 && call.receiver() >= 0 && isVariable.test(call.receiver());
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

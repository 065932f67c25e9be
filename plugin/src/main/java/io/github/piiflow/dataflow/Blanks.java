package io.github.piiflow.dataflow;

import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What the conditions of a body say of variables: {@code isEmpty(x)}, {@code x == null || x.isBlank()}. */
final class Blanks {
    private static final Set<String> TRIMS = Set.of("trim", "strip");
    private static final int DEEPEST = 6;

    private final IntPredicate isVariable;
    private final MethodNames names;
    private final Map<Integer, Joint> joints = new HashMap<>();

    Blanks(IntPredicate isVariable, MethodNames names) {
        this.isVariable = isVariable;
        this.names = names;
    }

    /**
     * What is certain of a variable: {@code NULL}, or that it is a text without letters if it is one at all, or else, {@code NOTHING},
     * if it is an object, that it is not there.
     */
    enum Blank {
        NULL,
        NOTHING,
        TEXT
    }

    /** What follows for variables, by register, if the answer is yes, and if it is no. */
    record Ways(Map<Integer, Blank> yes, Map<Integer, Blank> no) {
        static final Ways NONE = new Ways(Map.of(), Map.of());

        Ways swapped() {
            return new Ways(no, yes);
        }

        boolean isEmpty() {
            return yes.isEmpty() && no.isEmpty();
        }
    }

    /** The registers that {@code &&} or {@code ||} joins. */
    private record Joint(boolean and, List<Integer> parts) {}

    /** Remembers a branch if it is what {@code &&} or {@code ||} have become. */
    void add(Node.If branch) {
        Instr.Copy right = copy(branch.then());
        boolean and = right != null;
        if (right == null) {
            right = copy(branch.otherwise());
        }
        List<? extends Node> other =
                and ? branch.otherwise().nodes() : branch.then().nodes();
        if (right != null
                && other.size() == 1
                && other.get(0) instanceof Instr.Const decided
                && decided.target() == right.target()
                && decided.value() instanceof Boolean value
                && value != and) {
            Joint before = branch.condition() == right.target() ? joints.get(right.target()) : null;
            List<Integer> parts = before == null ? new ArrayList<>(List.of(branch.condition())) : before.parts();
            parts.add(right.source());
            joints.put(right.target(), new Joint(and, parts));
        }
    }

    private static Instr.@Nullable Copy copy(Node.Block block) {
        int last = block.nodes().size() - 1;
        return last >= 0 && block.nodes().get(last) instanceof Instr.Copy copy ? copy : null;
    }

    /** Whether a register is what {@code &&} or {@code ||} joins. */
    boolean isJoint(int register) {
        return joints.containsKey(register);
    }

    /** What a condition says. */
    Ways of(int condition, Map<Integer, Instr> definitions) {
        return of(condition, definitions, 0);
    }

    private Ways of(int register, Map<Integer, Instr> definitions, int depth) {
        Joint joint = joints.get(register);
        if (register < 0 || depth > DEEPEST || isVariable.test(register)) {
            return Ways.NONE;
        }
        if (joint != null) {
            return of(joint, definitions, depth);
        }
        Instr instr = definitions.get(register);
        if (instr instanceof Instr.Unary not && not.operator().equals("!")) {
            return of(not.operand(), definitions, depth + 1).swapped();
        }
        if (instr instanceof Instr.Binary test) {
            boolean same = test.operator().equals("==");
            int nothing = same || test.operator().equals("!=") ? comparedToNull(test, definitions) : -1;
            Ways ways = nothing < 0 ? Ways.NONE : new Ways(Map.of(nothing, Blank.NULL), Map.of());
            return same ? ways : ways.swapped();
        }
        return instr instanceof Instr.Call call ? asked(call, definitions) : Ways.NONE;
    }

    /** All that one of the parts says, if all must hold; what each of them says, if one must. */
    private Ways of(Joint joint, Map<Integer, Instr> definitions, int depth) {
        Map<Integer, Blank> any = new HashMap<>();
        Map<Integer, Blank> all = null;
        for (int part : joint.parts()) {
            Ways ways = of(part, definitions, depth + 1);
            any.putAll(joint.and() ? ways.yes() : ways.no());
            Map<Integer, Blank> one = joint.and() ? ways.no() : ways.yes();
            if (all == null) {
                all = new HashMap<>(one);
            } else {
                all.keySet().retainAll(one.keySet());
                all.replaceAll((register, blank) -> blank == one.get(register) ? blank : Blank.TEXT);
            }
        }
        Map<Integer, Blank> each = all == null ? Map.of() : all;
        return joint.and() ? new Ways(any, each) : new Ways(each, any);
    }

    private int comparedToNull(Instr.Binary test, Map<Integer, Instr> definitions) {
        if (isNull(test.right(), definitions)) {
            return isVariable.test(test.left()) ? test.left() : -1;
        }
        return isNull(test.left(), definitions) && isVariable.test(test.right()) ? test.right() : -1;
    }

    private static boolean isNull(int register, Map<Integer, Instr> definitions) {
        return definitions.get(register) instanceof Instr.Const constant && constant.value() == null;
    }

    private Ways asked(Instr.Call call, Map<Integer, Instr> definitions) {
        Boolean asks = call.args().length > 1 ? null : names.asksForBlank(call.name());
        if (asks == null) {
            return Ways.NONE;
        }
        int text = text(call.args().length == 1 ? call.args()[0] : call.receiver(), definitions);
        if (text < 0) {
            return Ways.NONE;
        }
        Map<Integer, Blank> blank = Map.of(text, call.args().length == 1 ? Blank.NOTHING : Blank.TEXT);
        return asks ? new Ways(blank, Map.of()) : new Ways(Map.of(), blank);
    }

    /** The variable whose text, maybe without blanks around, is in a register; -1 if it is another. */
    private int text(int register, Map<Integer, Instr> definitions) {
        if (register >= 0 && isVariable.test(register)) {
            return register;
        }
        return definitions.get(register) instanceof Instr.Call call
                        && TRIMS.contains(call.name())
                        && call.args().length == 0
                        && call.receiver() >= 0
                        && isVariable.test(call.receiver())
                ? call.receiver()
                : -1;
    }
}

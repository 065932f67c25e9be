package io.github.piiflow.dataflow;

import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the conditions of a body say of variables: {@code isEmpty(x)}, {@code x == null || x.isBlank()}, {@code KEY.equals(x)}. */
final class Blanks {
    private static final Set<String> TRIMS = Set.of("trim", "strip");
    private static final int DEEPEST = 6;

    private final IntPredicate isVariable;
    private final MethodNames names;
    private final Lacks lacks;
    private final Map<Integer, Joint> joints = new HashMap<>();

    /**
     * For one body.
     *
     * @param definition what computes a register, if just one instruction does
     */
    Blanks(IntPredicate isVariable, MethodNames names, IntFunction<@Nullable Instr> definition) {
        this.isVariable = isVariable;
        this.names = names;
        this.lacks = new Lacks(isVariable, definition);
    }

    /**
     * What is certain of a variable: {@code NULL}, that it is a text without letters if it is one at all (or else, {@code NOTHING},
     * if it is an object, that it is not there), what it equals, or a text that is not in it.
     *
     * @param equal the register that holds the same; negative if it is none
     * @param text the same as a literal, which may stand on one of several ways to the condition only; or the text that is not in it
     */
    record Blank(int equal, @Nullable String text) {
        static final Blank NULL = new Blank(-1, null);
        static final Blank TEXT = new Blank(-2, null);
        static final Blank NOTHING = new Blank(-3, null);
        /** It is one of a few literals, or nothing. */
        static final Blank FIXED = new Blank(-5, null);

        private static final int LACKS = -4;

        /** Of a variable in which a text is not. */
        static Blank lacking(String text) {
            return new Blank(LACKS, text);
        }

        /** The text that is not in it; null if nothing is known of one. */
        @Nullable
        String lacked() {
            return equal == LACKS ? text : null;
        }

        private boolean isFixed() {
            return equals(FIXED) || equal >= 0 && text != null;
        }

        /** Whether nothing is left that the program does not say itself. */
        private boolean isSaid() {
            return isFixed() || equal < 0 && equal != LACKS;
        }

        /** What is certain if either is; null if nothing. */
        static @Nullable Blank either(Blank a, @Nullable Blank b) {
            if (b == null || a.equals(b)) {
                return b;
            }
            if (a.isFixed() || b.isFixed()) {
                return a.isSaid() && b.isSaid() ? FIXED : null;
            }
            boolean blank = a.equal < 0 && b.equal < 0;
            if (blank && a.equal != b.equal && (a.equal == LACKS || b.equal == LACKS)) {
                return a.equal == LACKS ? a : b; // in nothing, no text is
            }
            return !blank || a.equal == LACKS ? null : a.equals(TEXT) || b.equals(TEXT) ? TEXT : NOTHING;
        }
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

        Ways orElse(Supplier<Ways> others) {
            return isEmpty() ? others.get() : this;
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
            Ways lacking = lacks.of(test);
            if (!lacking.isEmpty()) {
                return lacking;
            }
            boolean same = test.operator().equals("==");
            int nothing = same || test.operator().equals("!=") ? comparedToNull(test, definitions) : -1;
            Ways ways = nothing < 0 ? Ways.NONE : new Ways(Map.of(nothing, Blank.NULL), Map.of());
            return same ? ways : ways.swapped();
        }
        return instr instanceof Instr.Call call ? lacks.of(call).orElse(() -> asked(call, definitions)) : Ways.NONE;
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
                for (int register : List.copyOf(all.keySet())) {
                    all.computeIfPresent(register, (same, blank) -> Blank.either(blank, one.get(same)));
                }
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
        if (call.name().startsWith("equals")) {
            return compared(call, definitions);
        }
        if (call.args().length < 2 && names.asksForProgram(call.name())) {
            int program = call.args().length == 1 ? call.args()[0] : call.receiver();
            boolean known = program >= 0 && isVariable.test(program);
            return known ? new Ways(Map.of(program, Blank.NOTHING), Map.of()) : Ways.NONE;
        }
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

    /** {@code a.equals(b)}, {@code Objects.equals(a, b)}. */
    private Ways compared(Instr.Call call, Map<Integer, Instr> definitions) {
        int[] args = call.args();
        if (args.length == 0 || args.length > 2) {
            return Ways.NONE;
        }
        int left = args.length == 1 ? call.receiver() : args[0];
        int right = args[args.length - 1];
        Map<Integer, Blank> same = new HashMap<>();
        put(left, right, definitions, same);
        put(right, left, definitions, same);
        return new Ways(same, Map.of());
    }

    private void put(int variable, int equal, Map<Integer, Instr> definitions, Map<Integer, Blank> into) {
        if (variable >= 0 && equal >= 0 && isVariable.test(variable)) {
            Object literal = definitions.get(equal) instanceof Instr.Const constant ? constant.value() : null;
            into.put(variable, new Blank(equal, literal instanceof String text ? text : null));
        }
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

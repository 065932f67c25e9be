package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the structured part of a body: every branch that constants do not rule out, loops until nothing changes. */
final class Statements {
    private final Evaluation evaluation;
    private final Memory memory;
    private final Instructions instructions;
    private final Rarities rarities;

    Statements(Evaluation evaluation, Instructions instructions) {
        this.evaluation = evaluation;
        this.memory = evaluation.memory();
        this.instructions = instructions;
        this.rarities = new Rarities(evaluation.program());
    }

    /** Runs a statement; false if it does not complete normally. */
    boolean run(Node node, State state, Frame frame) {
        if (node instanceof Instr instr) {
            return instruction(instr, state, frame);
        }
        if (node instanceof Node.Block block) {
            return block(block, state, frame);
        }
        if (node instanceof Node.If branch) {
            return branch(branch, state, frame);
        }
        if (node instanceof Node.Loop loop) {
            return loop(loop, state, frame);
        }
        if (node instanceof Node.Switch choice) {
            return new Switches(this, evaluation).run(choice, state, frame);
        }
        if (node instanceof Node.Try attempt) {
            return attempt(attempt, state, frame);
        }
        if (node instanceof Node.Labeled labeled) {
            boolean completes = run(labeled.body(), state, frame);
            return mergeBreak(labeled.label(), completes, state, frame);
        }
        return jump((Node.Jump) node, state, frame);
    }

    private boolean block(Node.Block block, State state, Frame frame) {
        return block(block.nodes(), 0, block.nodes().size(), state, frame);
    }

    private boolean block(List<Node> nodes, int from, int to, State state, Frame frame) {
        for (int i = from; i < to; i++) {
            Node node = nodes.get(i);
            int last = node instanceof Node.If branch ? section(branch, state, frame) : -1;
            if (last > i) {
                int end = Math.min(last + 1, to);
                if (!apart((Node.If) node, nodes.subList(i + 1, end), state, frame)) {
                    return false;
                }
                i = end - 1;
            } else if (!run(node, state, frame)) {
                return false;
            }
        }
        return true;
    }

    /** Up to which statement the ways of a branch are kept apart; -1 if they join at once. */
    private int section(Node.If branch, State state, Frame frame) {
        if (frame.apart() >= Limits.APART || evaluation.isTired()) {
            return -1;
        }
        int last = frame.twins(evaluation.program()).section(branch);
        return last >= 0 && answer(branch, state, frame) == null ? last : -1;
    }

    /** Runs a branch and the statements behind it once for each way. */
    private boolean apart(Node.If branch, List<Node> rest, State state, Frame frame) {
        Map<String, Boolean> before = state.answers();
        State other = state.fork();
        frame.apart(1);
        boolean then = way(branch, true, rest, state, frame);
        boolean otherwise = way(branch, false, rest, other, frame);
        frame.apart(-1);
        if (then && otherwise) {
            state.join(other, memory);
            state.touch();
        } else if (otherwise) {
            state.become(other);
        }
        state.answers(before);
        return then || otherwise;
    }

    private boolean way(Node.If branch, boolean then, List<Node> rest, State state, Frame frame) {
        assume(branch, then, state, frame, true);
        return run(then ? branch.then() : branch.otherwise(), state, frame)
                && block(rest, 0, rest.size(), state, frame);
    }

    /** What follows from the way a branch took. */
    private void assume(Node.If branch, boolean then, State state, Frame frame, boolean remember) {
        frame.twins().blanks(branch, then).forEach((register, blank) -> blank(register, blank, state, frame));
        Twins.Guard guard = frame.twins().guard(branch);
        if (guard == null) {
            return;
        }
        boolean yes = guard.positive() == then;
        if (guard.flag() >= 0 && remember) {
            state.set(guard.flag(), Value.constant(yes));
        }
        if (guard.nothing() >= 0 && yes) {
            state.setNull(guard.nothing());
        }
        if (guard.type() != null && !yes) {
            evaluation.casts().isNot(guard.type(), state, frame);
        }
        if (remember) {
            state.answer(guard.key(), yes);
        }
    }

    private void blank(int register, Blanks.Blank blank, State state, Frame frame) {
        if (blank.equal() >= 0) {
            Value known = state.get(register);
            Object same = blank.text() == null ? state.get(blank.equal()).constant() : blank.text();
            if (same instanceof String && known.constant() == null) {
                state.set(register, known.equal(same));
            }
        } else if (blank.lacked() != null) {
            if (evaluation.program().methodNames().isMask(frame.method().name())) {
                state.set(register, without(blank.lacked(), state.get(register)));
            }
        } else if (blank.equals(Blanks.Blank.FIXED)) {
            if (evaluation.types().isText(frame.body().type(register))) {
                state.set(register, state.get(register).withoutFacts());
            }
        } else if (blank.equals(Blanks.Blank.NULL)
                || blank.equals(Blanks.Blank.NOTHING)
                        && isOneObject(frame.body().type(register))) {
            state.setNull(register);
        } else if (evaluation.types().isText(frame.body().type(register))) {
            state.set(register, Value.constant(""));
        }
    }

    /**
     * Where a text is not in it, no data is of a type all of whose samples have that text: a mask gives back what is no address. Who
     * complains of a wrong one, though, tells it.
     */
    private Value without(String text, Value value) {
        Map<String, List<String>> samples = evaluation.program().rules().samples();
        return value.filterFacts(fact -> {
            Element element = fact.origin() instanceof Path path ? path.element() : (Element) fact.origin();
            List<String> all = element == null ? List.of() : samples.getOrDefault(element.dataType(), List.of());
            return all.isEmpty() || !all.stream().allMatch(sample -> sample.contains(text));
        });
    }

    /** Whether it is an object with fields of its own, which is empty only if it is not there. */
    private boolean isOneObject(JavaType type) {
        ClassInfo info = type.classInfo();
        return info != null
                && info.origin() == ClassInfo.Origin.SOURCE
                && info.kind() != TypeDecl.Kind.INTERFACE
                && !info.isIncomplete()
                && !info.isSubtypeOf("java.util.Collection")
                && !info.isSubtypeOf("java.util.Map")
                && !evaluation.types().isText(type);
    }

    /** Which way a branch goes, if that is known. */
    private static @Nullable Boolean answer(Node.If branch, State state, Frame frame) {
        Value condition = state.get(branch.condition());
        if (condition.constant() instanceof Boolean known) {
            return known;
        }
        Map<String, Boolean> answers = state.answers();
        if (answers == null) {
            return null;
        }
        Twins.Guard guard = frame.twins().guard(branch);
        if (guard == null) {
            return null;
        }
        Boolean yes = answers.get(guard.key());
        return yes == null ? null : Boolean.valueOf(yes == guard.positive());
    }

    private boolean instruction(Instr instr, State state, Frame frame) {
        Frame.Handler handler = frame.handlers().peek();
        if (handler != null && mayThrow(instr) && state.takeDirty()) {
            handler.state.join(state, memory);
        }
        evaluation.step(frame);
        instructions.run(instr, state, frame);
        return true;
    }

    private static boolean mayThrow(Instr instr) {
        return instr instanceof Instr.Call
                || instr instanceof Instr.New
                || instr instanceof Instr.LoadElement
                || instr instanceof Instr.Cast
                || instr instanceof Instr.ConstructorCall;
    }

    private boolean branch(Node.If branch, State state, Frame frame) {
        frame.twins(evaluation.program());
        Boolean known = answer(branch, state, frame);
        if (known != null) {
            return run(known ? branch.then() : branch.otherwise(), state, frame);
        }
        State other = state.fork();
        assume(branch, true, state, frame, false);
        assume(branch, false, other, frame, false);
        boolean then = run(branch.then(), state, frame);
        boolean otherwise = run(branch.otherwise(), other, frame);
        if (then && otherwise) {
            state.join(other, memory);
            state.touch();
        } else if (otherwise) {
            state.become(other);
        }
        return then || otherwise;
    }

    private boolean loop(Node.Loop loop, State state, Frame frame) {
        State exit = null;
        boolean goesOn = true;
        int exact = 0;
        for (int turn = 0; turn < evaluation.effort().turns() && goesOn; turn++) {
            State before = state.fork();
            boolean certain = false;
            if (!loop.testAtEnd()) {
                run(loop.condition(), state, frame);
                exit = leaveIfTestFails(loop, state, exit, frame);
                if (testIs(loop, state, Boolean.FALSE)) {
                    break;
                }
                certain = testIs(loop, state, Boolean.TRUE);
            }
            boolean completes = run(loop.body(), state, frame);
            State again = frame.takeContinue(loop.label());
            if (again != null) {
                if (completes) {
                    state.join(again, memory);
                } else {
                    state.become(again);
                }
                completes = true;
            }
            if (!completes) {
                goesOn = false;
                break;
            }
            run(loop.update(), state, frame);
            if (loop.testAtEnd()) {
                run(loop.condition(), state, frame);
                exit = leaveIfTestFails(loop, state, exit, frame);
                if (testIs(loop, state, Boolean.FALSE)) {
                    break;
                }
            }
            boolean surely = loop.test() >= 0 && (loop.testAtEnd() ? testIs(loop, state, Boolean.TRUE) : certain);
            if (surely && exact < Limits.EXACT_TURNS) {
                exact++; // a turn that surely comes leaves nothing of what was before
                turn--;
                continue;
            }
            goesOn = before.join(state, memory);
            state.become(before);
        }
        if (!loop.testAtEnd() && loop.test() >= 0 && goesOn) {
            exit = join(exit, state);
        }
        State left = frame.takeBreak(loop.label());
        if (left != null) {
            exit = join(exit, left);
        }
        if (exit == null) {
            return false;
        }
        state.become(exit);
        return true;
    }

    private @Nullable State leaveIfTestFails(Node.Loop loop, State state, @Nullable State exit, Frame frame) {
        if (loop.test() < 0 || testIs(loop, state, Boolean.TRUE)) {
            return exit;
        }
        int nothing = frame.twins(evaluation.program()).nothingAfter(loop);
        if (nothing < 0) {
            return join(exit, state);
        }
        Value read = state.get(nothing);
        state.set(nothing, Value.NULL);
        State left = join(exit, state);
        state.set(nothing, read);
        return left;
    }

    private static boolean testIs(Node.Loop loop, State state, Boolean wanted) {
        return loop.test() >= 0 && state.get(loop.test()).isConstant(wanted);
    }

    /** Joins a state into what is kept of others; the state itself goes on being used. */
    State join(@Nullable State kept, State state) {
        if (kept == null) {
            return state.fork();
        }
        kept.join(state, memory);
        return kept;
    }

    boolean mergeBreak(int label, boolean completes, State state, Frame frame) {
        State left = frame.takeBreak(label);
        if (left == null) {
            return completes;
        }
        if (completes) {
            state.join(left, memory);
            state.touch();
        } else {
            state.become(left);
        }
        return true;
    }

    private boolean attempt(Node.Try attempt, State state, Frame frame) {
        Frame.Handler handler = new Frame.Handler(state.fork());
        frame.handlers().push(handler);
        boolean completes = run(attempt.body(), state, frame);
        frame.handlers().pop();
        boolean caughtAll = false;
        State after = completes ? state.fork() : null;
        Value thrown = handler.thrown;
        boolean rare = !attempt.catches().isEmpty() && rarities.isRare(attempt.body(), frame.body());
        for (Node.Catch clause : attempt.catches()) {
            if (Encodings.isNever(clause, attempt.body(), frame.body(), state)) {
                continue;
            }
            State caught = handler.state.fork();
            caught.set(clause.variable(), caught(clause, thrown, frame));
            thrown = uncaught(clause, thrown, frame);
            boolean ends = rare
                    ? evaluation.exits().rarely(() -> run(clause.body(), caught, frame))
                    : run(clause.body(), caught, frame);
            if (ends) {
                after = join(after, caught);
            }
            caughtAll |= catchesAll(clause);
        }
        if (!caughtAll && handler.thrown != Value.CLEAN) {
            frame.raise(thrown, handler.state, memory);
        }
        Node.Block last = attempt.last();
        if (last != null) {
            State end = after == null ? handler.state : after;
            boolean lastCompletes = run(last, end, frame);
            after = after == null || !lastCompletes ? null : end;
        }
        if (after == null) {
            return false;
        }
        state.become(after);
        return true;
    }

    private static boolean catchesAll(Node.Catch clause) {
        for (TypeUse type : clause.types()) {
            if (type.name().equals("Throwable") || type.name().equals("Exception")) {
                return true;
            }
        }
        return false;
    }

    /** What a catch variable may hold: the matching of the exceptions thrown here, or one that comes from elsewhere. */
    private Value caught(Node.Catch clause, Value thrown, Frame frame) {
        JavaType type = frame.body().type(clause.variable());
        List<Token> matching = thrown.tokens().stream()
                .filter(token -> mayMatch(token, clause, frame))
                .toList();
        Value foreign = Value.of(Token.at(Path.unknown(frame.context() + "c" + clause.variable(), type)));
        Value result = foreign.unknown(true);
        return matching.isEmpty() ? result : result.join(thrown.withTokens(matching));
    }

    private boolean mayMatch(Token token, Node.Catch clause, Frame frame) {
        ClassInfo thrown = token.type().classInfo();
        if (thrown == null) {
            return true;
        }
        for (TypeUse use : clause.types()) {
            JavaType type = evaluation.world().resolve(use, frame.method().owner(), frame.method());
            ClassInfo wanted = type.classInfo();
            if (wanted == null || thrown.isSubtypeOf(wanted.name()) || wanted.isSubtypeOf(thrown.name())) {
                return true;
            }
        }
        return false;
    }

    /** What a clause leaves to those behind it. */
    private Value uncaught(Node.Catch clause, Value thrown, Frame frame) {
        return thrown.withTokens(thrown.tokens().stream()
                .filter(token -> !isCaught(token, clause, frame))
                .toList());
    }

    private boolean isCaught(Token token, Node.Catch clause, Frame frame) {
        ClassInfo thrown = token.type().classInfo();
        if (thrown == null) {
            return false;
        }
        for (TypeUse use : clause.types()) {
            ClassInfo wanted = evaluation
                    .world()
                    .resolve(use, frame.method().owner(), frame.method())
                    .classInfo();
            if (wanted != null && thrown.isSubtypeOf(wanted.name())) {
                return true;
            }
        }
        return false;
    }

    private boolean jump(Node.Jump jump, State state, Frame frame) {
        if (jump instanceof Node.Return back) {
            Value value = state.get(back.value());
            if (frame.isRoot() && back.value() >= 0) {
                evaluation.library().returned(value, back.span(), state, frame);
            }
            evaluation.returned(value, back.span(), state, frame);
            frame.finish(value, state, memory);
        } else if (jump instanceof Node.Throw thrown) {
            frame.raise(state.get(thrown.value()), state, memory);
        } else if (jump instanceof Node.Break left) {
            frame.leave(left.label(), state, memory);
        } else if (jump instanceof Node.Continue again) {
            frame.again(again.label(), state, memory);
        }
        return false;
    }

    /** The value a constant label stands for: the literal, or the field's name for an enum constant. */
    static Object label(Object label) {
        return label instanceof AnnotationUse.NameUse name
                ? name.name().substring(name.name().lastIndexOf('.') + 1)
                : label;
    }
}

package io.github.piiflow.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement: structured control flow, a jump, or an {@link Instr}. A register of -1 stands for none. */
public sealed interface Node
        permits Node.Block, Node.If, Node.Loop, Node.Labeled, Node.Switch, Node.Try, Node.Jump, Instr {

    /** Statements in order. */
    record Block(List<Node> nodes) implements Node {
        /** Nothing. */
        public static final Block EMPTY = new Block(List.of());

        /** Copies the list. */
        public Block {
            nodes = List.copyOf(nodes);
        }
    }

    /** Two ways, chosen by a register that was computed before. Also what {@code ?:}, {@code &&} and {@code ||} become. */
    record If(long span, int condition, Block then, Block otherwise) implements Node {}

    /**
     * Any loop.
     *
     * @param label what {@link Break} and {@link Continue} name; unique in the body
     * @param condition computes the test before each turn (after it if testAtEnd)
     * @param test register of the test, -1 for an endless loop; for-each loops test an {@link Instr.Unknown}
     * @param update runs after each turn, also after a continue
     */
    record Loop(long span, int label, Block condition, int test, Block body, Block update, boolean testAtEnd)
            implements Node {}

    /** A labelled statement that is no loop, left by {@link Break}. */
    record Labeled(int label, Block body) implements Node {}

    /**
     * A switch statement or expression; an expression's arms copy their value to one register and break.
     *
     * @param label what {@link Break} names
     * @param exhaustive whether one of the cases is always taken (has a default, or is an expression)
     */
    record Switch(long span, int label, int selector, List<Case> cases, boolean exhaustive) implements Node {
        /** Copies the list. */
        public Switch {
            cases = List.copyOf(cases);
        }
    }

    /**
     * One group of labels with its body. Old-style bodies fall through to the next case unless they break; arrow bodies end
     * in a break.
     *
     * @param constants labels: literals, {@link AnnotationUse.NameUse} for enum constants and names, {@link #NULL} for {@code case null}
     * @param test for patterns and guards: computes {@code condition}, binding the pattern's variables
     * @param condition register that says whether the pattern matches, -1 for plain constants
     */
    record Case(List<Object> constants, boolean isDefault, Block test, int condition, Block body) {
        /** The label {@code case null}. */
        public static final Object NULL = new Object();

        /** Copies the list. */
        public Case {
            constants = List.copyOf(constants);
        }
    }

    /** Resources of try-with-resources are declared at the start of the body and closed (a call to {@code close}) at its end. */
    record Try(Block body, List<Catch> catches, @Nullable Block last) implements Node {
        /** Copies the list. */
        public Try {
            catches = List.copyOf(catches);
        }
    }

    /** One catch clause; {@code variable} is the register of the exception. */
    record Catch(int variable, List<TypeUse> types, Block body) {
        /** Copies the list. */
        public Catch {
            types = List.copyOf(types);
        }
    }

    /** Leaves the straight path. */
    sealed interface Jump extends Node permits Return, Throw, Break, Continue {}

    /** Returns from the method or lambda; -1 for no value. */
    record Return(long span, int value) implements Jump {}

    /** Throws. */
    record Throw(long span, int value) implements Jump {}

    /** Leaves the loop, switch or labelled statement with that label. */
    record Break(int label) implements Jump {}

    /** Goes to the next turn of the loop with that label. */
    record Continue(int label) implements Jump {}
}

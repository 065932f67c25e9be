package io.github.piiflow.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What break, continue and yield may leave, innermost last. */
final class Jumps {
    /** What can be left. */
    enum Kind {
        LOOP,
        SWITCH,
        SWITCH_EXPRESSION,
        LABELED
    }

    /**
     * One of them.
     *
     * @param names labels as written
     * @param result register of a switch expression's value, else {@link Code#NONE}
     */
    record Target(Kind kind, int label, List<String> names, int result) {}

    private List<Target> open = new ArrayList<>();
    private List<String> names = List.of();

    /** Remembers a written label for the statement that follows. */
    void name(String name) {
        List<String> all = new ArrayList<>(names);
        all.add(name);
        names = all;
    }

    /** The labels written before this statement. */
    List<String> takeNames() {
        List<String> taken = names;
        names = List.of();
        return taken;
    }

    void enter(Kind kind, int label, List<String> labels, int result) {
        open.add(new Target(kind, label, labels, result));
    }

    void leave() {
        open.remove(open.size() - 1);
    }

    /** A lambda's body cannot leave what is around it; give the answer to {@link #leaveLambda}. */
    List<Target> enterLambda() {
        List<Target> around = open;
        open = new ArrayList<>();
        return around;
    }

    void leaveLambda(List<Target> around) {
        open = around;
    }

    @Nullable
    Target ofBreak(@Nullable String name) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Target target = open.get(i);
            boolean meant = name == null
                    ? target.kind() == Kind.LOOP || target.kind() == Kind.SWITCH
                    : target.names().contains(name);
            if (meant) {
                return target;
            }
        }
        return null;
    }

    @Nullable
    Target ofContinue(@Nullable String name) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Target target = open.get(i);
            if (target.kind() == Kind.LOOP && (name == null || target.names().contains(name))) {
                return target;
            }
        }
        return null;
    }

    @Nullable
    Target ofYield() {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).kind() == Kind.SWITCH_EXPRESSION) {
                return open.get(i);
            }
        }
        return null;
    }
}

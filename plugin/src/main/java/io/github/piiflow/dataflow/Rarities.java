package io.github.piiflow.dataflow;

import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Reads;
import io.github.piiflow.rule.SinkKind;

/**
 * What stands behind the catch clause of a serialiser: it is there because the compiler asks for it, and runs for objects that cannot be
 * written, which are hardly ever those that the application made to be written.
 */
final class Rarities {
    private final Program program;

    Rarities(Program program) {
        this.program = program;
    }

    /** Whether nothing that is tried can fail but a serialiser that writes. */
    boolean isRare(Node.Block tried, LinkedBody body) {
        boolean[] found = new boolean[2];
        Nodes.within(tried, node -> {
            if (node instanceof Instr.Call call && !isWriter(call, body)) {
                found[1] |= mayFail(call, body);
            } else if (node instanceof Instr.Call) {
                found[0] = true;
            } else if (node instanceof Instr.New made && !isPlain(made, body) || node instanceof Node.Throw) {
                found[1] = true;
            }
        });
        return found[0] && !found[1];
    }

    /** What texts, collections and accessors do is no reason for a clause. */
    private boolean mayFail(Instr.Call call, LinkedBody body) {
        MethodInfo method = body.link(call) instanceof Link.CallLink link ? link.method() : null;
        if (isLogging(call, body)) {
            return false;
        }
        if (method == null) {
            return true;
        }
        String owner = method.owner().name();
        boolean plain = owner.startsWith("java.lang.") || owner.startsWith("java.util.");
        boolean generated = method.declaration() != null && method.declaration().generated();
        return !plain && !generated && !Getters.isLeaf(method);
    }

    /** Objects of the source that are made of what they are given. */
    private static boolean isPlain(Instr.New made, LinkedBody body) {
        MethodInfo constructor = body.link(made) instanceof Link.CallLink link ? link.method() : null;
        return constructor != null && Getters.isLeaf(constructor);
    }

    private boolean isLogging(Instr.Call call, LinkedBody body) {
        return body.link(call) instanceof Link.CallLink link
                && program.rows(Call.at(call, link, body)).stream()
                        .flatMap(row -> row.effects().stream())
                        .anyMatch(effect -> effect instanceof Effect.Sink sink && sink.kind() == SinkKind.LOG);
    }

    private boolean isWriter(Instr.Call call, LinkedBody body) {
        return body.link(call) instanceof Link.CallLink link
                && (link.method() == null || !Program.hasBody(link.method()))
                && program.rows(Call.at(call, link, body)).stream()
                        .flatMap(row -> row.effects().stream())
                        .anyMatch(Rarities::writes);
    }

    private static boolean writes(Effect effect) {
        return effect instanceof Effect.Flow flow && flow.as() == Reads.FIELDS && flow.serialiser() != null;
    }
}

package io.github.piiflow.dataflow;

import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constant fields that stand as arguments of calls: what a key means may be in its name, where its text says nothing. */
final class ConstantNames {
    private final LinkedBody body;
    private final Map<Integer, Instr> definitions = new HashMap<>();
    private final Map<Integer, Instr.Call> calls = new HashMap<>();

    ConstantNames(LinkedBody body) {
        this.body = body;
        Deque<Node> work = new ArrayDeque<>();
        work.push(body.body().block());
        while (!work.isEmpty()) {
            Node node = work.pop();
            if (node instanceof Instr.Call call) {
                calls.put(call.id(), call);
            } else if (node instanceof Instr.Name || node instanceof Instr.LoadField) {
                definitions.put(((Instr) node).target(), (Instr) node);
            }
            if (node instanceof Instr.Lambda lambda) {
                work.push(lambda.body());
            } else if (!(node instanceof Instr)) {
                Nodes.inner(node).forEach(work::push);
            }
        }
    }

    /** The name of the constant that is an argument of a call; null if it is none. */
    @Nullable
    String of(int site, int argument) {
        Instr.Call call = calls.get(site);
        Instr given = call == null || argument >= call.args().length ? null : definitions.get(call.args()[argument]);
        FieldInfo field = given != null && body.link(given) instanceof Link.FieldLink link ? link.field() : null;
        return field == null || !field.isStatic() || !field.isFinal() ? null : field.name();
    }
}

package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.rule.Row;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which parameters of a method decide what it does: a constant passed for one of them closes a branch, is the key or place of
 * something in a container, or makes a row apply. Other constants tell no more than the method's summary does.
 */
final class Decisions {
    /** Methods of so few instructions may be tests. */
    private static final int TEST_SIZE = 24;

    private static final int PARAMETERS = 64;

    private final Program program;
    private final LinkedBody body;
    private final int depth;
    /** The parameters that each register is computed from. */
    private final long[] from;

    private long decisive;
    private boolean grown;

    private Decisions(Program program, LinkedBody body, int parameters, int depth) {
        this.program = program;
        this.body = body;
        this.depth = depth;
        this.from = new long[body.body().variables().size()];
        for (int i = 0; i < Math.min(parameters, PARAMETERS); i++) {
            from[i] = 1L << i;
        }
    }

    /**
     * A set of parameter numbers below 64, as bits.
     *
     * @param depth how many calls away the decision may be
     */
    static long of(MethodInfo method, int depth, Program program) {
        LinkedBody body = program.body(method);
        return body == null
                ? 0
                : new Decisions(program, body, method.parameterTypes().size(), depth).find();
    }

    private long find() {
        do {
            grown = false;
            node(body.body().block());
        } while (grown);
        return decisive;
    }

    private void node(Node node) {
        if (node instanceof Instr instr) {
            instr(instr);
        } else if (node instanceof Node.Block block) {
            block.nodes().forEach(this::node);
        } else if (node instanceof Node.If branch) {
            decide(branch.condition());
            node(branch.then());
            node(branch.otherwise());
        } else if (node instanceof Node.Loop loop) {
            node(loop.condition());
            decide(loop.test());
            node(loop.body());
            node(loop.update());
        } else if (node instanceof Node.Switch choice) {
            decide(choice.selector());
            for (Node.Case arm : choice.cases()) {
                node(arm.test());
                decide(arm.condition());
                node(arm.body());
            }
        } else if (node instanceof Node.Try attempt) {
            node(attempt.body());
            attempt.catches().forEach(clause -> node(clause.body()));
            if (attempt.last() != null) {
                node(attempt.last());
            }
        } else if (node instanceof Node.Labeled labeled) {
            node(labeled.body());
        }
    }

    private void instr(Instr instr) {
        if (instr instanceof Instr.Copy copy) {
            flow(copy.target(), copy.source());
        } else if (instr instanceof Instr.Call call) {
            call(call);
        } else if (instr instanceof Instr.New created) {
            pass(callLink(created), created.args());
        } else if (instr instanceof Instr.ConstructorCall call) {
            pass(callLink(call), call.args());
        } else if (instr instanceof Instr.Binary binary) {
            flow(binary.target(), binary.left(), binary.right());
        } else if (instr instanceof Instr.Unary unary) {
            flow(unary.target(), unary.operand());
        } else if (instr instanceof Instr.Cast cast) {
            flow(cast.target(), cast.source());
        } else if (instr instanceof Instr.TypeTest test) {
            flow(test.target(), test.source());
        } else if (instr instanceof Instr.Plus plus) {
            flow(plus.target(), plus.parts());
        } else if (instr instanceof Instr.LoadElement load) {
            decide(load.index());
        } else if (instr instanceof Instr.StoreElement store) {
            decide(store.index());
        } else if (instr instanceof Instr.Lambda lambda) {
            node(lambda.body());
        }
    }

    private void call(Instr.Call call) {
        Link.CallLink link = callLink(call);
        MethodInfo method = link == null ? null : link.method();
        if (method != null && program.hasBody(method)) {
            pass(link, call.args());
            if (program.size(method) <= TEST_SIZE) {
                flow(call.target(), call.args());
            }
            return;
        }
        library(call, link);
        if (method != null && method.owner().name().startsWith("java.")) {
            flow(call.target(), call.args());
            flow(call.target(), call.receiver());
        }
    }

    private void library(Instr.Call call, Link.@Nullable CallLink link) {
        if (parametersOf(call.args()) == 0 || link == null) {
            return;
        }
        JavaType[] types = Arrays.stream(call.args()).mapToObj(body::type).toArray(JavaType[]::new);
        Call described = new Call(
                call.name(),
                link.method(),
                link.receiverType(),
                link.resultType(),
                call.id(),
                call.span(),
                types,
                link.virtual(),
                link.exact());
        for (Row row : program.rows(described)) {
            for (int i = 0; i < call.args().length; i++) {
                if (row.dependsOnConstant(i)) {
                    decide(call.args()[i]);
                }
            }
        }
    }

    /** What decides in the called method decides here. */
    private void pass(Link.@Nullable CallLink link, int[] arguments) {
        MethodInfo method = link == null ? null : link.method();
        if (method == null || depth == 0 || parametersOf(arguments) == 0) {
            return;
        }
        long inner = program.decisive(method, depth - 1);
        for (int i = 0; i < arguments.length && inner >>> i != 0; i++) {
            if ((inner >>> i & 1) != 0) {
                decide(arguments[i]);
            }
        }
    }

    private Link.@Nullable CallLink callLink(Instr instr) {
        return body.link(instr) instanceof Link.CallLink link ? link : null;
    }

    private long parametersOf(int[] registers) {
        long all = 0;
        for (int register : registers) {
            all |= register < 0 ? 0 : from[register];
        }
        return all;
    }

    private void decide(int register) {
        decisive |= register < 0 ? 0 : from[register];
    }

    private void flow(int target, int... sources) {
        long all = target < 0 ? 0 : from[target] | parametersOf(sources);
        if (target >= 0 && all != from[target]) {
            from[target] = all;
            grown = true;
        }
    }
}

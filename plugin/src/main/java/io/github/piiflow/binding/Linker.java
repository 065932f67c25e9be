package io.github.piiflow.binding;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.code.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the names of one body in one pass from its first statement to its last. */
final class Linker {
    final SourceMethod method;
    final SourceClass owner;
    final TypeRules rules;
    final Registers registers;
    final NameLinker names;
    final CallLinker calls;
    final FunctionLinker functions;

    private final Body body;
    private final TypeNames typeNames;
    private final @Nullable Link[] links;
    private final ValueLinker values;
    private final List<Pending> unsettled = new ArrayList<>();
    private @Nullable LambdaResults lambda;

    private Linker(SourceMethod method, Body body, TypeRules rules) {
        this.method = method;
        this.owner = method.owner();
        this.body = body;
        this.rules = rules;
        this.typeNames = method.names();
        this.registers = new Registers(body, rules);
        this.links = new @Nullable Link[body.instructions()];
        this.names = new NameLinker(this);
        this.calls = new CallLinker(this);
        this.functions = new FunctionLinker(this);
        this.values = new ValueLinker(this);
    }

    /** The method's body with names resolved; null if it has none. */
    static @Nullable LinkedBody link(SourceMethod method, TypeRules rules) {
        MethodDecl declaration = method.declaration();
        Body body = declaration.body();
        if (body == null) {
            return null;
        }
        Linker linker = new Linker(method, body, rules);
        linker.run();
        return new LinkedBody(body, linker.registers.types(), linker.links);
    }

    private void run() {
        declareVariables();
        walk(body.block());
        for (int i = 0; i < unsettled.size(); i++) {
            functions.complete(unsettled.get(i), null);
        }
    }

    private void declareVariables() {
        List<JavaType> parameters = method.parameterTypes();
        List<@Nullable Variable> variables = body.variables();
        for (int i = 0; i < variables.size(); i++) {
            Variable variable = variables.get(i);
            if (i < parameters.size()) {
                registers.declare(i, parameters.get(i));
            } else if (variable != null && variable.type() != null) {
                registers.declare(i, resolve(variable.type(), variable.span()));
            }
        }
    }

    JavaType resolve(TypeUse type, long span) {
        return typeNames.at(span).resolve(type);
    }

    TypeNames typeNames(long span) {
        return typeNames.at(span);
    }

    void link(Instr instr, Link link) {
        links[instr.id()] = link;
    }

    /** The type of a register that is used where a type is expected, null for nowhere in particular. */
    JavaType use(int register, @Nullable JavaType expected) {
        if (registers.isPending(register)) {
            functions.complete(register, expected);
        }
        return registers.type(register);
    }

    /** The expression in the register waits for its use. */
    void await(int register, Pending expression) {
        unsettled.add(expression);
        registers.await(register, expression);
    }

    /** Links the body of a lambda. */
    LambdaResults walkLambda(Node.Block block) {
        LambdaResults around = lambda;
        LambdaResults results = new LambdaResults();
        lambda = results;
        walk(block);
        lambda = around;
        return results;
    }

    private void walk(Node.Block block) {
        List<Node> nodes = block.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            walk(nodes.get(i));
        }
    }

    private void walk(Node node) {
        if (node instanceof Instr instr) {
            link(instr);
        } else if (node instanceof Node.If branch) {
            use(branch.condition(), null);
            walk(branch.then());
            walk(branch.otherwise());
        } else if (node instanceof Node.Return result) {
            walkReturn(result);
        } else if (node instanceof Node.Block block) {
            walk(block);
        } else if (node instanceof Node.Loop loop) {
            walkLoop(loop);
        } else if (node instanceof Node.Try attempt) {
            walkTry(attempt);
        } else if (node instanceof Node.Switch choice) {
            walkSwitch(choice);
        } else if (node instanceof Node.Labeled labeled) {
            walk(labeled.body());
        } else if (node instanceof Node.Throw thrown) {
            use(thrown.value(), null);
        }
    }

    private void walkReturn(Node.Return result) {
        LambdaResults current = lambda;
        if (result.value() < 0) {
            return;
        }
        if (current == null) {
            use(result.value(), method.returnType());
        } else {
            current.values.add(result.value());
        }
    }

    private void walkLoop(Node.Loop loop) {
        if (loop.testAtEnd()) {
            walk(loop.body());
            walk(loop.condition());
        } else {
            walk(loop.condition());
            walk(loop.body());
        }
        walk(loop.update());
    }

    private void walkTry(Node.Try attempt) {
        walk(attempt.body());
        for (Node.Catch each : attempt.catches()) {
            for (TypeUse type : each.types()) {
                registers.write(each.variable(), resolve(type, 0));
            }
            walk(each.body());
        }
        Node.Block last = attempt.last();
        if (last != null) {
            walk(last);
        }
    }

    private void walkSwitch(Node.Switch choice) {
        use(choice.selector(), null);
        for (Node.Case each : choice.cases()) {
            walk(each.test());
            walk(each.body());
        }
    }

    private void link(Instr instr) {
        if (instr instanceof Instr.Call call) {
            calls.call(call);
        } else if (instr instanceof Instr.Name name) {
            names.name(name);
        } else if (instr instanceof Instr.LoadField load) {
            names.load(load);
        } else if (instr instanceof Instr.StoreField store) {
            names.store(store);
        } else if (instr instanceof Instr.StoreName store) {
            names.store(store);
        } else if (instr instanceof Instr.New created) {
            calls.create(created);
        } else if (instr instanceof Instr.ConstructorCall call) {
            calls.constructor(call);
        } else if (instr instanceof Instr.Lambda function) {
            await(function.target(), functions.pending(function));
        } else if (instr instanceof Instr.MethodRef reference) {
            await(reference.target(), new Pending.OfReference(reference));
        } else {
            values.link(instr);
        }
    }
}

package io.github.piiflow.ast;

import static java.util.stream.Collectors.joining;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a body so that a test can be read: variables by name, other registers as {@code %number}. */
final class Dump {
    private final Body body;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private Dump(Body body) {
        this.body = body;
    }

    static String of(Body body) {
        Dump dump = new Dump(body);
        dump.nodes(body.block());
        return dump.out.toString();
    }

    private void nodes(Node.Block block) {
        block.nodes().forEach(this::node);
    }

    private void line(String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    private void block(String head, Node.Block block) {
        line(head + " {");
        depth++;
        nodes(block);
        depth--;
        line("}");
    }

    private void node(Node node) {
        if (node instanceof Instr instr) {
            String target = instr.target() < 0 ? "" : register(instr.target()) + " = ";
            line(target + instr(instr));
            if (instr instanceof Instr.Lambda lambda) {
                block("  body", lambda.body());
            }
        } else if (node instanceof Node.Block block) {
            block("block", block);
        } else if (node instanceof Node.If branch) {
            block("if " + register(branch.condition()), branch.then());
            if (!branch.otherwise().nodes().isEmpty()) {
                block("else", branch.otherwise());
            }
        } else if (node instanceof Node.Loop loop) {
            loop(loop);
        } else if (node instanceof Node.Labeled labeled) {
            block("label L" + labeled.label(), labeled.body());
        } else if (node instanceof Node.Switch choice) {
            choice(choice);
        } else if (node instanceof Node.Try attempt) {
            attempt(attempt);
        } else {
            line(jump((Node.Jump) node));
        }
    }

    private void loop(Node.Loop loop) {
        line("loop L" + loop.label() + (loop.testAtEnd() ? " at end" : "") + " {");
        depth++;
        nodes(loop.condition());
        if (loop.test() >= 0) {
            line("while " + register(loop.test()));
        }
        nodes(loop.body());
        if (!loop.update().nodes().isEmpty()) {
            block("update", loop.update());
        }
        depth--;
        line("}");
    }

    private void choice(Node.Switch choice) {
        line("switch L" + choice.label() + " " + register(choice.selector())
                + (choice.exhaustive() ? " exhaustive" : "") + " {");
        depth++;
        for (Node.Case each : choice.cases()) {
            nodes(each.test());
            String constants = each.constants().stream().map(Dump::constant).collect(joining(", "));
            String condition = each.condition() < 0 ? "" : " if " + register(each.condition());
            block("case " + constants + (each.isDefault() ? " default" : "") + condition, each.body());
        }
        depth--;
        line("}");
    }

    private static String constant(Object constant) {
        return constant == Node.Case.NULL ? "null" : literal(constant);
    }

    private void attempt(Node.Try attempt) {
        block("try", attempt.body());
        for (Node.Catch each : attempt.catches()) {
            block("catch " + each.types() + " " + register(each.variable()), each.body());
        }
        if (attempt.last() != null) {
            block("finally", attempt.last());
        }
    }

    private String jump(Node.Jump jump) {
        if (jump instanceof Node.Return result) {
            return result.value() < 0 ? "return" : "return " + register(result.value());
        }
        if (jump instanceof Node.Throw failure) {
            return "throw " + register(failure.value());
        }
        return jump instanceof Node.Break leave
                ? "break L" + leave.label()
                : "continue L" + ((Node.Continue) jump).label();
    }

    private String instr(Instr instr) {
        if (instr instanceof Instr.Const c) {
            return literal(c.value());
        }
        if (instr instanceof Instr.ClassLiteral c) {
            return c.type() + ".class";
        }
        if (instr instanceof Instr.Copy c) {
            return register(c.source());
        }
        if (instr instanceof Instr.Name n) {
            return "name " + n.name();
        }
        if (instr instanceof Instr.StoreName s) {
            return "name " + s.name() + " = " + register(s.source());
        }
        if (instr instanceof Instr.LoadField f) {
            return register(f.object()) + "." + f.name();
        }
        if (instr instanceof Instr.StoreField s) {
            return register(s.object()) + "." + s.name() + " = " + register(s.source());
        }
        if (instr instanceof Instr.This t) {
            return t.outer() == null ? "this" : t.outer() + ".this";
        }
        if (instr instanceof Instr.LoadElement e) {
            return register(e.array()) + "[" + register(e.index()) + "]";
        }
        if (instr instanceof Instr.StoreElement e) {
            return register(e.array()) + "[" + register(e.index()) + "] = " + register(e.source());
        }
        return creation(instr);
    }

    private String creation(Instr instr) {
        if (instr instanceof Instr.New n) {
            String outer = n.outer() < 0 ? "" : register(n.outer()) + ".";
            String own = n.body() == null ? "" : " body " + n.body().qualifiedName();
            String captured = n.captured().length == 0 ? "" : " captured " + registers(n.captured());
            return outer + "new " + n.type() + "(" + registers(n.args()) + ")" + own + captured;
        }
        if (instr instanceof Instr.NewArray a) {
            int[] elements = a.elements();
            return "new " + a.type()
                    + (elements == null ? " of " + registers(a.lengths()) : " {" + registers(elements) + "}");
        }
        if (instr instanceof Instr.Call c) {
            String receiver = c.receiver() < 0 ? "" : register(c.receiver()) + ".";
            return receiver + (c.onSuper() ? "super:" : "") + c.name() + "(" + registers(c.args()) + ")";
        }
        if (instr instanceof Instr.ConstructorCall c) {
            return (c.onSuper() ? "super" : "this") + "(" + registers(c.args()) + ")";
        }
        if (instr instanceof Instr.Lambda l) {
            return "lambda (" + registers(l.parameters()) + ")";
        }
        if (instr instanceof Instr.MethodRef r) {
            String object = r.object() < 0 ? String.valueOf((Object) r.type()) : register(r.object());
            return object + "::" + (r.onSuper() ? "super:" : "") + r.name();
        }
        return operation(instr);
    }

    private String operation(Instr instr) {
        if (instr instanceof Instr.Plus p) {
            return Arrays.stream(p.parts()).mapToObj(this::register).collect(joining(" + "));
        }
        if (instr instanceof Instr.Binary b) {
            return register(b.left()) + " " + b.operator() + " " + register(b.right());
        }
        if (instr instanceof Instr.Unary u) {
            return u.operator() + register(u.operand());
        }
        if (instr instanceof Instr.Cast c) {
            return "(" + c.type() + ") " + register(c.source());
        }
        if (instr instanceof Instr.TypeTest t) {
            return register(t.source()) + " instanceof " + t.type();
        }
        if (instr instanceof Instr.Component c) {
            return "component " + c.index() + " of " + c.type() + " " + register(c.source());
        }
        if (instr instanceof Instr.Next n) {
            return "next " + register(n.source());
        }
        List<Integer> inputs = ((Instr.Unknown) instr).inputs();
        return "unknown (" + inputs.stream().map(this::register).collect(joining(", ")) + ")";
    }

    private static String literal(@Nullable Object value) {
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        if (value instanceof Long number) {
            return number + "L";
        }
        if (value instanceof Float number) {
            return number + "f";
        }
        if (value instanceof Character c) {
            return "'" + c + "'";
        }
        return String.valueOf(value);
    }

    private String registers(int[] registers) {
        return Arrays.stream(registers).mapToObj(this::register).collect(joining(", "));
    }

    /** A name that several variables have is followed by the register. */
    private String register(int register) {
        Variable variable = body.variables().get(register);
        if (variable == null) {
            return "%" + register;
        }
        long same = body.variables().stream()
                .filter(Objects::nonNull)
                .filter(other -> other.name().equals(variable.name()))
                .count();
        return same == 1 ? variable.name() : variable.name() + "#" + register;
    }
}

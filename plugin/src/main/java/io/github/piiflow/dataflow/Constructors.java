package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeDecl;
import java.util.List;

/** How objects are made: what constructors do besides their body. */
final class Constructors {
    /** Field of the enclosing object. */
    static final String OUTER = "this$0";

    private final Evaluation evaluation;
    private final Program program;
    private final Calls calls;
    private final Library library;

    Constructors(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.program = evaluation.program();
        this.calls = evaluation.calls();
        this.library = evaluation.library();
    }

    /** {@code new Type(...)}. */
    Value create(Instr.New created, State state, Frame frame) {
        Link.CallLink link = frame.body().link(created) instanceof Link.CallLink found ? found : null;
        JavaType type = created.target() < 0 && link != null
                ? link.resultType() // nobody keeps the object, but its constructor runs
                : frame.body().type(created.target());
        Value[] arguments = new Value[created.args().length];
        JavaType[] types = new JavaType[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = state.get(created.args()[i]);
            types[i] = frame.body().type(created.args()[i]);
        }
        Call call = new Call(
                MethodDecl.CONSTRUCTOR,
                link == null ? null : link.method(),
                type,
                type,
                created.id(),
                created.span(),
                types,
                false,
                link != null && link.exact());
        Value object = Value.of(newObject(call, state, frame));
        captures(created, type, object, state, frame);
        return construct(call, object, arguments, state, frame);
    }

    /** A constructor reference. */
    Value construct(Call call, Value[] arguments, State state, Frame frame) {
        return construct(call, Value.of(newObject(call, state, frame)), arguments, state, frame);
    }

    private static Token newObject(Call call, State state, Frame frame) {
        Token token = new Token(
                new Token.Site(frame.context(), call.site(), null), call.resultType(), Token.FRESH | Token.EXACT, null);
        state.heap().clear(token);
        return token;
    }

    private void captures(Instr.New created, JavaType type, Value object, State state, Frame frame) {
        ClassInfo info = type.classInfo();
        if (info == null || info.origin() != ClassInfo.Origin.SOURCE) {
            return;
        }
        TypeDecl declaration = info.declaration();
        if (declaration != null) {
            int count = Math.min(declaration.captures().size(), created.captured().length);
            for (int i = 0; i < count; i++) {
                String field = "val$" + declaration.captures().get(i);
                Value value = state.get(created.captured()[i]);
                evaluation.memory().write(state, object, field, value, JavaType.UNKNOWN, null, false);
            }
        }
        ClassInfo outer = info.outer();
        if (!info.isStatic() && outer != null) {
            Value enclosing = created.outer() >= 0 ? state.get(created.outer()) : enclosing(outer, state, frame);
            JavaType outerType = new JavaType.ClassType(outer, List.of());
            evaluation.memory().write(state, object, OUTER, enclosing, outerType, null, false);
        }
    }

    private Value enclosing(ClassInfo wanted, State state, Frame frame) {
        Value at = frame.self();
        ClassInfo info = frame.method().owner();
        while (info != null && info != wanted && !info.isSubtypeOf(wanted.name()) && info.outer() != null) {
            at = evaluation.memory().read(state, at, OUTER, new JavaType.ClassType(info.outer(), List.of()), null);
            info = info.outer();
        }
        return at;
    }

    private Value construct(Call call, Value object, Value[] arguments, State state, Frame frame) {
        ClassInfo info = call.resultType().classInfo();
        MethodInfo method = call.method();
        if (info != null && info.origin() == ClassInfo.Origin.SOURCE) {
            if (method != null && Program.hasBody(method) && method.owner() == info) {
                calls.apply(method, call, object, arguments, state, frame, 0);
            } else {
                implicitConstructor(info, call, object, arguments, state, frame);
            }
            library.onTop(object, call, object, arguments, state, frame);
            return object;
        }
        Value made = library.create(call, object, arguments, state, frame);
        return evaluation.types().isText(call.resultType()) ? evaluation.forms().derived(state, made, frame) : made;
    }

    /** A constructor that is not written: the superclass's (with the arguments, for an anonymous class), then the fields. */
    private void implicitConstructor(
            ClassInfo info, Call call, Value object, Value[] arguments, State state, Frame frame) {
        superConstructor(info, call, object, arguments, state, frame);
        initialiseFields(info, call, object, state, frame);
    }

    private void superConstructor(
            ClassInfo info, Call call, Value object, Value[] arguments, State state, Frame frame) {
        JavaType.ClassType parent = info.superclass();
        if (parent == null) {
            return;
        }
        ClassInfo above = parent.info();
        if (above.origin() != ClassInfo.Origin.SOURCE) {
            if (arguments.length > 0) {
                library.create(forClass(call, parent), object, arguments, state, frame);
            }
            return;
        }
        MethodInfo constructor = evaluation.world().method(above, MethodDecl.CONSTRUCTOR, arguments.length);
        if (constructor != null && constructor.owner() == above && Program.hasBody(constructor)) {
            calls.apply(constructor, call, object, arguments, state, frame, 0);
        } else {
            implicitConstructor(above, call, object, new Value[0], state, frame);
        }
    }

    private static Call forClass(Call call, JavaType type) {
        return new Call(call.name(), null, type, type, call.site(), call.span(), call.types(), false, false);
    }

    private void initialiseFields(ClassInfo info, Call call, Value object, State state, Frame frame) {
        MethodInfo initialiser = program.initialiser(info);
        if (initialiser != null) {
            calls.apply(initialiser, call, object, new Value[0], state, frame, 0);
        }
    }

    /** Before a constructor without {@code this(...)} or {@code super(...)}: what the language adds. */
    void initialise(Frame frame, State state) {
        MethodInfo method = frame.method();
        if (!method.isConstructor() || startsWithConstructor(frame.body())) {
            return;
        }
        Call call = implied(method, frame);
        superConstructor(method.owner(), call, frame.self(), new Value[0], state, frame);
        initialiseFields(method.owner(), call, frame.self(), state, frame);
    }

    private static Call implied(MethodInfo method, Frame frame) {
        MethodDecl declaration = frame.method().declaration();
        return new Call(
                MethodDecl.CONSTRUCTOR,
                method,
                JavaType.UNKNOWN,
                JavaType.UNKNOWN,
                -2,
                declaration == null ? 0 : declaration.span(),
                new JavaType[0],
                false,
                true);
    }

    private static boolean startsWithConstructor(LinkedBody body) {
        for (Node node : body.body().block().nodes()) {
            if (node instanceof Instr.ConstructorCall) {
                return true;
            }
        }
        return false;
    }

    /** {@code this(...)} or {@code super(...)}. */
    void constructorCall(Instr.ConstructorCall instr, State state, Frame frame) {
        Value[] arguments = new Value[instr.args().length];
        JavaType[] types = new JavaType[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = state.get(instr.args()[i]);
            types[i] = frame.body().type(instr.args()[i]);
        }
        ClassInfo owner = frame.method().owner();
        MethodInfo method = frame.body().link(instr) instanceof Link.CallLink link ? link.method() : null;
        JavaType parent = instr.onSuper() && owner.superclass() != null
                ? owner.superclass()
                : new JavaType.ClassType(owner, List.of());
        Call call =
                new Call(MethodDecl.CONSTRUCTOR, method, parent, parent, instr.id(), instr.span(), types, false, true);
        ClassInfo called = parent.classInfo();
        if (method != null && Program.hasBody(method)) {
            calls.apply(method, call, frame.self(), arguments, state, frame, 0);
        } else if (called != null && called.origin() == ClassInfo.Origin.SOURCE) {
            implicitConstructor(called, call, frame.self(), arguments, state, frame);
        } else {
            library.flowsOnly(call, frame.self(), arguments, state, frame);
        }
        if (instr.onSuper()) {
            initialiseFields(owner, call, frame.self(), state, frame);
        }
    }
}

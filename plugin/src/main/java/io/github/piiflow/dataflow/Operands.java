package io.github.piiflow.dataflow;

import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Protection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one call has at hand: its receiver, its arguments and, once something is said about it, its result. */
final class Operands {
    private final Evaluation evaluation;
    private final Call call;
    private final Value receiver;
    private final Value[] arguments;
    private final State state;
    private final Frame frame;
    private @Nullable Value result;

    Operands(Evaluation evaluation, Call call, Value receiver, Value[] arguments, State state, Frame frame) {
        this.evaluation = evaluation;
        this.call = call;
        this.receiver = receiver;
        this.arguments = arguments;
        this.state = state;
        this.frame = frame;
    }

    Call call() {
        return call;
    }

    State state() {
        return state;
    }

    Frame frame() {
        return frame;
    }

    Value receiver() {
        return receiver;
    }

    Value[] arguments() {
        return arguments;
    }

    Value argument(int index) {
        return index < arguments.length ? arguments[index] : Value.CLEAN;
    }

    void replaceArgument(int index, Value value) {
        if (index < arguments.length) {
            arguments[index] = value;
        }
    }

    // ---- positions start here

    Value root(Position position) {
        return switch (position.root()) {
            case THIS -> receiver;
            case ARG -> argument(position.index());
            case RETURN -> isIn(position) ? Value.CLEAN : given(position);
            case ARGS, THROWN -> Value.CLEAN;
        };
    }

    /** The result; if it is moved as a whole before there is one, an object about which nothing is known yet. */
    private Value given(Position position) {
        if (result == null && position.parts().isEmpty() && !call.isConstructor()) {
            emptyResult();
        }
        return result();
    }

    private static boolean isIn(Position position) {
        return !position.parts().isEmpty() && position.parts().get(0) instanceof Position.In;
    }

    JavaType rootType(Position position) {
        return switch (position.root()) {
            case THIS -> objectType(receiver, call.receiverType());
            case ARG ->
                position.index() < arguments.length
                        ? objectType(arguments[position.index()], call.types()[position.index()])
                        : JavaType.UNKNOWN;
            case RETURN -> call.resultType();
            case ARGS, THROWN -> JavaType.UNKNOWN;
        };
    }

    private static JavaType objectType(Value value, @Nullable JavaType type) {
        Token single = value.single();
        return type == null || type instanceof JavaType.Unknown
                ? (single == null ? JavaType.UNKNOWN : single.type())
                : type;
    }

    JavaType type(Position position) {
        return position.parts().isEmpty() ? rootType(position) : JavaType.UNKNOWN;
    }

    /** Whether an argument is an array that is passed where single arguments are meant. */
    boolean isSpread(Value argument) {
        Token single = argument.single();
        return single != null
                && evaluation.types().isArray(single.type())
                && call.method() != null
                && call.method().isVarargs();
    }

    // ---- what arguments name

    /** The key that an argument is; null if it is not known. */
    @Nullable
    String key(Position.ArgumentKeyValue key) {
        Object constant = Conditions.named(argument(key.argument()).constant());
        return constant == null ? null : String.valueOf(constant);
    }

    /** The place that an argument is; -1 if it is not known. */
    int place(Position.ArgumentElement element) {
        Object constant = argument(element.argument()).constant();
        return constant instanceof Integer number && number >= 0 ? number : -1;
    }

    /** The constant that a part of the receiver or of an argument was set to; null if it is not known. */
    @Nullable
    Object setting(Position part) {
        Token single = root(part).single();
        if (single == null || part.parts().isEmpty() || !(part.parts().get(0) instanceof Position.Field field)) {
            return null;
        }
        return evaluation.program().settings().constant(state, single, Settings.selector(field.name()));
    }

    /** A property of an object. */
    Value property(Value object, FieldInfo field) {
        Element element = evaluation.catalog().field(field);
        return evaluation
                .memory()
                .read(state, object, field.name(), field.type(), element)
                .mapFacts(this::through);
    }

    // ---- steps

    Fact through(Fact fact) {
        return fact.by(Trail.step(fact.trail(), Step.Kind.THROUGH, call.words(), call.span(), frame.method()));
    }

    List<Fact> through(List<Fact> facts, int doubts) {
        List<Fact> result = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            result.add(through(fact).doubted(doubts));
        }
        return result;
    }

    Fact protect(Fact fact, Protection protection) {
        return fact.protect(
                protection, Trail.step(fact.trail(), Step.Kind.PROTECTED, call.words(), call.span(), frame.method()));
    }

    /** Personal data that appears at the call. */
    Fact appear(Element element) {
        return Fact.of(element, Trail.step(null, Step.Kind.READ, call.words(), call.span(), frame.method()));
    }

    // ---- the result

    /** What the call gives back. */
    Value result() {
        if (result == null) {
            return call.isConstructor() ? receiver : Value.CLEAN;
        }
        return result;
    }

    /** Whether something was said about what the call gives back. */
    boolean hasResult() {
        return result != null;
    }

    void replaceResult(Value value) {
        result = value;
    }

    /** Adds data to the result. */
    void give(Value data) {
        Value made = result;
        result = made == null ? data : made.join(data);
    }

    Value resultObject(JavaType type) {
        Value made = result;
        if (made == null || made.tokens().isEmpty()) {
            if (call.isConstructor()) {
                return receiver;
            }
            Value object = fresh("r", type);
            made = made == null ? object : made.join(object);
            result = made;
        }
        return made;
    }

    /**
     * All that rows say of the result is said.
     *
     * @param fromElsewhere whether it may be anything of its type where nothing is
     */
    void completeResult(boolean fromElsewhere) {
        Value made = result;
        if (made != null && made.isNothing()) {
            made = null; // an object of which nothing is known yet
        } else if (made != null && made.tokens().isEmpty() && isObject(made)) {
            made = made.withToken(object("r", call.resultType())); // more may be put into it
        }
        result = made;
        if (made == null && !call.isConstructor()) {
            if (fromElsewhere) {
                result = evaluation.types().isNothing(call.resultType())
                        ? Value.CLEAN
                        : fromElsewhere(Value.of(List.of(), true));
            } else {
                emptyResult();
            }
        }
    }

    /** Whether data is in an object that can be changed. */
    private boolean isObject(Value data) {
        JavaType type = call.resultType();
        return data.hasFacts()
                && data.constant() == null
                && !data.isUnknown()
                && !call.isConstructor()
                && (type instanceof JavaType.Unknown unknown
                        ? unknown.isOfLibrary() && isRaw(data)
                        : mayBeFilled(type));
    }

    /** Hashes and masks are texts. */
    private static boolean isRaw(Value data) {
        return data.facts().stream().allMatch(fact -> fact.level() == Protection.RAW);
    }

    private boolean mayBeFilled(JavaType type) {
        return type instanceof JavaType.ClassType
                && !evaluation.types().isPlain(type)
                && !evaluation.types().isTextual(type)
                && !evaluation.types().isAnything(type);
    }

    /** An object about which nothing but its type is known. */
    private void emptyResult() {
        JavaType type = call.resultType();
        if (!(type instanceof JavaType.Primitive) && !evaluation.types().isPlain(type)) {
            result = fresh("r", type);
        }
    }

    /** A result that may besides be anything of its type. */
    Value fromElsewhere(Value value) {
        JavaType type = call.resultType();
        return type instanceof JavaType.Primitive ? value : value.withToken(unknown(type));
    }

    /** An object that the call gets from elsewhere. */
    Token unknown(JavaType type) {
        return Token.at(Path.unknown(frame.context() + "." + call.site(), type));
    }

    // ---- objects made by the call

    Value fresh(String what, JavaType type) {
        return Value.of(object(what, type));
    }

    private Token object(String what, JavaType type) {
        Token token = new Token(site(what), type, Token.FRESH, null);
        state.heap().clear(token);
        return token;
    }

    /** Names an object that the call makes. */
    Token.Site site(String what) {
        return new Token.Site(frame.context(), call.site(), what);
    }
}

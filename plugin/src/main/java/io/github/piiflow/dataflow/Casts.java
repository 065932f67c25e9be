package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.Instr;
import java.util.ArrayList;
import java.util.List;

/** The same objects seen as another type, and tests of their type. */
final class Casts {
    private final Evaluation evaluation;
    private final Types types;

    Casts(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.types = evaluation.types();
    }

    /** The same object seen as another type; objects that can never be of it are left out. */
    Value as(Value value, JavaType type) {
        if (types.isNothing(type)) {
            return value.withoutFacts();
        }
        if (type instanceof JavaType.Primitive) {
            return types.isNumber(type)
                    ? value.mapFacts(Fact::asNumber)
                    : types.isCharacter(type) ? value.mapFacts(Fact::asLetter) : value;
        }
        Value seen = seen(known(value, type), type);
        return types.isNumber(type) || types.isTime(type) ? seen.mapFacts(Fact::asNumber) : seen;
    }

    /** The same objects seen as another type, without those that can never be of it. */
    Value seen(Value value, JavaType type) {
        List<Token> tokens = new ArrayList<>(value.tokenCount());
        for (Token token : value.tokens()) {
            if (!types.excludes(token, type)) {
                tokens.add(token.isExact() ? token : token.as(types.narrower(token.type(), type)));
            }
        }
        return value.withTokens(tokens);
    }

    /** What a method is known to give turns out to be an object of the source, whose own fields tell what is personal in it. */
    private Value known(Value value, JavaType type) {
        ClassInfo info = value.hasFacts() && types.isSource(type) ? type.classInfo() : null;
        if (info == null) {
            return value;
        }
        boolean otherwise = evaluation.catalog().tellsOtherwise(info);
        return value.filterFacts(fact ->
                !(fact.origin() instanceof Element element) || !otherwise && element.kind() != Element.Kind.METHOD);
    }

    Value test(Instr.TypeTest test, State state, Frame frame) {
        Value value = state.get(test.source());
        if (value.isNull()) {
            return Value.constant(false);
        }
        Token single = value.single();
        JavaType wanted = evaluation.world().resolve(test.type(), frame.method().owner(), frame.method());
        return single != null && isOnly(value, single) && types.excludes(single, wanted)
                ? Value.constant(false)
                : Value.CLEAN;
    }

    /** Whether a value is this object: nothing of another origin, be it whatever a caller passes. */
    private static boolean isOnly(Value value, Token single) {
        return !value.isUnknown()
                && value.facts().stream()
                        .allMatch(fact -> fact.isPersonal() || fact.origin().equals(single.path()));
    }

    /** After a test of its type said no, a variable is none of the objects that are of the type. */
    void isNot(Instr.TypeTest test, State state, Frame frame) {
        Value value = state.get(test.source());
        if (value.tokenCount() == 0) {
            return;
        }
        JavaType type = evaluation.world().resolve(test.type(), frame.method().owner(), frame.method());
        ClassInfo info = type.classInfo();
        List<Token> others = value.tokens().stream()
                .filter(token -> !types.isSurely(token, info))
                .toList();
        if (others.isEmpty() && isOnly(value, value.token(0)) && !value.hasPersonalFacts()) {
            state.set(test.source(), Value.NULL);
        } else if (others.size() < value.tokenCount()) {
            state.set(test.source(), value.withTokens(others));
        }
    }
}

package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which methods a call may mean, each with the objects on which it is. */
final class Targets {
    private final Evaluation evaluation;
    private final Program program;

    Targets(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.program = evaluation.program();
    }

    /** The methods that may be meant, each with the objects on which it is. */
    Map<MethodInfo, Value> of(Call call, Value receiver) {
        MethodInfo method = call.method();
        if (method == null) {
            return Map.of();
        }
        if (!call.virtual() || method.isFinal() || method.isStatic()) {
            return Program.hasBody(method) ? Map.of(method, receiver) : Map.of();
        }
        Map<MethodInfo, Value> targets = new LinkedHashMap<>();
        if (receiver.tokens().isEmpty()) {
            ClassInfo info = call.receiverType().classInfo();
            for (MethodInfo one : all(method, info == null ? method.owner() : info, call.receiverType())) {
                targets.put(one, receiver);
            }
        }
        boolean several = receiver.tokens().size() > 1;
        for (Token token : receiver.tokens()) {
            for (MethodInfo one : on(token, method, call)) {
                Value self = several ? receiver.withTokens(List.of(token)) : receiver;
                targets.merge(one, self, Value::join);
            }
        }
        return targets;
    }

    private List<MethodInfo> on(Token token, MethodInfo method, Call call) {
        ClassInfo info = token.type().classInfo();
        if (token.isExact() && info != null) {
            MethodInfo own = evaluation.world().implementation(method, info);
            if (own != null) {
                return Program.hasBody(own) ? List.of(own) : List.of();
            }
        }
        JavaType narrow = evaluation.types().narrower(call.receiverType(), token.type());
        ClassInfo seen = narrow.classInfo() == null ? call.receiverType().classInfo() : narrow.classInfo();
        return all(method, seen == null ? method.owner() : seen, narrow);
    }

    /**
     * The implementations that are followed in a class and those below it.
     *
     * @param type what is said of the object: with type arguments it is no implementation for others
     */
    private List<MethodInfo> all(MethodInfo method, ClassInfo info, JavaType type) {
        boolean foreign = method.owner().origin() != ClassInfo.Origin.SOURCE;
        if (foreign
                && info.origin() != ClassInfo.Origin.SOURCE
                && program.callRows().say(method, info)) {
            return List.of();
        }
        List<MethodInfo> all = evaluation.world().targets(method, info);
        if (foreign && all.size() > 4 && info.origin() != ClassInfo.Origin.SOURCE) {
            return List.of();
        }
        List<MethodInfo> followed = new ArrayList<>(Math.min(all.size(), Limits.TARGETS));
        for (MethodInfo one : all) {
            if (!Program.hasBody(one) || all.size() > 1 && evaluation.types().isForOthers(one.owner(), type)) {
                continue;
            }
            if (followed.size() == Limits.TARGETS) {
                evaluation.exits().cut(Cut.TARGETS);
                break;
            }
            followed.add(one);
        }
        return followed;
    }

    /** The implementations that are asked for by name, or else go before others, or else have the name of the field. */
    Map<MethodInfo, Value> askedFor(Map<MethodInfo, Value> targets, HandedFunctions.Injected injected, Call call) {
        Map<MethodInfo, Value> named = new LinkedHashMap<>();
        Map<MethodInfo, Value> first = new LinkedHashMap<>();
        targets.forEach((target, self) -> {
            if (injected.asksFor(target.owner())) {
                named.put(target, self);
            } else if (injected.byType() && program.handedFunctions().goesFirst(target.owner())) {
                first.put(target, self);
            }
        });
        if (!named.isEmpty() || !first.isEmpty()) {
            return named.isEmpty() ? first : named;
        }
        ClassInfo namesake = injected.namesake();
        MethodInfo method = call.method();
        MethodInfo own =
                namesake == null || method == null ? null : evaluation.world().implementation(method, namesake);
        Value self = own == null ? null : targets.get(own);
        return own == null || self == null ? Map.of() : Map.of(own, self);
    }
}

package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.mapping.Property;
import io.github.piiflow.rule.Mapping;
import io.github.piiflow.rule.Mapping.Question;
import io.github.piiflow.rule.Mapping.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which properties a serialiser was told to leave out: by version, by modifiers, by predicates that the application wrote. */
final class Selection {
    /** Predicates that a serialiser was given, with modifiers of fields that it leaves out, and the version that it writes. */
    private static final String SKIPPING = "skipping";

    private static final String MODIFIERS = "modifiers";
    private static final String VERSION = Settings.selector("version");

    private final Evaluation evaluation;
    private final Mapping mapping;
    private final State state;
    private final Frame frame;
    private final List<Value> predicates;
    private final int modifiers;
    private final @Nullable Double version;
    private final Map<Asked, Answer> answers = new HashMap<>();

    Selection(Evaluation evaluation, Mapping mapping, @Nullable Token serialiser, State state, Frame frame) {
        this.evaluation = evaluation;
        this.mapping = mapping;
        this.state = state;
        this.frame = frame;
        Settings settings = evaluation.program().settings();
        boolean asks = !mapping.asks().isEmpty();
        this.predicates = serialiser == null || !asks ? List.of() : settings.elements(state, serialiser, SKIPPING);
        int bits = 0;
        if (serialiser != null && asks) {
            for (Value each : settings.elements(state, serialiser, MODIFIERS)) {
                bits |= each.constant() instanceof Integer one ? one : 0;
            }
        }
        this.modifiers = bits;
        this.version = serialiser != null
                        && !mapping.marks(Role.SINCE).isEmpty()
                        && settings.constant(state, serialiser, VERSION) instanceof Number number
                ? Double.valueOf(number.doubleValue())
                : null;
    }

    /** Whether there is anything that it may leave out. */
    boolean leavesOut() {
        return !predicates.isEmpty() || modifiers != 0 || version != null;
    }

    /** What becomes of a property. */
    enum Answer {
        KEPT,
        LEFT_OUT,
        /** A predicate says, and nobody knows what. */
        UNDECIDED
    }

    private record Asked(Value predicate, Question question, Object subject) {}

    /**
     * Whether a property is written.
     *
     * @param info the class of the object
     * @param filter a predicate that only this class has; null for none
     */
    Answer of(Property property, ClassInfo info, @Nullable Value filter) {
        FieldInfo field = property.field();
        if (modifiers != 0
                && field != null
                && field.declaration() != null
                && (MemberQuestions.bits(field.declaration().modifiers()) & modifiers) != 0) {
            return Answer.LEFT_OUT;
        }
        if (version != null && !isOf(version, property, info)) {
            return Answer.LEFT_OUT;
        }
        Answer answer = Answer.KEPT;
        for (Value predicate : predicates) {
            answer = worse(answer, asked(predicate, property, info));
        }
        return filter == null ? answer : worse(answer, asked(filter, property, info));
    }

    private static Answer worse(Answer a, Answer b) {
        return a == Answer.LEFT_OUT || b == Answer.KEPT ? a : b;
    }

    private boolean isOf(double wanted, Property property, ClassInfo info) {
        FieldInfo field = property.field();
        for (List<? extends Number> since : List.of(
                evaluation.program().mappings().numbers(field, mapping, Role.SINCE),
                evaluation.program().mappings().numbers(info, mapping, Role.SINCE))) {
            if (since.stream().anyMatch(each -> wanted < each.doubleValue())) {
                return false;
            }
        }
        for (List<? extends Number> until : List.of(
                evaluation.program().mappings().numbers(field, mapping, Role.UNTIL),
                evaluation.program().mappings().numbers(info, mapping, Role.UNTIL))) {
            if (until.stream().anyMatch(each -> wanted >= each.doubleValue())) {
                return false;
            }
        }
        return true;
    }

    private Answer asked(Value predicate, Property property, ClassInfo info) {
        Answer answer = Answer.KEPT;
        for (Question question : mapping.asks()) {
            if (question.subject() == Mapping.Subject.TYPE) {
                answer = worse(answer, asked(predicate, question, Reflection.literal(type(property)), "class"));
                answer = worse(answer, asked(predicate, question, Reflection.literal(typeOf(info)), "class"));
            } else {
                answer = worse(answer, asked(predicate, question, null, property));
            }
        }
        return answer;
    }

    private static JavaType typeOf(ClassInfo info) {
        return new JavaType.ClassType(info, List.of());
    }

    private static JavaType type(Property property) {
        MethodInfo getter = property.getter();
        FieldInfo field = property.field();
        return field != null ? field.type() : getter != null ? getter.returnType() : JavaType.UNKNOWN;
    }

    private Answer asked(Value predicate, Question question, @Nullable Value type, Object subject) {
        Asked asked = new Asked(predicate, question, type == null ? subject : String.valueOf(type.constant()));
        Answer known = answers.get(asked);
        if (known == null) {
            known = type == null
                    ? ask(predicate, question, MemberQuestions.Handed.of((Property) subject, question))
                    : ask(predicate, question, type, null);
            answers.put(asked, known);
        }
        return known;
    }

    private Answer ask(Value predicate, Question question, MemberQuestions.Handed handed) {
        return ask(predicate, question, Value.constant(handed), handed);
    }

    /** Runs a predicate with what it is asked about; one that does not answer the question keeps everything. */
    private Answer ask(Value predicate, Question question, Value subject, MemberQuestions.@Nullable Handed handed) {
        Token single = predicate.single();
        ClassInfo info = single == null ? null : single.type().classInfo();
        if (single == null || info == null || !single.isExact()) {
            return Answer.UNDECIDED;
        }
        Answer answer = null;
        for (MethodInfo method : methods(info, question, handed)) {
            Answer one = ask(method, predicate, question, subject, handed);
            answer = answer == null || (answer == Answer.LEFT_OUT) != question.omits() ? one : answer;
        }
        return answer == null ? Answer.KEPT : answer;
    }

    private Answer ask(
            MethodInfo method,
            Value predicate,
            Question question,
            Value subject,
            MemberQuestions.@Nullable Handed handed) {
        if (frame.isRunning(method) || evaluation.isTired()) {
            return Answer.UNDECIDED;
        }
        Value result = run(method, predicate, question.from(), subject);
        if (question.calls() != null && handed != null) {
            return handed.called().contains(question.calls()) ? Answer.KEPT : Answer.LEFT_OUT;
        }
        return result.constant() instanceof Boolean yes
                ? yes == question.omits() ? Answer.LEFT_OUT : Answer.KEPT
                : Answer.UNDECIDED;
    }

    /** The overloads of the nearest class that has any; those about methods are asked about properties with a getter. */
    private List<MethodInfo> methods(ClassInfo info, Question question, MemberQuestions.@Nullable Handed handed) {
        List<MethodInfo> all = new ArrayList<>(1);
        for (ClassInfo at = info; at != null && all.isEmpty(); at = Forms.parent(at)) {
            for (MethodInfo method : at.methods()) {
                if (method.name().equals(question.method())
                        && method.parameterTypes().size() > question.from()
                        && Program.hasBody(method)
                        && isAbout(method.parameterTypes().get(question.from()), handed)) {
                    all.add(method);
                }
            }
        }
        return all;
    }

    private static boolean isAbout(JavaType parameter, MemberQuestions.@Nullable Handed handed) {
        return handed == null
                || switch (parameter.erasure()) {
                    case "java.lang.reflect.Method" -> handed.property().getter() != null;
                    case "java.lang.reflect.Field" -> handed.property().field() != null;
                    default -> true;
                };
    }

    /** What it changes is its own business. */
    private Value run(MethodInfo method, Value predicate, int index, Value subject) {
        List<Value> arguments = new ArrayList<>();
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            arguments.add(i == index ? subject : Value.OPAQUE);
        }
        JavaType[] types = method.parameterTypes().toArray(JavaType[]::new);
        JavaType self = typeOf(method.owner());
        Call call = new Call(method.name(), method, self, method.returnType(), -1, 0, types, true, true);
        Inlining inlining = evaluation.inlining();
        boolean before = inlining.isAsking();
        inlining.asking(true);
        Value result = inlining.run(method, predicate, arguments.toArray(Value[]::new), call, state.fork(), frame);
        inlining.asking(before);
        return result == null ? Value.OPAQUE : result;
    }
}

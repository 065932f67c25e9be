package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Personal data that appears at one call. */
final class SourceRun {
    /** Words of identifiers by which somebody signs in. */
    private static final List<String> OF_USERS =
            List.of("_user_", "_login_", "_person_", "_member_", "_subject_", "_principal_", "_external_");

    private final Evaluation evaluation;
    private final Positions positions;
    private final Operands operands;

    SourceRun(Evaluation evaluation, Positions positions) {
        this.evaluation = evaluation;
        this.positions = positions;
        this.operands = positions.operands();
    }

    /**
     * Adds data of a type that the row tells.
     *
     * @param told what the method's body gives: if that is other data for sure, rows about its name do not count
     */
    Value appear(Effect.Source source, Value value, Value told) {
        Element element = isOtherwise() || isOther(told, source)
                ? null
                : evaluation.program().rowElement(source.dataType(), operands.call());
        if (element == null) {
            return value;
        }
        Fact fact = operands.appear(
                evaluation.catalog().in(element, operands.frame().method()));
        return appear(isIdentifier(told) || !source.sure() ? fact.unsure() : fact, source.to(), value);
    }

    /** Whether a method of the source gives what is called the id of something else: a principal whose name is an {@code accountId}. */
    private static boolean isIdentifier(Value told) {
        Token single = told.single();
        Path path = single == null ? null : single.path();
        if (path == null || path.depth() == 0) {
            return false;
        }
        String words = MethodNames.words(path.selector());
        return words.endsWith("_id_")
                && !words.equals("_id_")
                && OF_USERS.stream().noneMatch(words::contains);
    }

    private boolean isOtherwise() {
        ClassInfo info = operands.call().receiverType().classInfo();
        return info != null && evaluation.catalog().tellsOtherwise(info);
    }

    /** Whether the body gives something else for sure: other data, or a constant. */
    private static boolean isOther(Value told, Effect.Source source) {
        boolean other = told.constant() != null && !told.hasFacts();
        for (Fact fact : told.facts()) {
            Element element = fact.origin() instanceof Path path ? path.element() : (Element) fact.origin();
            if (element != null && element.dataType().equals(source.dataType())) {
                return false;
            }
            other |= element != null && fact.doubts() == 0;
        }
        return other
                && source.to().root() == Position.Root.RETURN
                && source.to().parts().isEmpty();
    }

    /** Adds data of a type that a constant argument names. */
    Value appear(Effect.KeySource source, Value value) {
        Object constant = operands.argument(source.argument()).constant();
        Value there = source.to().parts().isEmpty() ? value : positions.read(source.to());
        boolean result = source.to().root() == Position.Root.RETURN;
        boolean open = !result || there.isOpaque() && !there.hasPersonalFacts();
        String text = constant instanceof Switches.EnumConstant one
                ? one.name()
                : constant instanceof String literal ? literal : null;
        if (text == null || !open) {
            return value;
        }
        Element element = evaluation.catalog().key(text, operands.frame().method(), holder());
        if (element == null && !evaluation.catalog().denies(text)) {
            element = byName(source.argument());
        }
        ClassInfo asked = operands.call().receiverType().classInfo();
        element = element == null || asked == null
                ? element
                : evaluation.catalog().setting(element, asked);
        boolean nobodys = element == null
                ? evaluation.catalog().denies(text)
                : !source.only().isEmpty() && !source.only().contains(element.dataType());
        if (nobodys) {
            // the key says what it is: the name of a variable says no more
            return evaluation.types().isTextual(operands.call().resultType()) ? Value.CLEAN : value;
        }
        if (element == null) {
            return value;
        }
        Fact fact = operands.appear(
                evaluation.catalog().in(element, operands.frame().method()));
        boolean tree = result && evaluation.types().isObject(operands.call().resultType());
        return appear(tree ? Keys.object(fact) : fact, source.to(), value);
    }

    /** What the name of a constant says, where its text says nothing. */
    private @Nullable Element byName(int argument) {
        Frame frame = operands.frame();
        String name = evaluation
                .program()
                .bodyFacts()
                .constantNames(frame.method(), frame.body())
                .of(operands.call().site(), argument);
        return name == null ? null : evaluation.catalog().key(name, frame.method(), holder());
    }

    /** The class in whose field the receiver is kept. */
    private @Nullable ClassInfo holder() {
        Token single = operands.receiver().single();
        Path path = single == null ? null : single.path();
        Path parent = path == null ? null : path.parent();
        return parent == null ? null : parent.type().classInfo();
    }

    private Value appear(Fact fact, Position to, Value value) {
        if (to.root() == Position.Root.RETURN && to.parts().isEmpty()) {
            return value.withFact(evaluation.inObject(fact, operands.call().resultType()));
        }
        positions.write(to, Value.of(fact, false));
        return to.root() == Position.Root.RETURN ? operands.result() : value;
    }
}

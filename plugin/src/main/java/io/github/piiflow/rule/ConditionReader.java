package io.github.piiflow.rule;

import static java.util.Comparator.comparingInt;

import io.github.piiflow.rule.Condition.StaticField;
import io.github.piiflow.rule.Value.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code when} of rows. */
final class ConditionReader {
    private ConditionReader() {}

    /** Conditions by argument; those of the receiver first. */
    static List<Condition> read(Value when) {
        List<Condition> all = new ArrayList<>();
        for (Entry entry : when.entries("conditions by argument, such as `{ arg0: [1] }`")) {
            boolean receiver = entry.key().scalar().equals("receiver");
            int argument = receiver
                    ? Condition.RECEIVER
                    : PositionParser.numbered("arg", entry.key().scalar());
            if (argument < 0 && !receiver) {
                entry.key().expected("an argument such as `arg0`, or `receiver`");
            }
            if (entry.value().isMapping()) {
                entry.value().fields(Keys.CONDITION).ifPresent(fields -> read(argument, fields, all));
            } else {
                List<Object> constants = entry.value().atLeastOne("a constant").stream()
                        .map(ConditionReader::constant)
                        .toList();
                all.add(new Condition.OneOf(argument, constants));
            }
        }
        all.sort(comparingInt(Condition::argument));
        return all;
    }

    /** A name such as {@code java.lang.System.out} without quotes is a static field. */
    private static Object constant(Value value) {
        Object constant = value.constantOrProblem();
        return value.isPlainText() && constant instanceof String text && StaticField.isName(text)
                ? new StaticField(text)
                : constant;
    }

    private static void read(int argument, Fields fields, List<Condition> all) {
        if (Keys.CONDITION.names().stream().noneMatch(fields::has)) {
            fields.mapping().expected("one of " + String.join(", ", Keys.CONDITION.names()));
        }
        fields.get("matches")
                .flatMap(ConditionReader::pattern)
                .ifPresent(each -> all.add(new Condition.Matches(argument, each, false)));
        fields.get("notMatches")
                .flatMap(ConditionReader::pattern)
                .ifPresent(each -> all.add(new Condition.Matches(argument, each, true)));
        fields.get("max").flatMap(Value::wholeNumber).ifPresent(most -> all.add(new Condition.AtMost(argument, most)));
        Optional<Value> fromEnd = fields.get("fromEnd");
        if (fromEnd.isPresent() && argument == Condition.RECEIVER) {
            fromEnd.get().problem("this compares an argument with the receiver; it does not fit `receiver`");
        }
        fromEnd.flatMap(Value::number).ifPresent(most -> all.add(new Condition.FromEnd(argument, most)));
    }

    private static Optional<Pattern> pattern(Value regex) {
        return regex.parsed("a regular expression", ConditionReader::compiled);
    }

    private static Pattern compiled(String regex) throws SyntaxProblem {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new SyntaxProblem(
                    Math.max(e.getIndex(), 0), "this is no regular expression of Java: " + e.getDescription());
        }
    }
}

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
            String subject = entry.key().scalar();
            if (subject.startsWith("this") || subject.indexOf('.') > 0) {
                part(entry).ifPresent(all::add);
                continue;
            }
            if (subject.equals("result")) {
                entry.value().parsed("`other`", ConditionReader::result).ifPresent(all::add);
                continue;
            }
            if (subject.equals("ends")) {
                entry.value().fields(Keys.ENDS).ifPresent(fields -> ends(fields, all));
                continue;
            }
            boolean receiver = subject.equals("receiver");
            int argument = receiver ? Condition.RECEIVER : PositionParser.numbered("arg", subject);
            if (argument < 0 && !receiver) {
                entry.key().expected("an argument such as `arg0`, `receiver`, or a field of one such as `this.mode`");
            }
            if (entry.value().isMapping()) {
                entry.value().fields(Keys.CONDITION).ifPresent(fields -> read(argument, fields, all));
            } else {
                all.add(new Condition.OneOf(argument, constants(entry.value())));
            }
        }
        all.sort(comparingInt(Condition::argument).thenComparing(ConditionReader::part));
        return all;
    }

    private static Condition result(String text) throws SyntaxProblem {
        if (!text.equals("other")) {
            throw new SyntaxProblem(0, "expected `other`: the result is an object of another type than the receiver");
        }
        return new Condition.GivesOther();
    }

    private static void ends(Fields fields, List<Condition> all) {
        if (Keys.ENDS.names().stream().noneMatch(fields::has)) {
            fields.mapping().expected("one of " + String.join(", ", Keys.ENDS.names()));
        }
        fields.get("matches")
                .flatMap(ConditionReader::pattern)
                .ifPresent(each -> all.add(new Condition.Ends(each, false)));
        fields.get("notMatches")
                .flatMap(ConditionReader::pattern)
                .ifPresent(each -> all.add(new Condition.Ends(each, true)));
    }

    private static Optional<Condition> part(Entry entry) {
        Optional<Position> part =
                entry.key().parsed("a field of the receiver or of an argument", PositionParser::fieldOfOperand);
        List<Object> constants = constants(entry.value());
        return part.map(each -> new Condition.PartOneOf(each, constants));
    }

    private static String part(Condition condition) {
        return condition instanceof Condition.PartOneOf one ? one.part().toString() : "";
    }

    private static List<Object> constants(Value values) {
        return values.atLeastOne("a constant").stream()
                .map(ConditionReader::constant)
                .toList();
    }

    /** A name such as {@code java.lang.System.out} without quotes is a static field. */
    static Object constant(Value value) {
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
        fields.get("min")
                .flatMap(Value::wholeNumber)
                .ifPresent(least -> all.add(new Condition.AtLeast(argument, least)));
        ofArgument(fields, "fromEnd", argument)
                .flatMap(Value::number)
                .ifPresent(most -> all.add(new Condition.FromEnd(argument, most)));
        ofArgument(fields, "indexOf", argument)
                .flatMap(each -> each.anyText("a text"))
                .ifPresent(text -> all.add(new Condition.IndexOf(argument, text)));
    }

    private static Optional<Value> ofArgument(Fields fields, String key, int argument) {
        Optional<Value> value = fields.get(key);
        if (value.isPresent() && argument == Condition.RECEIVER) {
            value.get().problem("this compares an argument with the receiver; it does not fit `receiver`");
        }
        return value;
    }

    static Optional<Pattern> pattern(Value regex) {
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

package io.github.piiflow.rule;

import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML file that knows where it stands. Asked for something it is not, it reports that and returns
 * nothing, so that reading goes on to the next mistake.
 */
final class Value {
    private final Node node;
    private final String file;
    private final String label;
    private final Problems problems;

    /**
     * A value.
     *
     * @param label the key it stands under, for messages; empty for a whole file
     */
    Value(Node node, String file, String label, Problems problems) {
        this.node = node;
        this.file = file;
        this.label = label;
        this.problems = problems;
    }

    String file() {
        return file;
    }

    Problems problems() {
        return problems;
    }

    /** The whole text of a scalar, the beginning of anything else. */
    Place place() {
        Optional<Mark> start = node.getStartMark();
        if (start.isEmpty()) {
            return new Place(file, Span.NONE);
        }
        int line = start.get().getLine() + 1;
        int column = start.get().getColumn() + 1;
        Optional<Mark> end = node instanceof ScalarNode ? node.getEndMark() : Optional.empty();
        long span = end.map(mark -> Span.of(line, column, mark.getLine() + 1, Math.max(mark.getColumn(), 1)))
                .orElseGet(() -> Span.of(line, column, line, column));
        return new Place(file, span);
    }

    /** The place of one character of a text, where the file shows the text as it is; else the place of the value. */
    Place placeOf(int offset) {
        Place whole = place();
        if (!(node instanceof ScalarNode scalar) || offset < 0) {
            return whole;
        }
        ScalarStyle style = scalar.getScalarStyle();
        int quote = style == ScalarStyle.PLAIN ? 0 : 1;
        boolean oneLine = Span.endLine(whole.span()) == whole.line()
                && Span.endColumn(whole.span()) - whole.column() + 1
                        == scalar.getValue().length() + 2 * quote;
        if (!oneLine) {
            return whole;
        }
        int column = whole.column() + quote + offset;
        return new Place(file, Span.of(whole.line(), column, whole.line(), column));
    }

    /** Reports a mistake at this value. */
    void problem(String message) {
        problems.add(place(), (label.isEmpty() ? "" : "`" + label + "`: ") + message);
    }

    /** Reports that something else was expected here. */
    void expected(String what) {
        problem("expected " + what + ", found " + described());
    }

    /** Reports a mistake within the text of this value. */
    void problem(SyntaxProblem syntax) {
        problems.add(placeOf(syntax.offset()), "`" + label + "`: " + syntax.getMessage());
    }

    boolean isText() {
        return node.getTag().equals(Tag.STR);
    }

    /** Whether it is text without quotes. */
    boolean isPlainText() {
        return isText() && node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Text; a number or {@code true} without quotes is none. */
    Optional<String> text() {
        return text("text");
    }

    Optional<String> text(String what) {
        if (node instanceof ScalarNode scalar && isText()) {
            if (!scalar.getValue().isBlank()) {
                return Optional.of(scalar.getValue());
            }
            expected(what);
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar && !node.getTag().equals(Tag.NULL)) {
            problem("expected " + what + ", found " + described() + "; put it in quotes: \"" + scalar.getValue()
                    + "\"");
            return Optional.empty();
        }
        expected(what);
        return Optional.empty();
    }

    /** Text that may be blank but not empty. */
    Optional<String> anyText(String what) {
        return isText() && !scalar().isEmpty() ? Optional.of(scalar()) : text(what);
    }

    /** A text that a parser understands. */
    <T> Optional<T> parsed(String what, Parser<T> parser) {
        Optional<String> text = text(what);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.parse(text.get()));
        } catch (SyntaxProblem syntax) {
            problem(syntax);
            return Optional.empty();
        }
    }

    /** One of some known words. */
    <T> Optional<T> oneOf(String what, Map<String, T> known) {
        if (node instanceof ScalarNode scalar && !node.getTag().equals(Tag.NULL)) {
            String word = scalar.getValue();
            if (known.containsKey(word)) {
                return Optional.ofNullable(known.get(word));
            }
            problem("expected " + what + ", found " + described() + Nearest.hint(word, known.keySet()));
        } else {
            expected(what);
        }
        return Optional.empty();
    }

    Optional<Boolean> flag() {
        if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.BOOL)) {
            return Optional.of(Boolean.valueOf(scalar.getValue()));
        }
        expected("true or false");
        return Optional.empty();
    }

    Optional<Integer> number() {
        if (constant() instanceof Integer number) {
            return Optional.of(number);
        }
        expected("a number");
        return Optional.empty();
    }

    /** A whole number that may be large. */
    Optional<Long> wholeNumber() {
        if (constant() instanceof Number number && !(number instanceof Double)) {
            return Optional.of(number.longValue());
        }
        expected("a whole number");
        return Optional.empty();
    }

    /** A constant: text, Integer, Long, Double or Boolean; reports anything else and returns the empty text. */
    Object constantOrProblem() {
        Object constant = constant();
        if (constant.equals("") && !isText()) {
            expected("a constant (text, number, true or false)");
        }
        return constant;
    }

    private Object constant() {
        if (!(node instanceof ScalarNode scalar)) {
            return "";
        }
        String text = scalar.getValue();
        Tag tag = node.getTag();
        try {
            if (tag.equals(Tag.INT)) {
                long number = new BigInteger(text.replaceFirst("^0[ox]", ""), radix(text)).longValueExact();
                return number == (int) number ? (Object) (int) number : (Object) number;
            }
            if (tag.equals(Tag.FLOAT)) {
                return Double.valueOf(text);
            }
        } catch (ArithmeticException | NumberFormatException tooLarge) {
            return "";
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        return isText() ? text : "";
    }

    private static int radix(String number) {
        return number.startsWith("0x") ? 16 : number.startsWith("0o") ? 8 : 10;
    }

    /** The values of a list. */
    List<Value> items(String what) {
        if (!(node instanceof SequenceNode list)) {
            expected(what);
            return List.of();
        }
        return list.getValue().stream().map(each -> at(each, label)).toList();
    }

    /** The values of a list, or this value alone. */
    List<Value> oneOrMore(String what) {
        return isList() ? items(what) : List.of(this);
    }

    /** Like {@link #oneOrMore}, but an empty list is a mistake. */
    List<Value> atLeastOne(String what) {
        List<Value> all = oneOrMore(what);
        if (all.isEmpty()) {
            problem("expected " + what + ", found an empty list");
        }
        return all;
    }

    /** Texts of a list, or of this value alone. */
    List<String> texts(String what) {
        return oneOrMore(what).stream()
                .flatMap(each -> each.text(what).stream())
                .toList();
    }

    /** A mapping with known keys. */
    Optional<Fields> fields(Keys keys) {
        return fields(keys, "a mapping");
    }

    Optional<Fields> fields(Keys keys, String what) {
        if (!isMapping()) {
            expected(what);
            return Optional.empty();
        }
        Map<String, Value> known = new LinkedHashMap<>();
        for (Entry entry : entries(what)) {
            if (keys.names().contains(entry.key().scalar())) {
                known.put(entry.key().scalar(), entry.value());
            } else {
                problems.add(
                        entry.key().place(),
                        "unknown key `" + entry.key().scalar() + "`"
                                + Nearest.hint(entry.key().scalar(), keys.names()));
            }
        }
        return Optional.of(new Fields(this, keys, known));
    }

    /** The entries of a mapping with free keys, each key once. */
    List<Entry> entries(String what) {
        if (!(node instanceof MappingNode mapping)) {
            expected(what);
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        Map<String, Value> seen = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Value key = at(tuple.getKeyNode(), label);
            if (!(tuple.getKeyNode() instanceof ScalarNode)) {
                problems.add(key.place(), "expected a key, found " + key.described());
                continue;
            }
            Value first = seen.putIfAbsent(key.scalar(), key);
            if (first != null) {
                problems.add(
                        key.place(),
                        "key `" + key.scalar() + "` is here twice, first in line "
                                + first.place().line());
                continue;
            }
            entries.add(new Entry(key, at(tuple.getValueNode(), key.scalar())));
        }
        return entries;
    }

    /** The text of a scalar whatever it looks like; keys need no quotes. */
    String scalar() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private Value at(Node other, String key) {
        return new Value(other, file, key, problems);
    }

    private String described() {
        if (node instanceof MappingNode) {
            return "a mapping";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        String text = scalar();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return "nothing";
        }
        if (text.isBlank()) {
            return "empty text";
        }
        if (isText()) {
            return "`" + shortened(text) + "`";
        }
        return (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? "the number " : "") + "`" + shortened(text) + "`";
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > 60 || line.length() < text.length()
                ? line.substring(0, Math.min(60, line.length())) + "..."
                : line;
    }

    /** Understands a text. */
    interface Parser<T> {
        T parse(String text) throws SyntaxProblem;
    }

    /** A key and what stands under it. */
    record Entry(Value key, Value value) {}
}

package io.github.piiflow.rule;

import io.github.piiflow.rule.Position.Part;
import io.github.piiflow.rule.Position.Root;
import io.github.piiflow.rule.Words.ReadForm;
import java.util.ArrayList;
import java.util.List;

/** Understands positions such as <code>arg0.param0[*]</code> and flows such as <code>arg1 =&gt; this{arg0}</code>. */
final class PositionParser {
    private static final String AS = " as ";
    private static final String ROOTS = "`this`, `arg0`, `arg0+`, `arg*`, `return` or `thrown`";

    private final Cursor cursor;

    private PositionParser(String text) {
        this.cursor = new Cursor(text);
    }

    /** Where data comes from. */
    static Position from(String text) throws SyntaxProblem {
        Position position = whole(text);
        if (position.root() == Root.THROWN) {
            throw new SyntaxProblem(0, "data can be put into `thrown`, not taken from it");
        }
        if (position.parts().contains(new Position.Append())) {
            throw new SyntaxProblem(
                    text.indexOf('['), "`[append]` is where data goes to; to take any element write `[*]`");
        }
        return position;
    }

    /** Where data goes to. */
    static Position to(String text) throws SyntaxProblem {
        Position position = whole(text);
        if (position.root() == Root.ARGS) {
            throw new SyntaxProblem(0, "data goes to one argument, such as `arg0`, not to `" + text + "`");
        }
        if (position.parts().contains(new Position.Everything())) {
            throw new SyntaxProblem(
                    text.length() - 1,
                    "`*` is everything an object holds, to be taken only; to fill it as a whole write `"
                            + text.substring(0, text.length() - 1) + "`");
        }
        return position;
    }

    /** {@code FROM -> TO} or {@code FROM => TO}. */
    static Effect.Flow flow(String text) throws SyntaxProblem {
        int arrow = Math.max(text.indexOf("->"), text.indexOf("=>"));
        if (arrow < 0) {
            throw new SyntaxProblem(0, "expected a flow such as `arg0 -> return`, found `" + text + "`");
        }
        String left = text.substring(0, arrow);
        String right = text.substring(arrow + 2);
        int as = right.lastIndexOf(AS);
        boolean says = as > right.lastIndexOf('"');
        boolean sameValue = text.charAt(arrow) == '=';
        String target = says ? right.substring(0, as) : right;
        Position from = from(left.strip(), leading(left));
        Position to = to(target.strip(), arrow + 2 + leading(target));
        if (!says) {
            return new Effect.Flow(from, to, sameValue);
        }
        if (sameValue) {
            throw new SyntaxProblem(arrow, "`=>` moves the object itself; to say how it is read write `->`");
        }
        ReadForm form = form(right.substring(as + AS.length()), arrow + 2 + as + AS.length());
        return new Effect.Flow(from, to, false, form.reads(), form.serialiser());
    }

    private static ReadForm form(String text, int offset) throws SyntaxProblem {
        String word = text.strip();
        ReadForm form = Words.READS.get(word);
        if (form == null) {
            String kind = word.startsWith("fields:") ? "fields:" : "";
            List<String> known = Words.READS.keySet().stream()
                    .filter(each -> each.startsWith(kind))
                    .toList();
            throw new SyntaxProblem(
                    offset + leading(text),
                    "expected how it is read, found `" + word + "`" + Nearest.hint(word, known));
        }
        return form;
    }

    /** What can hold data before and after a call. */
    static Position held(String text) throws SyntaxProblem {
        from(text);
        return to(text);
    }

    /** A field that holds a constant. */
    static Position field(String text) throws SyntaxProblem {
        Position position = to(text);
        if (position.root() == Root.THROWN
                || position.parts().isEmpty()
                || !position.parts().stream().allMatch(Position.Field.class::isInstance)) {
            throw new SyntaxProblem(0, "expected a field such as `this.mode`, found `" + text + "`");
        }
        return position;
    }

    /** A field of the receiver or of an argument that holds a constant. */
    static Position fieldOfOperand(String text) throws SyntaxProblem {
        Position position = field(text);
        if (position.root() != Root.THIS && position.root() != Root.ARG) {
            throw new SyntaxProblem(0, "expected a field such as `this.mode`, found `" + text + "`");
        }
        return position;
    }

    private static Position from(String text, int offset) throws SyntaxProblem {
        try {
            return from(text);
        } catch (SyntaxProblem e) {
            throw e.shifted(offset);
        }
    }

    private static Position to(String text, int offset) throws SyntaxProblem {
        try {
            return to(text);
        } catch (SyntaxProblem e) {
            throw e.shifted(offset);
        }
    }

    private static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static Position whole(String text) throws SyntaxProblem {
        return new PositionParser(text).position();
    }

    private Position position() throws SyntaxProblem {
        Position root = root();
        List<Part> parts = new ArrayList<>();
        while (!cursor.atEnd()) {
            parts.add(part());
        }
        return new Position(root.root(), root.index(), parts);
    }

    private Position root() throws SyntaxProblem {
        if (cursor.skip("arg*")) {
            return new Position(Root.ARGS, 0, List.of());
        }
        String word = cursor.identifier();
        return switch (word) {
            case "this" -> new Position(Root.THIS, 0, List.of());
            case "return" -> new Position(Root.RETURN, 0, List.of());
            case "thrown" -> new Position(Root.THROWN, 0, List.of());
            default -> argument(numbered("arg", word));
        };
    }

    private Position argument(int index) throws SyntaxProblem {
        if (index < 0) {
            cursor.back(0);
            throw cursor.expected("a position that begins with " + ROOTS);
        }
        return new Position(cursor.skip("+") ? Root.ARGS : Root.ARG, index, List.of());
    }

    private Part part() throws SyntaxProblem {
        if (cursor.skip("*")) {
            if (!cursor.atEnd()) {
                throw cursor.expected("nothing after `*`");
            }
            return new Position.Everything();
        }
        if (cursor.skip(".*")) {
            return new Position.EveryProperty();
        }
        if (cursor.skip(".")) {
            return named();
        }
        if (cursor.skip("[")) {
            return element();
        }
        if (cursor.skip("{")) {
            return mapValue();
        }
        throw cursor.expected("`.name`, `[*]`, `[0]`, `{*}`, `{arg0}` or the end");
    }

    private Part named() throws SyntaxProblem {
        String name = cursor.identifier();
        if (name.isEmpty()) {
            throw cursor.expected("a name");
        }
        int parameter = numbered("param", name);
        if (parameter >= 0) {
            return new Position.CallbackParameter(parameter);
        }
        return switch (name) {
            case "return" -> new Position.CallbackReturn();
            case "in" -> new Position.In();
            case "out" -> new Position.Out();
            default -> new Position.Field(name);
        };
    }

    private Part element() throws SyntaxProblem {
        Part part;
        if (cursor.skip("*")) {
            part = new Position.Element(-1);
        } else if (cursor.skip("append")) {
            part = new Position.Append();
        } else if (cursor.skip("same")) {
            part = new Position.Place(Position.PlaceKind.SAME, -1, -1);
        } else if (cursor.skip("last")) {
            part = new Position.Place(Position.PlaceKind.LAST, -1, -1);
        } else if (cursor.skip("size")) {
            part = new Position.Place(Position.PlaceKind.SIZE, -1, -1);
        } else if (cursor.skip("insert:")) {
            part = moving(Position.PlaceKind.INSERT);
        } else if (cursor.skip("remove:")) {
            part = moving(Position.PlaceKind.REMOVE);
        } else {
            part = place();
        }
        cursor.need("]");
        return part;
    }

    private Part moving(Position.PlaceKind kind) throws SyntaxProblem {
        if (cursor.skip("last")) {
            return new Position.Place(kind, -1, -1);
        }
        Part place = place();
        return place instanceof Position.ArgumentElement element
                ? new Position.Place(kind, -1, element.argument())
                : new Position.Place(kind, ((Position.Element) place).index(), -1);
    }

    private Part place() throws SyntaxProblem {
        int index = cursor.number();
        if (index >= 0) {
            return new Position.Element(index);
        }
        int offset = cursor.offset();
        int argument = numbered("arg", cursor.identifier());
        if (argument < 0) {
            cursor.back(offset);
            throw cursor.expected("`*`, `append`, a number or `arg0`");
        }
        return new Position.ArgumentElement(argument);
    }

    private Part mapValue() throws SyntaxProblem {
        Part part;
        if (cursor.skip("*")) {
            part = new Position.AnyValue();
        } else if (cursor.skip("\"")) {
            part = new Position.KeyValue(cursor.until('"'));
        } else {
            int offset = cursor.offset();
            int argument = numbered("arg", cursor.identifier());
            if (argument < 0) {
                cursor.back(offset);
                throw cursor.expected("`*`, `arg0` or a key in quotes");
            }
            part = new Position.ArgumentKeyValue(argument);
        }
        cursor.need("}");
        return part;
    }

    /** The number in {@code arg12}; -1 if the word is something else. */
    static int numbered(String prefix, String word) {
        int digits = word.length() - prefix.length();
        if (digits < 1 || digits > 3 || !word.startsWith(prefix)) {
            return -1;
        }
        int number = 0;
        for (int i = prefix.length(); i < word.length(); i++) {
            int digit = word.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}

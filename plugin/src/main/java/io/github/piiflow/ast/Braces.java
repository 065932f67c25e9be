package io.github.piiflow.ast;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds the end of a body, even if it lacks a brace. */
final class Braces {
    /** Where the search ended: the token behind the closing brace, or the one that cannot be in the body any more. */
    record End(int next, boolean closed) {}

    private final Tokens tokens;
    /** For each open brace whether it opens a type, the last one first. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    Braces(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Goes over a token without a look at whether it may stand there. */
    void pass(int token) {
        if (tokens.is(token, '{')) {
            open.push(opensType(token));
        } else if (tokens.is(token, '}')) {
            open.poll();
        }
    }

    /** Whether the innermost open brace is no type's. */
    boolean inBody() {
        return !open.isEmpty() && !open.getFirst();
    }

    End end(int brace) {
        int i = brace;
        while (i < tokens.count()) {
            if (tokens.is(i, '{')) {
                open.push(i > brace && opensType(i));
            } else if (tokens.is(i, '}')) {
                open.pop();
                if (open.isEmpty()) {
                    return new End(i + 1, true);
                }
            } else if (startsStatement(i) && !open.getFirst() && tokens.beginsMember(i) && !leaveToType()) {
                return new End(i, false);
            }
            i++;
        }
        return new End(i, false);
    }

    /** A member that begins in a body belongs to the type around the body, if that type is inside. */
    private boolean leaveToType() {
        while (!open.isEmpty() && !open.getFirst()) {
            open.pop();
        }
        return !open.isEmpty();
    }

    private boolean startsStatement(int index) {
        return tokens.is(index - 1, ';')
                || tokens.is(index - 1, '{')
                || tokens.is(index - 1, '}')
                || tokens.beginsLine(index);
    }

    /** Whether the brace belongs to a type. */
    private boolean opensType(int brace) {
        int i = brace - 1;
        if (tokens.is(i, ')') && createsObject(opening(i) - 1)) {
            return true;
        }
        while (i >= 0 && !tokens.is(i, ';') && !tokens.is(i, '{') && !tokens.is(i, '}') && !tokens.is(i, '(')) {
            if (tokens.isTypeKeyword(i)) {
                return true;
            }
            i = tokens.is(i, ')') ? opening(i) - 1 : i - 1;
        }
        return false;
    }

    private int opening(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            if (tokens.is(i, ')')) {
                depth++;
            } else if (tokens.is(i, '(') && --depth == 0) {
                return i;
            }
        }
        return 0;
    }

    /** Whether what ends there is {@code new} and the name of a type. */
    private boolean createsObject(int last) {
        int i = last;
        while (i >= 0
                && ((tokens.isWord(i) && !tokens.is(i, "new"))
                        || tokens.is(i, '.')
                        || tokens.is(i, '<')
                        || tokens.is(i, '>')
                        || tokens.is(i, ',')
                        || tokens.is(i, '?'))) {
            i--;
        }
        return tokens.is(i, "new");
    }
}

package io.github.piiflow.rule;

/** Reads a short text from left to right. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    int offset() {
        return at;
    }

    /** Reads on from an earlier place. */
    void back(int offset) {
        at = offset;
    }

    boolean atEnd() {
        return at == text.length();
    }

    void skipBlanks() {
        while (!atEnd() && text.charAt(at) == ' ') {
            at++;
        }
    }

    boolean startsWith(String word) {
        return text.startsWith(word, at);
    }

    boolean skip(String word) {
        if (!startsWith(word)) {
            return false;
        }
        at += word.length();
        return true;
    }

    void need(String word) throws SyntaxProblem {
        if (!skip(word)) {
            throw expected("`" + word + "`");
        }
    }

    /** A Java identifier or keyword; empty if there is none. */
    String identifier() {
        int start = at;
        while (!atEnd()
                && (at == start
                        ? Character.isJavaIdentifierStart(text.charAt(at))
                        : Character.isJavaIdentifierPart(text.charAt(at)))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Digits as a number; -1 if there are none, or too many. */
    int number() {
        int start = at;
        while (!atEnd() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return start == at || at - start > 4 ? -1 : Integer.parseInt(text.substring(start, at));
    }

    /** Everything up to a character, which is skipped; a mistake if it does not come. */
    String until(char end) throws SyntaxProblem {
        int found = text.indexOf(end, at);
        if (found < 0) {
            at = text.length();
            throw expected("`" + end + "`");
        }
        String before = text.substring(at, found);
        at = found + 1;
        return before;
    }

    SyntaxProblem expected(String what) {
        String found = atEnd() ? (at == 0 ? "nothing" : "the end") : "`" + text.substring(at) + "`";
        return new SyntaxProblem(at, "expected " + what + ", found " + found + (at == 0 ? "" : " in `" + text + "`"));
    }
}

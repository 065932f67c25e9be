package io.github.piiflow.ast;

/** Tokens as coarse as they may be, of any text, whether it is Java or not. Blanks are passed over. */
final class Lexer {
    /** Kinds of token. */
    enum Kind {
        /** Identifier, keyword or number. */
        WORD,
        /** String, character or text block. */
        TEXT,
        COMMENT,
        /** One character. */
        SYMBOL
    }

    private final String text;
    private Kind kind = Kind.SYMBOL;
    private int start;
    private int end;

    Lexer(String text) {
        this.text = text;
    }

    Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    /** Exclusive. */
    int end() {
        return end;
    }

    /** Goes to the next token, false at the end. */
    boolean next() {
        start = end;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            end = start;
            return false;
        }
        char c = text.charAt(start);
        if (Character.isJavaIdentifierPart(c)) {
            kind = Kind.WORD;
            end = endOfWord();
        } else if (c == '"' || c == '\'') {
            kind = Kind.TEXT;
            end = text.startsWith("\"\"\"", start) ? endOfBlock() : endOfText(c);
        } else if (text.startsWith("//", start)) {
            kind = Kind.COMMENT;
            end = endOfLine(start);
        } else if (text.startsWith("/*", start)) {
            kind = Kind.COMMENT;
            int close = text.indexOf("*/", start + 2);
            end = close < 0 ? text.length() : close + 2;
        } else {
            kind = Kind.SYMBOL;
            end = start + 1;
        }
        return true;
    }

    private int endOfWord() {
        int i = start + 1;
        while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A text that is not closed ends with its line. */
    private int endOfText(char quote) {
        int limit = endOfLine(start);
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            i += c == '\\' ? 1 : 0;
        }
        return limit;
    }

    private int endOfBlock() {
        for (int i = start + 3; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith("\"\"\"", i)) {
                return i + 3;
            }
        }
        return text.length();
    }

    private int endOfLine(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }
}

package io.github.piiflow.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Java (or Kotlin) source text, split into code, literals and comments. Takes any text; a fragment may begin and end anywhere. */
final class JavaText {
    private enum Kind {
        CODE,
        LITERAL,
        COMMENT
    }

    private record Part(Kind kind, String text) {}

    private final List<Part> parts = new ArrayList<>();

    private JavaText(String text) {
        int codeStart = 0;
        int at = 0;
        while (at < text.length()) {
            Kind kind = kindAt(text, at);
            if (kind == Kind.CODE) {
                at++;
                continue;
            }
            add(Kind.CODE, text, codeStart, at);
            int end = kind == Kind.COMMENT ? commentEnd(text, at) : literalEnd(text, at);
            add(kind, text, at, end);
            codeStart = end;
            at = end;
        }
        add(Kind.CODE, text, codeStart, text.length());
    }

    static JavaText of(String text) {
        return new JavaText(text);
    }

    /**
     * The same for statements that differ in comments and layout only: without comments, without blanks except where
     * two words would become one. Literals stay as they are.
     */
    String normalised() {
        StringBuilder out = new StringBuilder();
        boolean blank = false;
        for (Part part : parts) {
            switch (part.kind) {
                case COMMENT -> blank = true;
                case LITERAL -> {
                    out.append(part.text.replaceAll("\\s+", " "));
                    blank = false;
                }
                case CODE -> blank = appendCode(out, part.text, blank);
            }
        }
        return out.toString();
    }

    /** Changes code on the one hand, literals and comments on the other. */
    String map(UnaryOperator<String> code, UnaryOperator<String> others) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            out.append((part.kind == Kind.CODE ? code : others).apply(part.text));
        }
        return out.toString();
    }

    private static boolean appendCode(StringBuilder out, String code, boolean blankBefore) {
        boolean blank = blankBefore;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
                continue;
            }
            if (blank && Character.isJavaIdentifierPart(c) && endsInWord(out)) {
                out.append(' ');
            }
            out.append(c);
            blank = false;
        }
        return blank;
    }

    private static boolean endsInWord(StringBuilder out) {
        return !out.isEmpty() && Character.isJavaIdentifierPart(out.charAt(out.length() - 1));
    }

    private void add(Kind kind, String text, int start, int end) {
        if (start < end) {
            parts.add(new Part(kind, text.substring(start, end)));
        }
    }

    private static Kind kindAt(String text, int at) {
        return switch (text.charAt(at)) {
            case '"', '\'' -> Kind.LITERAL;
            case '/' -> text.startsWith("//", at) || text.startsWith("/*", at) ? Kind.COMMENT : Kind.CODE;
            default -> Kind.CODE;
        };
    }

    private static int commentEnd(String text, int start) {
        boolean line = text.charAt(start + 1) == '/';
        int end = line ? text.indexOf('\n', start) : text.indexOf("*/", start + 2);
        return end < 0 ? text.length() : line ? end : end + 2;
    }

    /** A string or character that is not closed ends with its line, a text block with the text. */
    private static int literalEnd(String text, int start) {
        boolean block = text.startsWith("\"\"\"", start);
        String quote = block ? "\"\"\"" : text.substring(start, start + 1);
        int at = start + quote.length();
        while (at < text.length()) {
            if (text.startsWith(quote, at)) {
                return at + quote.length();
            }
            if (text.charAt(at) == '\n' && !block) {
                return at;
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return text.length();
    }
}

package io.github.piiflow.ast;

import java.util.Arrays;
import java.util.Set;

/** All tokens of a text but its comments, with a few questions about what stands where. Behind the end nothing matches. */
final class Tokens {
    private static final Set<String> TYPE_KEYWORDS = Set.of("class", "interface", "enum", "record");
    private static final Set<String> ACCESS = Set.of("public", "protected", "private");
    private static final Set<String> MODIFIERS = Set.of(
            "public",
            "protected",
            "private",
            "static",
            "final",
            "abstract",
            "default",
            "synchronized",
            "transient",
            "volatile",
            "native",
            "strictfp",
            "sealed",
            "non");
    /** What may stand before a name and an opening parenthesis without declaring a method. */
    private static final Set<String> BEFORE_CALL = Set.of(
            "new",
            "return",
            "throw",
            "else",
            "yield",
            "assert",
            "case",
            "do",
            "record",
            "instanceof",
            "package",
            "import");

    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;
    private int lastComment = -1;

    Tokens(String text) {
        this.text = text;
        Lexer lexer = new Lexer(text);
        while (lexer.next()) {
            if (lexer.kind() != Lexer.Kind.COMMENT) {
                add(lexer.start(), lexer.end());
            } else if (lexer.end() == text.length() && text.startsWith("/*", lexer.start())) {
                lastComment = lexer.start();
            }
        }
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** Where a comment begins that reaches to the end of the text, perhaps because it is not closed; -1 if there is none. */
    int lastComment() {
        return lastComment;
    }

    int count() {
        return count;
    }

    int start(int index) {
        return index < count ? starts[index] : text.length();
    }

    int end(int index) {
        return index < count ? ends[index] : text.length();
    }

    boolean is(int index, char symbol) {
        return index >= 0 && index < count && ends[index] == starts[index] + 1 && text.charAt(starts[index]) == symbol;
    }

    boolean is(int index, String word) {
        return index >= 0
                && index < count
                && ends[index] - starts[index] == word.length()
                && text.startsWith(word, starts[index]);
    }

    private boolean isIn(int index, Set<String> words) {
        return index >= 0 && index < count && words.contains(text.substring(starts[index], ends[index]));
    }

    boolean isWord(int index) {
        return index >= 0 && index < count && Character.isJavaIdentifierStart(text.charAt(starts[index]));
    }

    boolean isAccess(int index) {
        return isIn(index, ACCESS);
    }

    boolean beginsLine(int index) {
        for (int i = index == 0 ? 0 : end(index - 1); i < start(index); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return index == 0;
    }

    /** {@code class}, {@code record} ... where it begins the header of a type. */
    boolean isTypeKeyword(int index) {
        if (!isIn(index, TYPE_KEYWORDS) || !isWord(index + 1) || is(index - 1, '.')) {
            return false;
        }
        return !is(index, "record") || is(index + 2, '(') || is(index + 2, '<') || is(index + 2, '{');
    }

    /** The first token from there that is neither modifier nor annotation. */
    int skipModifiers(int index) {
        int i = index;
        while (true) {
            if (isIn(i, MODIFIERS)) {
                i += is(i, "non") && is(i + 1, '-') ? 3 : 1;
            } else if (is(i, '@') && isWord(i + 1) && !is(i + 1, "interface")) {
                i = skipAnnotation(i);
            } else {
                return i;
            }
        }
    }

    private int skipAnnotation(int at) {
        int i = at + 2;
        while (is(i, '.') && isWord(i + 1)) {
            i += 2;
        }
        return is(i, '(') ? closing(i) + 1 : i;
    }

    /** The parenthesis that closes the one there; gives up at what cannot stand between them. */
    int closing(int open) {
        int depth = 0;
        int i = open;
        while (i < count && !is(i, ';')) {
            if (is(i, '(')) {
                depth++;
            } else if (is(i, ')') && --depth == 0) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** The brace that closes the next one from there, the end of the text if there is none. */
    int closingBrace(int from) {
        int depth = 0;
        for (int i = from; i < count; i++) {
            if (is(i, '{')) {
                depth++;
            } else if (is(i, '}') && --depth <= 0) {
                return i;
            }
        }
        return count;
    }

    /** Whether a member of a type, and nothing that may stand in a body, begins at this start of a statement. */
    boolean beginsMember(int index) {
        int i = index;
        while (is(i, '@') && isWord(i + 1) && !is(i + 1, "interface")) {
            i = skipAnnotation(i);
        }
        if (isAccess(i)) {
            return true;
        }
        int name = skipModifiers(i) + 1;
        return isWord(name - 1)
                && !isIn(name - 1, BEFORE_CALL)
                && isWord(name)
                && is(name + 1, '(')
                && (is(closing(name + 1) + 1, '{') || is(closing(name + 1) + 1, "throws"));
    }

    /** Whether a member of a type stands here, rather than another type, the end, or something unknown. */
    boolean beginsMemberAtTop(int index) {
        int i = skipModifiers(index);
        return isWord(i) && !isTypeKeyword(i) && !is(i, "import") && !is(i, "package");
    }
}

package io.github.piiflow.ast;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of literals. */
final class Literals {
    private Literals() {}

    /** The value of a literal other than {@code null}; null for anything else and for what is no valid literal. */
    static @Nullable Object value(Expression literal) {
        return value(literal, false);
    }

    /** The value of a number literal behind a minus, with the minus. */
    static @Nullable Object negative(Expression literal) {
        return isNumber(literal) ? value(literal, true) : null;
    }

    private static boolean isNumber(Expression literal) {
        return literal instanceof IntegerLiteralExpr
                || literal instanceof LongLiteralExpr
                || literal instanceof DoubleLiteralExpr;
    }

    private static @Nullable Object value(Expression literal, boolean negative) {
        if (literal instanceof BooleanLiteralExpr logical) {
            return logical.getValue();
        }
        if (!(literal instanceof LiteralStringValueExpr written)) {
            return null;
        }
        try {
            return read(written, negative);
        } catch (IllegalArgumentException notValid) {
            return null;
        }
    }

    private static @Nullable Object read(LiteralStringValueExpr literal, boolean negative) {
        String text = literal.getValue();
        if (literal instanceof StringLiteralExpr) {
            return unescape(text);
        }
        if (literal instanceof IntegerLiteralExpr) {
            return (int) whole(text, negative, Integer.SIZE);
        }
        if (literal instanceof LongLiteralExpr) {
            return whole(text.substring(0, text.length() - 1), negative, Long.SIZE);
        }
        if (literal instanceof DoubleLiteralExpr) {
            return decimal(text, negative);
        }
        if (literal instanceof CharLiteralExpr) {
            String character = unescape(text);
            return character.length() == 1 ? (Object) character.charAt(0) : null;
        }
        if (literal instanceof TextBlockLiteralExpr block) {
            return textBlock(block);
        }
        return null;
    }

    private static String unescape(String text) {
        return text.indexOf('\\') < 0 ? text : text.translateEscapes();
    }

    /** The opening line may hold blanks, which only the token still shows. */
    private static String textBlock(TextBlockLiteralExpr block) {
        String text = block.getTokenRange()
                .map(range -> range.getBegin().getText())
                .orElse("\"\"\"\n" + block.getValue() + "\"\"\"");
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return unescape(
                lines.substring(lines.indexOf('\n') + 1, lines.length() - 3).stripIndent());
    }

    private static long whole(String written, boolean negative, int bits) {
        String text = written.replace("_", "");
        int radix = radix(text);
        if (radix == 10) {
            long value = Long.parseLong(negative ? "-" + text : text);
            if (bits == Integer.SIZE && value != (int) value) {
                throw new NumberFormatException(written);
            }
            return value;
        }
        String digits = text.substring(radix == 8 ? 1 : 2);
        long value =
                bits == Integer.SIZE ? Integer.parseUnsignedInt(digits, radix) : Long.parseUnsignedLong(digits, radix);
        return negative ? -value : value;
    }

    private static int radix(String text) {
        if (text.length() < 2 || text.charAt(0) != '0') {
            return 10;
        }
        return switch (text.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'b', 'B' -> 2;
            default -> 8;
        };
    }

    private static Object decimal(String written, boolean negative) {
        String text = written.replace("_", "").toLowerCase(Locale.ROOT);
        boolean single = text.endsWith("f") && (!text.startsWith("0x") || text.indexOf('p') > 0);
        double value = single ? Float.parseFloat(text) : Double.parseDouble(text);
        double signed = negative ? -value : value;
        return single ? (Object) (float) signed : (Object) signed;
    }
}

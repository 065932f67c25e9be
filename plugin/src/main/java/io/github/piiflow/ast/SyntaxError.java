package io.github.piiflow.ast;

import com.github.javaparser.ParseException;
import com.github.javaparser.Problem;
import com.github.javaparser.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a text is no Java.
 *
 * @param line of what was not expected, 0 if unknown
 * @param lastLine of the last token that was still right
 */
record SyntaxError(int line, int column, int lastLine, int lastColumn, String message) {
    private static final Pattern LEXICAL = Pattern.compile("at line (\\d+), column (\\d+)");

    static SyntaxError of(Problem problem) {
        if (problem.getCause().orElse(null) instanceof ParseException cause) {
            @Nullable Token last = cause.currentToken;
            if (last != null && last.next != null) {
                return of(last, last.next);
            }
        }
        Matcher place = LEXICAL.matcher(problem.getMessage());
        if (place.find()) {
            int line = Integer.parseInt(place.group(1));
            int column = Integer.parseInt(place.group(2));
            return new SyntaxError(line, column, line, column, "no Java: a character or text that is not closed");
        }
        return problem.getLocation()
                .flatMap(tokens -> tokens.getBegin().getRange())
                .map(range -> new SyntaxError(
                        range.begin.line, range.begin.column, range.begin.line, range.begin.column, firstLine(problem)))
                .orElseGet(() -> new SyntaxError(0, 0, 0, 0, firstLine(problem)));
    }

    private static SyntaxError of(Token last, Token found) {
        String word = found.image.isEmpty() ? "the end of the file" : "\"" + found.image + "\"";
        return new SyntaxError(
                found.beginLine,
                found.beginColumn,
                last.beginLine,
                last.beginColumn,
                "no Java: " + word + " is not expected here");
    }

    private static String firstLine(Problem problem) {
        return problem.getMessage().lines().findFirst().orElse("no Java");
    }
}

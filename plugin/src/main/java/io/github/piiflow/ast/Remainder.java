package io.github.piiflow.ast;

import com.github.javaparser.ParseResult;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import io.github.piiflow.ast.Outline.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that does not parse, less the pieces taken out of it. They become blanks, so that the rest stays where it is. */
final class Remainder {
    private final String original;
    private final StringBuilder text;
    private final Outline outline;
    private final Lines lines;
    private final List<SyntaxError> unreadable = new ArrayList<>();

    Remainder(String text) {
        this.original = text;
        this.text = new StringBuilder(text);
        outline = new Outline(text);
        lines = new Lines(text);
    }

    String text() {
        return text.toString();
    }

    /** Takes out what cannot parse, as its braces tell, and closes what is open; tells what is no Java about it. */
    List<SyntaxError> repairBraces() {
        List<SyntaxError> errors = new ArrayList<>();
        for (Piece piece : outline.broken()) {
            int line = lines.lineAt(piece.start());
            int column = lines.columnAt(piece.start());
            errors.add(new SyntaxError(
                    line, column, lines.lineAt(piece.end()), 0, "no Java: this declaration is not complete"));
            blank(piece);
        }
        outline.strays().forEach(this::blank);
        text.append("}".repeat(outline.openTypes()));
        return errors;
    }

    /** Takes out the member with the error that ended the reading; tells whether one was found. */
    boolean takeOutCulprit(ParseResult<CompilationUnit> result, SyntaxReader syntax) {
        SyntaxError error = fatal(result);
        if (error.line() == 0) {
            return takeOutUnreadable(syntax);
        }
        int last = lines.offset(error.lastLine(), error.lastColumn());
        @Nullable Piece before = outline.at(last);
        if (before != null && last < before.end() - 1 && blank(before)) {
            return true;
        }
        @Nullable Piece at = outline.at(lines.offset(error.line(), error.column()));
        return at != null && blank(at);
    }

    private static SyntaxError fatal(ParseResult<CompilationUnit> result) {
        List<Problem> problems = result.getProblems();
        for (Problem problem : problems) {
            if (problem.getLocation().isEmpty()) {
                return SyntaxError.of(problem);
            }
        }
        return SyntaxError.of(problems.get(problems.size() - 1));
    }

    /** If the parser fails without saying where, each member is tried alone. */
    private boolean takeOutUnreadable(SyntaxReader syntax) {
        boolean found = false;
        for (Piece piece : outline.smallest()) {
            String alone = "class A {" + text.substring(piece.start(), piece.end()) + "}";
            if (syntax.read(alone).getResult().isEmpty() && blank(piece)) {
                int line = lines.lineAt(piece.start());
                int column = lines.columnAt(piece.start());
                unreadable.add(new SyntaxError(line, column, line, column, "the parser fails on this declaration"));
                found = true;
            }
        }
        return found;
    }

    /** The declarations on which the parser failed without saying where. */
    List<SyntaxError> unreadable() {
        return unreadable;
    }

    /** Tells whether there was anything left of it. */
    boolean blank(Piece piece) {
        boolean changed = false;
        for (int i = piece.start(); i < piece.end(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                text.setCharAt(i, ' ');
                changed = true;
            }
        }
        return changed;
    }

    /** The text with nothing but that piece, where it was. */
    String only(Piece piece) {
        Remainder alone = new Remainder(original);
        alone.blank(new Piece(0, piece.start(), false, List.of()));
        alone.blank(new Piece(piece.end(), original.length(), false, List.of()));
        return alone.text();
    }

    List<Piece> localEnums() {
        return outline.localEnums();
    }
}

package io.github.piiflow.ast;

import com.github.javaparser.ParseResult;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import io.github.piiflow.ast.Outline.Piece;
import io.github.piiflow.code.ParseProblem;
import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses a text, and if it does not parse, what is left of it. A bad statement the parser itself passes over; for the rest
 * the member with the error is blanked and the text parsed again, until it parses.
 */
final class Recovery {
    /** Each turn costs a parse and finds one broken member. */
    private static final int MOST_TURNS = 50;

    private final SyntaxReader syntax;
    private final String path;
    private final List<ParseProblem> problems;
    private final Set<SyntaxError> errors = new LinkedHashSet<>();

    Recovery(SyntaxReader syntax, String path, List<ParseProblem> problems) {
        this.syntax = syntax;
        this.path = path;
        this.problems = problems;
    }

    /** The tree; null if nothing can be made of the text. */
    @Nullable
    CompilationUnit tree(String text) {
        ParseResult<CompilationUnit> result = syntax.read(text);
        if (result.getProblems().isEmpty()) {
            return result.getResult().orElse(null);
        }
        @Nullable CompilationUnit tree = useful(result);
        if (tree == null) {
            tree = repaired(text, result);
        }
        report(tree != null);
        return tree;
    }

    private @Nullable CompilationUnit useful(ParseResult<CompilationUnit> result) {
        for (Problem problem : result.getProblems()) {
            errors.add(SyntaxError.of(problem));
        }
        return result.getResult()
                .filter(tree -> tree.getParsed() == Node.Parsedness.PARSED)
                .orElse(null);
    }

    private @Nullable CompilationUnit repaired(String text, ParseResult<CompilationUnit> first) {
        Outline outline = new Outline(text);
        Lines lines = new Lines(text);
        StringBuilder left = new StringBuilder(text);
        note(outline.broken(), lines);
        boolean changed = blank(left, outline.strayBraces()) | blank(left, outline.broken());
        left.append("}".repeat(outline.openTypes()));
        ParseResult<CompilationUnit> result = changed || outline.openTypes() > 0 ? syntax.read(left.toString()) : first;
        @Nullable CompilationUnit tree = useful(result);
        for (int turn = 0; tree == null && turn < MOST_TURNS; turn++) {
            if (!blankCulprit(left, outline, lines, result)) {
                return null;
            }
            result = syntax.read(left.toString());
            tree = useful(result);
        }
        return tree;
    }

    /** What cannot parse is blanked without asking the parser, which stops at the first error. */
    private void note(List<Piece> broken, Lines lines) {
        for (Piece piece : broken) {
            int first = lines.lineAt(piece.start());
            int last = lines.lineAt(piece.end());
            if (errors.stream().noneMatch(error -> first <= error.line() && error.line() <= last)) {
                int column = lines.columnAt(piece.start());
                errors.add(new SyntaxError(first, column, first, column, "no Java: this declaration is not complete"));
            }
        }
    }

    private static boolean blankCulprit(
            StringBuilder text, Outline outline, Lines lines, ParseResult<CompilationUnit> result) {
        List<Problem> found = result.getProblems();
        SyntaxError error = SyntaxError.of(found.get(found.size() - 1));
        if (error.line() == 0) {
            return false;
        }
        int offset = lines.offset(error.line(), error.column());
        int last = lines.offset(error.lastLine(), error.lastColumn());
        @Nullable Piece before = outline.at(last);
        @Nullable Piece at = outline.at(offset);
        boolean unfinished = before != null && last < before.end() - 1;
        return unfinished && blank(text, List.of(before)) || at != null && blank(text, List.of(at));
    }

    /** Tells whether there was anything to blank. */
    private static boolean blank(StringBuilder text, List<Piece> pieces) {
        boolean changed = false;
        for (Piece piece : pieces) {
            for (int i = piece.start(); i < piece.end(); i++) {
                if (!Character.isWhitespace(text.charAt(i))) {
                    text.setCharAt(i, ' ');
                    changed = true;
                }
            }
        }
        return changed;
    }

    private void report(boolean recovered) {
        List<SyntaxError> sorted = new ArrayList<>(errors);
        sorted.sort(Comparator.comparingInt(SyntaxError::line).thenComparingInt(SyntaxError::column));
        for (SyntaxError error : sorted) {
            String rest = recovered ? "; this part is left out, the rest is analysed" : "; the file is not analysed";
            Place place = new Place(path, Span.of(error.line(), error.column(), error.line(), error.column()));
            problems.add(new ParseProblem(place, error.message() + rest, recovered));
        }
    }
}

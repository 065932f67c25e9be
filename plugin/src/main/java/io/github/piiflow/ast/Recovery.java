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
        Remainder left = new Remainder(text);
        List<Piece> localEnums = left.localEnums();
        if (!localEnums.isEmpty()) {
            localEnums.forEach(left::blank);
            result = syntax.read(left.text());
        }
        @Nullable CompilationUnit tree = useful(result);
        if (tree == null) {
            tree = repaired(left);
        }
        if (tree != null) {
            LocalEnums.addTo(tree, localEnums, left, syntax);
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

    private @Nullable CompilationUnit repaired(Remainder left) {
        left.repairBraces().forEach(this::note);
        ParseResult<CompilationUnit> result = syntax.read(left.text());
        @Nullable CompilationUnit tree = useful(result);
        for (int turn = 0; tree == null && turn < MOST_TURNS; turn++) {
            if (!left.takeOutCulprit(result, syntax)) {
                return null;
            }
            replaceUnknownPlaces(left.unreadable());
            result = syntax.read(left.text());
            tree = useful(result);
        }
        return tree;
    }

    private void replaceUnknownPlaces(List<SyntaxError> known) {
        if (!known.isEmpty()) {
            errors.removeIf(error -> error.line() == 0);
            errors.addAll(known);
        }
    }

    /** Adds an error in so many lines, unless the parser has already said something about them. */
    private void note(SyntaxError incomplete) {
        for (SyntaxError error : errors) {
            if (incomplete.line() <= error.line() && error.lastLine() <= incomplete.lastLine()) {
                return;
            }
        }
        errors.add(incomplete);
    }

    private void report(boolean recovered) {
        List<SyntaxError> sorted = new ArrayList<>(errors);
        sorted.sort(Comparator.comparingInt(SyntaxError::line).thenComparingInt(SyntaxError::column));
        String rest = recovered ? "; this part is left out, the rest is analysed" : "; the file is not analysed";
        for (SyntaxError error : sorted) {
            long span = Span.of(error.line(), error.column(), error.line(), error.column());
            problems.add(new ParseProblem(new Place(path, span), error.message() + rest, recovered));
        }
    }
}

package io.github.piiflow.ast;

import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import io.github.piiflow.code.ParseProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses a text, and if it does not parse, what is left of it. */
final class Recovery {
    private final SyntaxReader syntax;
    private final String path;
    private final List<ParseProblem> problems;

    Recovery(SyntaxReader syntax, String path, List<ParseProblem> problems) {
        this.syntax = syntax;
        this.path = path;
        this.problems = problems;
    }

    @Nullable CompilationUnit tree(String text) {
        ParseResult<CompilationUnit> result = syntax.read(text);
        @Nullable CompilationUnit tree = result.getResult().orElse(null);
        return tree;
    }
}

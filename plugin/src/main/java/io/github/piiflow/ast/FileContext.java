package io.github.piiflow.ast;

import com.github.javaparser.ast.Node;
import io.github.piiflow.code.ParseProblem;
import io.github.piiflow.symbol.Place;
import java.util.List;

/** What the lowering of one file shares. */
final class FileContext {
    final String path;
    final Names names;
    final Types types;
    final Annotations annotations;
    private final List<ParseProblem> problems;

    FileContext(String path, Names names, List<ParseProblem> problems) {
        this.path = path;
        this.names = names;
        this.types = new Types(names);
        this.annotations = new Annotations(names, types);
        this.problems = problems;
    }

    /** Notes that a part of the file could not be lowered. */
    void lost(Node part, String what, Throwable failure) {
        String message = what + " is left out: " + Failures.describe(failure);
        problems.add(new ParseProblem(new Place(path, Spans.of(part)), message, true));
    }
}

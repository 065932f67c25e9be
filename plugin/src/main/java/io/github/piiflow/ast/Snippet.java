package io.github.piiflow.ast;

import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.ParseProblem;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.symbol.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Java that stands in a text, such as an expression in an annotation. */
public final class Snippet {
    private Snippet() {}

    /**
     * Lowers a method as if it stood where the text was found.
     *
     * @param code the method's declaration
     * @param span of everything in it
     * @return null if it is not Java, or needs classes of its own
     */
    public static @Nullable MethodDecl method(String code, long span) {
        CompilationUnit tree = new SyntaxReader()
                .read("class Snippet { " + code + " }")
                .getResult()
                .orElse(null);
        if (tree == null || tree.getTypes().isEmpty()) {
            return null;
        }
        Range range = Range.range(Span.line(span), Span.column(span), Span.endLine(span), Span.endColumn(span));
        tree.walk(each -> each.setRange(range));
        List<ParseProblem> problems = new ArrayList<>();
        TypeDecl type = new FileLowering(new FileContext("", new Names(), problems), tree)
                .types()
                .get(0);
        boolean whole =
                problems.isEmpty() && type.types().isEmpty() && type.methods().size() == 1;
        return whole ? type.methods().get(0) : null;
    }
}

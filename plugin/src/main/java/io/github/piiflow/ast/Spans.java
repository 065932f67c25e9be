package io.github.piiflow.ast;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import io.github.piiflow.symbol.Span;
import org.jspecify.annotations.Nullable;

/** Where syntax stands. */
final class Spans {
    private Spans() {}

    static long of(Node node) {
        @Nullable Range range = node.getRange().orElse(null);
        return range == null
                ? Span.NONE
                : Span.of(range.begin.line, range.begin.column, range.end.line, range.end.column);
    }
}

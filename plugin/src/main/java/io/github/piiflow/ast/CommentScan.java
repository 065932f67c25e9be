package io.github.piiflow.ast;

import io.github.piiflow.code.LineComment;
import java.util.ArrayList;
import java.util.List;

/** Comments that speak to piiflow, found in the text itself, so that they are there even if nothing else can be read. */
final class CommentScan {
    private static final String MARK = "piiflow:";

    private CommentScan() {}

    static List<LineComment> of(String text) {
        if (!text.contains(MARK)) {
            return List.of();
        }
        List<LineComment> comments = new ArrayList<>();
        Lines lines = new Lines(text);
        Lexer lexer = new Lexer(text);
        while (lexer.next()) {
            if (lexer.kind() == Lexer.Kind.COMMENT) {
                add(comments, lines, text, lexer.start(), lexer.end());
            }
        }
        return comments;
    }

    private static void add(List<LineComment> comments, Lines lines, String text, int start, int end) {
        int at = text.indexOf(MARK, start);
        while (at >= 0 && at < end) {
            int line = lines.lineAt(at);
            int stop = Math.min(end, lines.endOf(line));
            String words = text.substring(at, stop).strip();
            comments.add(new LineComment(
                    line,
                    words.endsWith("*/")
                            ? words.substring(0, words.length() - 2).strip()
                            : words));
            at = text.indexOf(MARK, stop);
        }
    }
}

package io.github.piiflow.report.html;

import io.github.piiflow.report.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The only way to write to the page. Escapes every text and attribute; what is open is closed in order. The page is well-formed XML,
 * so that tests can read it.
 */
final class Html {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Writer out) throws IOException {
        this.out = out;
        out.write("<!DOCTYPE html>\n");
    }

    /** Writes what stands inside an element. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    /** An element with content. Attributes are pairs of name and value. */
    Html in(String tag, Content content, String... attributes) throws IOException {
        start(tag, attributes);
        content.write();
        return end();
    }

    /** An element with text. */
    Html leaf(String tag, String text, String... attributes) throws IOException {
        start(tag, attributes);
        text(text);
        return end();
    }

    /** An element without content, such as meta. */
    Html single(String tag, String... attributes) throws IOException {
        tag(tag, " />", attributes);
        return line();
    }

    Html text(String text) throws IOException {
        out.write(escape(text));
        return this;
    }

    /** Text in which backticks mark code. */
    Html prose(String text) throws IOException {
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i < parts.length - 1;
            if (code) {
                leaf("code", parts[i]);
            } else {
                text(i % 2 == 1 ? "`" + parts[i] : parts[i]);
            }
        }
        return this;
    }

    /** A path, that may be broken behind its slashes. */
    Html path(String path, String... attributes) throws IOException {
        start("code", attributes);
        int from = 0;
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', from)) {
            text(path.substring(from, at + 1));
            tag("wbr", " />");
            from = at + 1;
        }
        text(path.substring(from));
        return end();
    }

    /** A line feed, for people who read the source. */
    Html line() throws IOException {
        out.write('\n');
        return this;
    }

    /** The style sheet: written as it is, since its hash is part of the page. It must hold no {@code <} and no {@code &}. */
    Html style(String css) throws IOException {
        if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
            throw new IllegalArgumentException("A style sheet must not hold markup");
        }
        start("style");
        out.write(css);
        return end().line();
    }

    private void start(String tag, String... attributes) throws IOException {
        tag(tag, ">", attributes);
        open.push(tag);
    }

    private Html end() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    private void tag(String tag, String end, String... attributes) throws IOException {
        out.write('<');
        out.write(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            out.write(escape(attributes[i + 1]));
            out.write('"');
        }
        out.write(end);
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String visible = Words.visible(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}

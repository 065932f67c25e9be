package io.github.piiflow.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON, one element of a long list per line, so that files stay small and can be searched and compared line by line. Ends lines
 * with LF; see {@link Words#visible} for its texts. Closing it ends the document, not the writer below.
 */
public final class JsonWriter implements Closeable {
    private final JsonGenerator json;

    /**
     * Writes to {@code out}.
     *
     * @param depth number of brackets within which lines are broken; what stands deeper stays on one line
     */
    public JsonWriter(Writer out, int depth) throws IOException {
        json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new Lines(depth));
    }

    /** Writes what stands between two brackets. */
    @FunctionalInterface
    public interface Content {
        /** Writes it. */
        void write() throws IOException;
    }

    /** Writes one element of an array. */
    @FunctionalInterface
    public interface Item<T> {
        /** Writes it. */
        void write(T item) throws IOException;
    }

    /** An object, as the document or as an element of an array. */
    public void object(Content content) throws IOException {
        json.writeStartObject();
        content.write();
        json.writeEndObject();
    }

    /** An object as a field. */
    public void object(String name, Content content) throws IOException {
        json.writeFieldName(name);
        object(content);
    }

    /** An array as a field. */
    public <T> void array(String name, Collection<T> items, Item<? super T> item) throws IOException {
        json.writeArrayFieldStart(name);
        for (T each : items) {
            item.write(each);
        }
        json.writeEndArray();
    }

    /** Begins an array of unlike elements as a field. */
    public void startArray(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    /** Ends it. */
    public void endArray() throws IOException {
        json.writeEndArray();
    }

    /** An array of objects as a field. */
    public <T> void objects(String name, Collection<T> items, Item<? super T> fields) throws IOException {
        array(name, items, each -> object(() -> fields.write(each)));
    }

    /** An array of texts as a field. */
    public void texts(String name, Collection<String> texts) throws IOException {
        array(name, texts, text -> json.writeString(Words.visible(text)));
    }

    /** A text as a field; left out if there is none. */
    public void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, Words.visible(value));
        }
    }

    /** A number as a field. */
    public void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    /** A truth value as a field. */
    public void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }

    /** Breaks lines down to a depth. */
    private static final class Lines extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1;

        private final int depth;

        Lines(int depth) {
            super(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));
            this.depth = depth;
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Indenter lines = new NopIndenter() {
                private static final long serialVersionUID = 1;

                @Override
                public boolean isInline() {
                    return false;
                }

                @Override
                public void writeIndentation(JsonGenerator out, int level) throws IOException {
                    if (level <= depth) {
                        indenter.writeIndentation(out, level);
                    }
                }
            };
            indentObjectsWith(lines);
            indentArraysWith(lines);
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
            super.writeObjectEntrySeparator(out);
            separate(out);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
            super.writeArrayValueSeparator(out);
            separate(out);
        }

        private void separate(JsonGenerator out) throws IOException {
            if (_nesting > depth) {
                out.writeRaw(' ');
            }
        }

        @Override
        public void writeEndObject(JsonGenerator out, int entries) throws IOException {
            if (_nesting > depth) {
                _nesting--;
                out.writeRaw('}');
            } else {
                super.writeEndObject(out, entries);
            }
        }

        @Override
        public void writeEndArray(JsonGenerator out, int values) throws IOException {
            if (_nesting > depth) {
                _nesting--;
                out.writeRaw(']');
            } else {
                super.writeEndArray(out, values);
            }
        }
    }
}

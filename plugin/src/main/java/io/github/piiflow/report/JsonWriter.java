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
 * Writes JSON with two blanks of indentation and LF; see {@link Words#visible} for its texts. Closing it ends the document, not the
 * writer below.
 */
public final class JsonWriter implements Closeable {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    /** Writes to {@code out}. */
    public JsonWriter(Writer out) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(INDENT);
        printer.indentArraysWith(INDENT);
        json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(printer);
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
}

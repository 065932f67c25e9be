package io.github.piiflow.fork;

import io.github.piiflow.scan.Progress;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objects in a file that another process of the same piiflow reads. What belongs to a process is its own again afterwards. */
final class Wire {
    private Wire() {}

    /** Stands for an object that cannot be written. */
    private sealed interface Form extends Serializable permits PathForm, CharsetForm, OptionalForm, OwnForm {}

    private record PathForm(String text) implements Form {}

    private record CharsetForm(String name) implements Form {}

    private record OptionalForm(@Nullable Object value) implements Form {}

    /** What the reading process has one of itself. */
    private enum OwnForm implements Form {
        CLASS_LOADER,
        PROGRESS
    }

    static void write(Object object, Path file) throws IOException {
        try (ObjectOutputStream out = new Output(file)) {
            out.writeObject(object);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param progress of this process
     * @throws IOException if there is no such file, or it is not whole
     */
    static Object read(Path file, Progress progress) throws IOException {
        try (ObjectInputStream in = new Input(file, progress)) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(file + " is of another version of piiflow: " + e, e);
        }
    }

    private static final class Output extends ObjectOutputStream {
        Output(Path file) throws IOException {
            super(Files.newOutputStream(file));
            enableReplaceObject(true);
        }

        @Override
        protected @Nullable Object replaceObject(@Nullable Object object) {
            if (object instanceof Path path) {
                return new PathForm(path.toString());
            }
            if (object instanceof Charset charset) {
                return new CharsetForm(charset.name());
            }
            if (object instanceof Optional<?> optional) {
                return new OptionalForm(optional.orElse(null));
            }
            if (object instanceof ClassLoader) {
                return OwnForm.CLASS_LOADER;
            }
            return object instanceof Progress ? OwnForm.PROGRESS : object;
        }
    }

    private static final class Input extends ObjectInputStream {
        private final Progress progress;

        Input(Path file, Progress progress) throws IOException {
            super(Files.newInputStream(file));
            this.progress = progress;
            enableResolveObject(true);
        }

        @Override
        protected @Nullable Object resolveObject(@Nullable Object object) {
            if (object instanceof PathForm form) {
                return Path.of(form.text());
            }
            if (object instanceof CharsetForm form) {
                return Charset.forName(form.name());
            }
            if (object instanceof OptionalForm form) {
                return Optional.ofNullable(form.value());
            }
            if (object == OwnForm.PROGRESS) {
                return progress;
            }
            return object == OwnForm.CLASS_LOADER ? Wire.class.getClassLoader() : object;
        }
    }
}

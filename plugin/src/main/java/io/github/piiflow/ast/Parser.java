package io.github.piiflow.ast;

import io.github.piiflow.code.SourceFile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reads source files, several at a time. */
public final class Parser {
    /** Deeply nested expressions are parsed by recursion; memory is only taken for what is really used of it. */
    private static final long STACK_SIZE = 512L << 20;

    private final List<SourceInput> inputs;
    private final Charset encoding;
    private final SourceFile[] files;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Parser(List<SourceInput> inputs, Charset encoding) {
        this.inputs = inputs;
        this.encoding = encoding;
        this.files = new SourceFile[inputs.size()];
    }

    /**
     * Reads all files; the result has their order. A file that cannot be read, or not wholly, has
     * {@link SourceFile#problems()}.
     *
     * @param encoding of files that do not tell theirs by a byte order mark
     * @param threads how many files are read at a time, at least 1
     */
    public static List<SourceFile> readAll(List<SourceInput> inputs, Charset encoding, int threads) {
        Parser parser = new Parser(List.copyOf(inputs), encoding);
        parser.run(Math.min(Math.max(1, threads), Math.max(1, inputs.size())));
        return List.copyOf(Arrays.asList(parser.files));
    }

    private void run(int threads) {
        List<Thread> workers = new ArrayList<>(threads);
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(null, this::work, "piiflow-parser-" + i, STACK_SIZE);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            join(worker);
        }
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new IllegalStateException("reading the sources failed", thrown);
        }
    }

    private void join(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException stopped) {
            next.set(files.length);
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted while reading the sources");
            cancelled.initCause(stopped);
            throw cancelled;
        }
    }

    private void work() {
        try {
            FileReader reader = new FileReader(encoding);
            for (int i = next.getAndIncrement(); i < files.length; i = next.getAndIncrement()) {
                files[i] = reader.read(inputs.get(i));
            }
        } catch (Throwable thrown) { // not of one file, such as no memory: the reading thread must know
            failure.compareAndSet(null, thrown);
            next.set(files.length);
        }
    }
}

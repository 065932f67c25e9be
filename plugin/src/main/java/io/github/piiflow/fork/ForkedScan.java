package io.github.piiflow.fork;

import io.github.piiflow.scan.ScanException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What the process of a scan runs. */
final class ForkedScan {
    static final String TASK = "task";
    static final String OUTCOME = "outcome";

    private ForkedScan() {}

    /**
     * Does a task and leaves its outcome, or what it failed with, beside it. Ends when standard input does: then nobody waits
     * any more.
     *
     * @param arguments the folder of the task
     */
    public static void main(String[] arguments) throws IOException {
        Thread watch = new Thread(ForkedScan::endWithParent, "parent");
        watch.setDaemon(true);
        watch.start();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        leave(outcome(folder.resolve(TASK), out), folder.resolve(OUTCOME));
    }

    private static Object outcome(Path task, PrintStream out) {
        try {
            return ((Task) Wire.read(task, new PeriodicProgress(out::println))).run(out::println);
        } catch (ScanException | IOException | RuntimeException | StackOverflowError e) {
            return e;
        }
    }

    private static void leave(Object outcome, Path file) throws IOException {
        try {
            Wire.write(outcome, file);
        } catch (NotSerializableException e) {
            if (!(outcome instanceof Throwable failure)) {
                throw e;
            }
            Throwable plain = failure instanceof ScanException
                    ? new ScanException(String.valueOf(failure.getMessage()))
                    : new IllegalStateException(failure.toString());
            plain.setStackTrace(failure.getStackTrace());
            Wire.write(plain, file);
        }
    }

    private static void endWithParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // as good as its end
        }
        Runtime.getRuntime().halt(1);
    }
}

package io.github.piiflow.benchmark;

import io.github.piiflow.fork.Task;
import io.github.piiflow.scan.ScanConfig;
import io.github.piiflow.scan.ScanException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;

/**
 * The most that a whole run keeps alive: a third of its time it is stopped for full collections. Source folder, output folder, class path.
 */
public final class LiveHeap {
    private static final long LEAST_PAUSE = 100;

    private LiveHeap() {}

    public static void main(String[] args) throws IOException, ScanException, InterruptedException {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        long[] most = {0};
        Thread watch = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                long start = System.nanoTime();
                memory.gc();
                long milliseconds = (System.nanoTime() - start) / 1_000_000;
                most[0] = Math.max(most[0], memory.getHeapMemoryUsage().getUsed());
                try {
                    Thread.sleep(Math.max(LEAST_PAUSE, 2 * milliseconds));
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        watch.setDaemon(true);
        watch.start();
        ScanConfig config = WholeRun.config(Path.of(args[0]), args.length < 3 ? "" : args[2]);
        new Task(config, Path.of(args[1]), false).run(line -> {});
        watch.interrupt();
        watch.join();
        System.out.println("live heap at most " + most[0] / 1_000_000 + " MB");
    }
}

package io.github.piiflow.dataflow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Runs independent pieces of work on a fixed number of threads with stacks deep enough for deeply nested code. */
final class Workers {
    private static final long STACK = 512L << 20; // address space only; pages are touched as needed

    private final int threads;

    Workers(int threads) {
        this.threads = Math.max(1, threads);
    }

    /** Runs the work for 0..count-1 and returns when all is done. */
    void forEach(int count, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, count); i++) {
            Thread thread = new Thread(null, () -> drain(next, count, work, failure), "piiflow-" + i, STACK);
            thread.start();
            running.add(thread);
        }
        for (Thread thread : running) {
            join(thread);
        }
        Throwable first = failure.get();
        if (first != null) {
            throw new IllegalStateException("Analysis failed: " + first, first);
        }
    }

    private static void drain(AtomicInteger next, int count, IntConsumer work, AtomicReference<Throwable> failure) {
        try {
            for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
                work.accept(i);
            }
        } catch (Throwable thrown) { // reported by the caller, whatever it is
            failure.compareAndSet(null, thrown);
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

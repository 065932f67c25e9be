package io.github.piiflow.fork;

import io.github.piiflow.scan.Progress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Says how far a scan has come, if it takes long. */
public final class PeriodicProgress implements Progress {
    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(10);

    private final Consumer<String> said;
    private final AtomicLong next = new AtomicLong();

    /** Starts the clock at the first step. */
    public PeriodicProgress(Consumer<String> said) {
        this.said = said;
    }

    @Override
    public void at(String step, int done, int total) {
        long now = System.nanoTime();
        if (next.compareAndSet(0, now + INTERVAL)) {
            return; // the first call starts the clock
        }
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + INTERVAL)) {
            said.accept(step + ": " + done + " of " + total);
        }
    }
}

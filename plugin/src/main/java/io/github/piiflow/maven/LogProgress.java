package io.github.piiflow.maven;

import io.github.piiflow.scan.Progress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.logging.Log;

/** Says how far a scan has come, if it takes long. */
final class LogProgress implements Progress {
    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(10);

    private final Log log;
    private final AtomicLong next = new AtomicLong();

    LogProgress(Log log) {
        this.log = log;
    }

    @Override
    public void at(String step, int done, int total) {
        long now = System.nanoTime();
        if (next.compareAndSet(0, now + INTERVAL)) {
            return; // the first call starts the clock
        }
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + INTERVAL)) {
            log.info(step + ": " + done + " of " + total);
        }
    }
}

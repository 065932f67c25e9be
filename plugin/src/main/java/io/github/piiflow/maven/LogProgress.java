package io.github.piiflow.maven;

import io.github.piiflow.scan.Progress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.logging.Log;

/** Says how far a scan has come, if it takes long. */
final class LogProgress implements Progress {
    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(10);

    private final Log log;
    private final AtomicLong next = new AtomicLong(System.nanoTime() + INTERVAL);

    LogProgress(Log log) {
        this.log = log;
    }

    @Override
    public void at(String step, int done, int total) {
        long due = next.get();
        long now = System.nanoTime();
        if (now - due >= 0 && next.compareAndSet(due, now + INTERVAL)) {
            log.info(step + ": " + done + " of " + total);
        }
    }
}

package dk.strandel.energy.common;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes lines for other modules. */
public abstract class Journal {
    private static final Logger log = LoggerFactory.getLogger(Journal.class);

    public final void write(Holder holder) {
        log.info("journal {}", line(holder)); // LEAK email -> log; journal
    }

    protected abstract String line(Holder holder);
}

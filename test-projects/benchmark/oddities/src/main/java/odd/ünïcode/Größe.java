package odd.ünïcode;

import odd.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Größe {
    private static final Logger prüfLog = LoggerFactory.getLogger(Größe.class);

    void prüfe(Tenant mieterin, String straße, int größe) {
        prüfLog.info("{}", mieterin.email); // LEAK email -> log
        prüfLog.info("{}", straße); // LEAK postal_address -> log
        prüfLog.info("{}", größe); // CLEAN a size
    }
}

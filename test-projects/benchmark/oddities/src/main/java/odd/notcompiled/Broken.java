package odd.notcompiled;

import odd.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Broken {
    private static final Logger log = LoggerFactory.getLogger(Broken.class);

    void fine(Tenant tenant) {
        log.info("flat {}", tenant.flat); // CLEAN number of a flat
        log.info("mail {}", tenant.email); // LEAK email -> log
    }

    void broken(Tenant tenant) {
        String s = tenant.phone +;
        if (s {
        }
    }

    void fineAgain(Tenant tenant) {
        log.info("phone {}", tenant.phone); // LEAK phone -> log
    }
}

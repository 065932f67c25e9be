package odd;

import java.util.function.Supplier;
import org.slf4j.*;

public class Shapes {
    private static final Logger log = LoggerFactory.getLogger(Shapes.class);
    String email = "tenants@house.example";

    void odd(Tenant tenant, Object... rest) {
        /* LEAK in a comment is none */ String s = "// */ in a text is none"; log.info("{}", s.length());
        outer:
        for (;;) {
            while (true) {
                log.info("{}", tenant.self().self().neighbour.self().email); // LEAK email -> log
                if (rest.length > 0) {
                    continue outer;
                }
                break outer;
            }
        }
        log.info("{}", ((Supplier<String>) (() -> ((tenant).phone))).get()); // LEAK phone -> log
        log.info("{}", ((Supplier<String>) (() -> ((tenant).flat))).get()); // CLEAN number of a flat
        log.info("\u007b\u007d", tenant.email); // LEAK email -> log
        log.info("{}", email); // CLEAN the own field is a constant
        int[] a[] = {{1}}, b = {2};
        log.info("{} {}", a[0][0], b[0]); // CLEAN numbers
        synchronized (this) {
            log.info("{}", tenant.phone == null ? tenant.flat : tenant.phone); // LEAK phone -> log
        }
        new Object() {
            void run() {
                log.info("{}", tenant.flat); // CLEAN number of a flat
                log.info("{}", Shapes.this.own(tenant)); // LEAK email -> log
            }
        }.run();
    }

    private <T extends Tenant & Comparable<T>> String generic(T t) {
        return t.email;
    }

    private String own(Tenant tenant) {
        return tenant.email;
    }

    strictfp static class Recursive {
        final Recursive next;
        final String phone;

        Recursive(Recursive next, String phone) {
            this.next = next;
            this.phone = phone;
        }

        String last() {
            return next == null ? phone : next.last();
        }
    }

    void recursive(Recursive r) {
        log.info("{}", r.last()); // LEAK phone -> log
        log.info("{}", r.next.next.next.next.next.next.next.phone); // LEAK phone -> log
        log.info("{}", r.next.next == null); // CLEAN a flag
    }
}

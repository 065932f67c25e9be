package com.wattline.protection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two ways to print, chosen where the object is made. */
public class Maskers {
    private static final Logger log = LoggerFactory.getLogger(Maskers.class);

    interface Printer {
        String print(String value);
    }

    static final class Blackening implements Printer {
        @Override
        public String print(String value) {
            return value == null ? "" : "█".repeat(6);
        }
    }

    static final class Passing implements Printer {
        @Override
        public String print(String value) {
            return "<" + value + ">";
        }
    }

    private final Printer forSupport = new Blackening();
    private final Printer forTests = new Passing();

    public void support(Household home) {
        log.info("tax {}", forSupport.print(home.taxId())); // CLEAN this printer blackens
    }

    public void tests(Household home) {
        log.info("tax {}", forTests.print(home.taxId())); // LEAK tax_id -> log
    }
}

package org.ambermere.hotel;

import com.google.common.flogger.FluentLogger;
import com.google.common.flogger.LazyArgs;
import java.util.concurrent.TimeUnit;
import lombok.extern.java.Log;
import org.tinylog.Logger;

/** Flogger, tinylog, loggers that Lombok declares, and a facade of the house. */
public class Bar {
    private static final FluentLogger flogger = FluentLogger.forEnclosingClass();

    public void serve(Guest guest) {
        flogger.atInfo().atMostEvery(1, TimeUnit.MINUTES).log("drink for %s", guest.fullName()); // LEAK full_name -> log
        flogger.atInfo().log("drink for room %s", guest.roomNumber()); // CLEAN number of a room
        flogger.atFine().log("adult %s", LazyArgs.lazy(() -> guest.birthDate())); // LEAK date_of_birth -> log
        Logger.info("bill to {}", guest.emailAddress()); // LEAK email -> log
        Logger.tag("bar").warn("bill to {}", guest.roomNumber()); // CLEAN number of a room
        Logger.tag("bar").warn("bill to {}", guest.mobilePhone()); // LEAK phone -> log
    }

    @Log
    static class Till {
        void close(Guest guest, double total) {
            log.info("paid " + total); // CLEAN an amount of the house
            log.warning("no card, passport " + guest.passportNumber()); // LEAK passport -> log
        }
    }

    /** Facade: the line in it is the place, the callers are as good. */
    static final class HouseLog {
        private final org.slf4j.Logger target = org.slf4j.LoggerFactory.getLogger("house");
        private final String department;

        HouseLog(String department) {
            this.department = department;
        }

        void note(String template, Object... values) {
            target.info(department + ": " + template, values); // LEAK phone -> log; facade
        }

        void plain(String text) {
            target.info("[{}] {}", department, text); // CLEAN only harmless texts are passed here
        }
    }

    void facade(Guest guest) {
        HouseLog house = new HouseLog("bar");
        house.note("call {}", guest.mobilePhone()); // ALSO facade
        house.plain("closed");
    }
}

package org.ambermere.hotel;

import java.util.Map;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.StringMapMessage;

/** Log4j 2. */
public class Kitchen {
    private static final Logger log = LogManager.getFormatterLogger(Kitchen.class);

    public void roomService(Guest guest) {
        log.info("tray for %s", guest.roomNumber()); // CLEAN number of a room
        log.info("tray for %s", guest.fullName()); // LEAK full_name -> log
        log.printf(Level.INFO, "call %s", guest.mobilePhone()); // LEAK phone -> log
        log.info(() -> "mail " + guest.emailAddress()); // LEAK email -> log
        log.info(() -> "room " + guest.roomNumber()); // CLEAN number of a room
        log.info(new ParameterizedMessage("born {}", guest.birthDate())); // LEAK date_of_birth -> log
        log.info(new StringMapMessage().with("guest", guest.fullName())); // LEAK full_name -> log
        log.info(new StringMapMessage(Map.of("room", guest.roomNumber()))); // CLEAN number of a room
        log.atWarn().withLocation().log("passport {}", guest.passportNumber()); // LEAK passport -> log
        log.log(Level.getLevel("AUDIT"), "guest {}", guest.emailAddress()); // LEAK email -> log
    }

    public String trace(Guest guest) {
        log.traceEntry("cook for {}", guest.fullName()); // LEAK full_name -> log
        ThreadContext.push(guest.emailAddress()); // LEAK email -> log
        try (var ignored = CloseableThreadContext.put("guest", guest.mobilePhone())) { // LEAK phone -> log
            log.info("cooking");
        }
        ThreadContext.put("room", guest.roomNumber()); // CLEAN number of a room
        return log.traceExit(guest.roomNumber()); // CLEAN number of a room
    }
}

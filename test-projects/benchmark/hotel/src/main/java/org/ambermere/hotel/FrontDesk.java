package org.ambermere.hotel;

import static net.logstash.logback.argument.StructuredArguments.kv;
import static net.logstash.logback.argument.StructuredArguments.value;

import net.logstash.logback.marker.Markers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;
import org.slf4j.helpers.MessageFormatter;

/** SLF4J with everything around it. */
public class FrontDesk {
    private static final Logger LOGGER = LoggerFactory.getLogger("frontdesk");
    private static final Marker STAY = MarkerFactory.getMarker("STAY");

    public void checkIn(Guest guest) {
        LOGGER.info("check-in, room {}", guest.roomNumber()); // CLEAN number of a room
        LOGGER.info("welcome {} in {}", guest.fullName(), guest.roomNumber()); // LEAK full_name -> log
        LOGGER.info(STAY, "stay {} of {}", guest.stayId(), guest.emailAddress()); // LEAK email -> log
        LOGGER.info(STAY, "stay {}", guest.stayId()); // CLEAN internal id
        LOGGER.warn("passport {} {} {}", new Object[] {guest.stayId(), guest.roomNumber(), guest.passportNumber()}); // LEAK passport -> log
        LOGGER.atLevel(Level.WARN).setMessage("late").addArgument(guest.mobilePhone()).log(); // LEAK phone -> log
        LOGGER.atLevel(Level.WARN).addKeyValue("stay", guest.stayId()).log("late"); // CLEAN internal id
        LOGGER.atInfo().addKeyValue("guest", guest::emailAddress).log("arrived"); // LEAK email -> log
        LOGGER.makeLoggingEventBuilder(Level.INFO).log("born {}", guest.birthDate()); // LEAK date_of_birth -> log
    }

    public void structured(Guest guest) {
        LOGGER.info("arrived {}", kv("mail", guest.emailAddress())); // LEAK email -> log
        LOGGER.info("arrived {}", kv("room", guest.roomNumber())); // CLEAN number of a room
        LOGGER.info("arrived {}", value("phone", guest.mobilePhone())); // LEAK phone -> log
        LOGGER.info(Markers.append("guest", guest.fullName()), "arrived"); // LEAK full_name -> log
        LOGGER.info(Markers.append("room", guest.roomNumber()), "arrived"); // CLEAN number of a room
    }

    public void context(Guest guest) {
        MDC.put("stay", Long.toString(guest.stayId())); // CLEAN internal id
        MDC.put("guest", guest.emailAddress()); // LEAK email -> log
        try (MDC.MDCCloseable ignored = MDC.putCloseable("phone", guest.mobilePhone())) { // LEAK phone -> log
            LOGGER.debug("in context");
        }
    }

    public void formatted(Guest guest, boolean verbose) {
        String text = MessageFormatter.format("guest {}", guest.fullName()).getMessage();
        LOGGER.info(text); // LEAK full_name -> log
        String room = MessageFormatter.format("room {}", guest.roomNumber()).getMessage();
        LOGGER.info(room); // CLEAN number of a room
        LOGGER.info("name empty: {}", guest.fullName().isEmpty()); // CLEAN a flag
        LOGGER.info("name has {} characters", guest.fullName().length()); // CLEAN a length
        LOGGER.info("{}", verbose ? guest.emailAddress() : "guest"); // LEAK email -> log
        LOGGER.info(String.join("/", "room", guest.roomNumber())); // CLEAN number of a room
        LOGGER.info("%s called".formatted(guest.mobilePhone())); // LEAK phone -> log
        LOGGER.error("no room for " + guest.fullName(), new IllegalStateException("full")); // LEAK full_name -> log
    }
}

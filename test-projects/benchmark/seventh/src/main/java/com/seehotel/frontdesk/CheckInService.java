package com.seehotel.frontdesk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;
import org.slf4j.helpers.MessageFormatter;

public class CheckInService extends DeskService {
    private static final Marker GDPR = MarkerFactory.getMarker("GDPR");

    public void checkIn(Guest guest, String room) {
        logger.info("{} moves into {} for {} nights", guest.getBookingNo(), room, guest.getNights()); // CLEAN booking number, room, number of nights
        logger.info("{} moves into {} for {} nights", guest.getFullName(), room, guest.getNights()); // LEAK full_name -> log
        audit().info("document {} copied", guest.getPassportNumber()); // LEAK passport -> log
        audit().info("document copied for {}", guest.getBookingNo()); // CLEAN booking number
    }

    public void registrationForm(Guest guest, boolean foreign) {
        logger.atLevel(foreign ? Level.INFO : Level.DEBUG) // LEAK passport -> log; form-printed
                .setMessage("form printed for {}")
                .addArgument(() -> guest.getPassportNumber())
                .log(); // ALSO form-printed
        logger.makeLoggingEventBuilder(Level.INFO).setMessage("foreign guest: {}").addArgument(foreign).log(); // CLEAN a flag
        logger.makeLoggingEventBuilder(Level.INFO).addKeyValue("to", guest::getEmailAddress).log("form mailed"); // LEAK email -> log
        if (logger.isEnabledForLevel(Level.TRACE)) {
            logger.trace(GDPR, "{} / {} / {}", guest.getBookingNo(), guest.getNights(), guest.getMobileNumber()); // LEAK phone -> log
            logger.trace(GDPR, "{} / {}", guest.getBookingNo(), guest.getNights()); // CLEAN booking number and nights
        }
    }

    public void context(Guest guest) {
        Map<String, String> context = new HashMap<>();
        context.put("booking", guest.getBookingNo());
        MDC.setContextMap(context); // CLEAN booking number
        context.put("guest", guest.getFullName());
        MDC.setContextMap(context); // LEAK full_name -> log
        MDC.pushByKey("trail", guest.getMobileNumber()); // LEAK phone -> log
        MDC.pushByKey("trail", "desk-2"); // CLEAN constant
        MDC.remove("guest");
    }

    public void refused(Guest guest) {
        IllegalStateException refused = new IllegalStateException("card " + guest.getCardNumber() + " refused"); // ALSO card-refused
        logger.error("payment failed", refused); // LEAK card_pan -> log|exception; card-refused
        logger.error("payment failed", new IllegalStateException("booking " + guest.getBookingNo())); // CLEAN booking number in the exception
    }

    public void shortcuts(Guest guest) {
        Optional.ofNullable(guest.getEmailAddress()).ifPresent(logger::warn); // LEAK email -> log
        Optional.ofNullable(guest.getBookingNo()).ifPresent(logger::warn); // CLEAN booking number
        String line = MessageFormatter.arrayFormat("{};{}", new Object[] {guest.getBookingNo(), guest.getFullName()}).getMessage();
        logger.debug(line); // LEAK full_name -> log
        logger.debug("line of {} characters", line.length()); // CLEAN length
    }
}

package com.seehotel.frontdesk;

import java.util.Map;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.EventLogger;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.StringFormattedMessage;
import org.apache.logging.log4j.message.StructuredDataMessage;

public class NightAudit {
    private static final Logger LOGGER = LogManager.getLogger(NightAudit.class);
    private static final Marker CASH = MarkerManager.getMarker("CASH");

    public void close(Guest guest, int openItems) {
        LOGGER.info(CASH, "{} open items on {}", openItems, guest.getBookingNo()); // CLEAN count and booking number
        LOGGER.info(CASH, "{} open items of {}", openItems, guest.getFullName()); // LEAK full_name -> log
        LOGGER.always().log("minibar of {}", guest.getEmailAddress()); // LEAK email -> log
        LOGGER.always().log("minibar of {}", guest.getBookingNo()); // CLEAN booking number
        LOGGER.log(Level.WARN, new ParameterizedMessage("no show: {} {}", guest.getBookingNo(), guest.getMobileNumber())); // LEAK phone -> log
        LOGGER.warn(new StringFormattedMessage("no show: %s for %d", guest.getBookingNo(), guest.getNights())); // CLEAN booking number and nights
        LOGGER.fatal("till jammed at {}", () -> guest.getCardNumber()); // LEAK card_pan -> log
    }

    public String receipt(Guest guest) {
        if (guest.getNights() == 0) {
            return LOGGER.traceExit("empty for {}", guest.getBookingNo()); // CLEAN booking number
        }
        return LOGGER.traceExit(guest.getFullName() + " paid"); // LEAK full_name -> log
    }

    public void events(Guest guest) {
        StructuredDataMessage event = new StructuredDataMessage("1", "guest left", "checkout");
        event.put("booking", guest.getBookingNo());
        EventLogger.logEvent(event); // CLEAN booking number
        StructuredDataMessage survey = new StructuredDataMessage("2", "survey sent", "survey");
        survey.put("to", guest.getEmailAddress());
        EventLogger.logEvent(survey, Level.INFO); // LEAK email -> log
    }

    public void contexts(Guest guest, String shift) {
        ThreadContext.putAll(Map.of("shift", shift, "guest", guest.getMobileNumber())); // LEAK phone -> log
        ThreadContext.putAll(Map.of("shift", shift, "booking", guest.getBookingNo())); // CLEAN shift and booking number
        try (var scope = CloseableThreadContext.push("leaving", guest.getBookingNo()).put("till", "2")) { // CLEAN booking number and till
            LOGGER.debug("settled");
        }
    }
}

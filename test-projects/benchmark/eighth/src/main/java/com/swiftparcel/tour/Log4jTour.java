package com.swiftparcel.tour;

import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.message.ObjectArrayMessage;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.StringMapMessage;

public class Log4jTour {
    private static final Logger LOGGER = LogManager.getLogger(Log4jTour.class);
    private static final Marker SCAN = MarkerManager.getMarker("SCAN");

    public void messages(Consignee to, int weight) {
        LOGGER.info(new ParameterizedMessage("parcel {} weighs {} g", to.parcelNo(), weight)); // CLEAN parcel number and weight of a parcel
        LOGGER.info(new ParameterizedMessage("parcel {} for {}", to.parcelNo(), to.fullName())); // LEAK full_name -> log
        LOGGER.debug(SCAN, new ObjectArrayMessage(to.parcelNo(), weight)); // CLEAN parcel number and weight of a parcel
        LOGGER.debug(SCAN, new ObjectArrayMessage(to.parcelNo(), to.email())); // LEAK email -> log
    }

    public void mapped(Consignee to) {
        StringMapMessage scan = new StringMapMessage().with("kind", "scan").with("stops", to.stops());
        LOGGER.info(SCAN, scan); // CLEAN kind of event and count
        LOGGER.info(SCAN, new StringMapMessage().with("kind", "scan").with("to", to.deliveryAddress())); // LEAK postal_address -> log
    }

    public void builders(Consignee to) {
        LOGGER.always().withMarker(SCAN).log("age proof, born {}", to.birthDate()); // LEAK date_of_birth -> log
        LOGGER.always().withMarker(SCAN).log("age proof for {}", to.parcelNo()); // CLEAN parcel number
        LOGGER.atError().withThrowable(new IllegalStateException("no signal")).log("no signal, call {}", () -> to.mobile()); // LEAK phone -> log
    }

    public String exits(Consignee to) {
        LOGGER.traceEntry("label of {}", to::parcelNo); // CLEAN parcel number
        return LOGGER.traceExit("label {}", to.deliveryAddress()); // LEAK postal_address -> log
    }

    public int counts(Consignee to) {
        return LOGGER.traceExit(to.stops()); // CLEAN count
    }

    public void context(Consignee to) {
        ThreadContext.putAll(Map.of("parcel", to.parcelNo(), "mail", to.email())); // LEAK email -> log
        ThreadContext.putIfNull("stops", String.valueOf(to.stops())); // CLEAN count
        ThreadContext.push("delivering to {}", to.fullName()); // LEAK full_name -> log
    }

    public void levelled(Consignee to, boolean night) {
        Level level = night ? Level.FATAL : Level.INFO;
        LOGGER.log(level, SCAN, "left with neighbour of {}", to.fullName()); // LEAK full_name -> log
        LOGGER.log(level, SCAN, "left with neighbour, {} stops to go", to.stops()); // CLEAN count
    }
}

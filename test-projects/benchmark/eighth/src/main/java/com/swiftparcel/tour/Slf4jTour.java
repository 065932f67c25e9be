package com.swiftparcel.tour;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.LocationAwareLogger;
import org.slf4j.spi.LoggingEventBuilder;

public class Slf4jTour {
    private final Logger tour = LoggerFactory.getLogger(getClass());
    private static final Marker DOOR = new BasicMarkerFactory().getMarker("DOOR");

    public void fluent(Consignee to, Level level) {
        tour.atLevel(level).setMessage("parcel {} for {}").addArgument(to.parcelNo()).addArgument(to::fullName).log(); // LEAK full_name -> log
        tour.atLevel(level).setMessage("parcel {} at stop {}").addArgument(to.parcelNo()).addArgument(to::stops).log(); // CLEAN parcel number and number of a stop
        tour.atInfo().addMarker(DOOR).addKeyValue("ring", () -> to.mobile()).log("at the door"); // LEAK phone -> log
        tour.atInfo().addMarker(DOOR).addKeyValue("stop", () -> to.stops()).log("at the door"); // CLEAN number of a stop
    }

    public void builderKept(Consignee to, boolean signed) {
        LoggingEventBuilder event = tour.makeLoggingEventBuilder(Level.INFO);
        event = event.addKeyValue("signed", signed);
        if (signed) {
            event = event.addArgument(to.fullName());
        }
        event.log("handed over {}"); // LEAK full_name -> log
    }

    public void markers(Consignee to, Throwable cause) {
        tour.error(DOOR, "nobody at {}, parcel {}", to.deliveryAddress(), to.parcelNo(), cause); // LEAK postal_address -> log
        tour.error(DOOR, "nobody home, parcel {}, {} stops left", to.parcelNo(), to.stops(), cause); // CLEAN parcel number and count
    }

    public void context(Consignee to) {
        Map<String, String> context = new HashMap<>();
        context.put("parcel", to.parcelNo());
        MDC.setContextMap(context); // CLEAN parcel number only
        context.put("to", to.email());
        MDC.setContextMap(context); // LEAK email -> log
        MDC.pushByKey("stops", Integer.toString(to.stops())); // CLEAN count
        MDC.pushByKey("stops", to.deliveryAddress()); // LEAK postal_address -> log
    }

    public void located(LocationAwareLogger raw, Consignee to) {
        raw.log(null, Slf4jTour.class.getName(), LocationAwareLogger.INFO_INT, "text to {}", new Object[] {to.mobile()}, null); // LEAK phone -> log
        raw.log(null, Slf4jTour.class.getName(), LocationAwareLogger.INFO_INT, "text for {}", new Object[] {to.parcelNo()}, null); // CLEAN parcel number
    }

    public void references(Consignee to) {
        Consumer<String> screen = tour::warn;
        screen.accept(to.parcelNo() + " delayed"); // CLEAN parcel number
        BiConsumer<String, Object> pattern = tour::info;
        pattern.accept("{} delayed", to.fullName()); // LEAK full_name -> log
    }

    public void ternary(Consignee to, boolean express) {
        tour.debug(express ? "express for " + to.email() : "standard"); // LEAK email -> log
        tour.debug(express ? "express for " + to.parcelNo() : "standard"); // CLEAN parcel number
    }
}

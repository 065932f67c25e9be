package com.swiftparcel.tour;

import static net.logstash.logback.argument.StructuredArguments.entries;
import static net.logstash.logback.argument.StructuredArguments.kv;
import static net.logstash.logback.marker.Markers.append;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Lines for the log index: values travel as structured arguments and markers. */
public class StructuredTour {
    private final Logger json;

    public StructuredTour(LoggerContext context) {
        this.json = context.getLogger("tour.json");
        this.json.setLevel(Level.DEBUG);
    }

    public void arguments(Consignee to) {
        json.info("scanned {}", kv("parcel", to.parcelNo())); // CLEAN parcel number
        json.info("scanned {}", kv("to", to.fullName())); // LEAK full_name -> log
        json.info("scanned", entries(Map.of("stop", to.stops(), "door", to.deliveryAddress()))); // LEAK postal_address -> log
        json.info("scanned", entries(Map.of("stop", to.stops(), "depot", "ULM-2"))); // CLEAN count and constant
    }

    public void markers(Consignee to) {
        json.warn(append("contact", to.email()), "no slot chosen"); // LEAK email -> log
        json.warn(append("parcel", to.parcelNo()), "no slot chosen"); // CLEAN parcel number
    }

    public void events(Consignee to) {
        LoggingEvent event = new LoggingEvent("tour", json, Level.INFO, "calling {}", null, new Object[] {to.mobile()});
        json.callAppenders(event); // LEAK phone -> log
    }
}

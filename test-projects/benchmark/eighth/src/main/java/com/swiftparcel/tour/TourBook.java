package com.swiftparcel.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** House logger with a chain of calls, as the drivers' app uses it. */
public final class TourBook {
    private static final Logger OUT = LoggerFactory.getLogger("tourbook");

    private final String topic;
    private final List<Object> parts = new ArrayList<>();

    private TourBook(String topic) {
        this.topic = topic;
    }

    public static TourBook on(String topic) {
        return new TourBook(topic);
    }

    public TourBook with(Object part) {
        parts.add(part);
        return this;
    }

    public void write() {
        OUT.info("{} {}", topic, parts); // LEAK postal_address -> log; tour-book
    }

    public void writeTopic() {
        OUT.info("{}", topic); // CLEAN the parts are not written
    }

    public static void slow(Supplier<String> text, long millis) {
        if (millis > 500) {
            OUT.warn("{} took {} ms", text.get(), millis); // LEAK email -> log; tour-slow
        }
    }
}

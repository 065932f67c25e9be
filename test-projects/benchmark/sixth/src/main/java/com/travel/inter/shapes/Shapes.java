package com.travel.inter.shapes;

import com.travel.lib.Traveller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

public class Shapes {
    private static final Logger log = LoggerFactory.getLogger(Shapes.class);

    public void lambdas(Traveller traveller) {
        log.info("{}", Carrier.quiet().titled(traveller)); // CLEAN file number
        log.info("{}", Carrier.loud().titled(traveller)); // LEAK full_name -> log
    }

    public static class Bus implements Carrier {
        @Override
        public String manifest(Traveller traveller) {
            return "bus " + traveller.getFileNo();
        }
    }

    public static class Plane extends Bus {
        @Override
        public String manifest(Traveller traveller) {
            return super.manifest(traveller) + " " + traveller.getPassportNumber();
        }
    }

    public void overridden(Traveller traveller) {
        Bus bus = new Bus();
        log.info("{}", bus.manifest(traveller)); // CLEAN file number
        Bus plane = new Plane();
        log.info("{}", plane.manifest(traveller)); // LEAK passport -> log
    }

    public void many(List<Carrier> carriers, Traveller traveller) {
        for (Carrier carrier : carriers) {
            log.info("{}", carrier.manifest(traveller)); // LEAK passport, full_name -> log
        }
    }

    public abstract static class Step<I> {
        public void execute(I input) {
            log.info("step {}", render(input)); // LEAK email -> log; generic-step
        }

        protected abstract String render(I input);
    }

    public static class MailStep extends Step<Traveller> {
        @Override
        protected String render(Traveller input) {
            return "mail " + input.getEmail();
        }
    }

    public abstract static class QuietStep<I> {
        public void execute(I input) {
            log.info("step {}", render(input)); // CLEAN only implementation gives the file number
        }

        protected abstract String render(I input);
    }

    public static class FileStep extends QuietStep<Traveller> {
        @Override
        protected String render(Traveller input) {
            return "file " + input.getFileNo();
        }
    }

    public enum Column {
        FILE(Traveller::getFileNo), PHONE(Traveller::getPhone);

        private final java.util.function.Function<Traveller, String> getter;

        Column(java.util.function.Function<Traveller, String> getter) {
            this.getter = getter;
        }

        public String of(Traveller traveller) {
            return getter.apply(traveller);
        }
    }

    public void columns(Traveller traveller) {
        for (Column column : Column.values()) {
            log.info("column {}", column.name()); // CLEAN name of a constant
            log.info("column {}", column.of(traveller)); // LEAK phone -> log
        }
    }

    public record Booked(String fileNo, String contact) {
    }

    public record Left(String fileNo) {
    }

    @Service
    @RequiredArgsConstructor
    public static class Bookings {
        private final ApplicationEventPublisher events;

        public void book(Traveller traveller) {
            events.publishEvent(new Booked(traveller.getFileNo(), traveller.getEmail())); // ALSO spring-event
            events.publishEvent(new Left(traveller.getFileNo()));
        }
    }

    @Component
    public static class Listeners {
        @EventListener
        public void on(Booked booked) {
            log.info("booked by {}", booked.contact()); // LEAK email -> log; spring-event
        }

        @EventListener
        public void on(Left left) {
            log.info("left {}", left.fileNo()); // CLEAN file number
        }
    }

    public interface Registry {
        Optional<Traveller> byFile(String fileNo);

        Map<String, Traveller> all();
    }

    @Service
    @RequiredArgsConstructor
    public static class Search {
        private final Registry registry;

        public void run(String fileNo) {
            Traveller traveller = registry.byFile(fileNo).orElseThrow(() -> new IllegalArgumentException("no file " + fileNo)); // CLEAN file number
            log.info("found {}", traveller.getFullName()); // LEAK full_name -> log
            registry.all().forEach((no, other) -> log.info("also {}", no)); // CLEAN file numbers are the keys
            registry.all().values().forEach(other -> log.info("also {}", other.getPhone())); // LEAK phone -> log
        }
    }

    /** Decorator that adds a line. */
    @RequiredArgsConstructor
    public static class Framed implements Carrier {
        private final Carrier inner;

        @Override
        public String manifest(Traveller traveller) {
            return "| " + inner.manifest(traveller) + " |";
        }
    }

    public void decorated(Traveller traveller) {
        log.info("{}", new Framed(new Bus()).manifest(traveller)); // CLEAN file number in a frame
        log.info("{}", new Framed(new Plane()).manifest(traveller)); // LEAK passport -> log
    }
}

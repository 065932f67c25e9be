package com.bramley.inter.dispatch;

import com.bramley.lib.Subscriber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Visitors, strategies, commands, overridden methods. */
public class Printers {
    private static final Logger log = LoggerFactory.getLogger(Printers.class);

    public enum Part { TOUR, ACCOUNT }

    private static final Map<Part, Function<Subscriber, String>> PARTS = new EnumMap<>(Part.class);

    static {
        PARTS.put(Part.TOUR, s -> s.getDrop().getTour());
        PARTS.put(Part.ACCOUNT, Subscriber::getIban);
    }

    public void strategies(Subscriber s) {
        log.info("tour {}", PARTS.get(Part.TOUR).apply(s)); // CLEAN the strategy of this key gives the tour
        log.info("account {}", PARTS.get(Part.ACCOUNT).apply(s)); // LEAK bank_account -> log
    }

    public interface Visitor<R> {
        R person(Subscriber s);

        R depot(String depotCode);
    }

    public sealed interface Stop permits Door, Depot {
        <R> R accept(Visitor<R> visitor);
    }

    public record Door(Subscriber subscriber) implements Stop {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.person(subscriber);
        }
    }

    public record Depot(String depotCode) implements Stop {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.depot(depotCode);
        }
    }

    static final class Addresses implements Visitor<String> {
        @Override
        public String person(Subscriber s) {
            return s.getDrop().getDeliveryAddress();
        }

        @Override
        public String depot(String depotCode) {
            return "depot " + depotCode;
        }
    }

    static final class Kinds implements Visitor<String> {
        @Override
        public String person(Subscriber s) {
            return s.isPaused() ? "paused door" : "door";
        }

        @Override
        public String depot(String depotCode) {
            return "depot";
        }
    }

    public void visit(List<Stop> tour) {
        for (Stop stop : tour) {
            log.info("stop {}", stop.accept(new Addresses())); // LEAK postal_address -> log
            log.info("kind {}", stop.accept(new Kinds())); // CLEAN this visitor gives words only
        }
    }

    /** Commands are kept and run later. */
    public abstract static class Command {
        public abstract void run();
    }

    public static class Ring extends Command {
        private final String number;

        public Ring(String number) {
            this.number = number;
        }

        @Override
        public void run() {
            log.info("ringing {}", number); // LEAK phone -> log; ring-command
        }
    }

    public static class Load extends Command {
        private final String what;

        public Load(String what) {
            this.what = what;
        }

        @Override
        public void run() {
            log.info("loading {}", what); // CLEAN only numbers of boxes are handed in
        }
    }

    public void morning(List<Subscriber> all) {
        List<Command> commands = new ArrayList<>();
        for (Subscriber s : all) {
            commands.add(new Load(s.getBoxNo()));
            commands.add(new Ring(s.getMobilePhone())); // ALSO ring-command
        }
        commands.forEach(Command::run);
    }

    /** The parent prints the box, one child adds the name to what the parent gives. */
    static class Heading {
        String text(Subscriber s) {
            return "box " + s.getBoxNo();
        }
    }

    static class LongHeading extends Heading {
        @Override
        String text(Subscriber s) {
            return super.text(s) + " of " + s.getFullName();
        }
    }

    static class StarHeading extends Heading {
        @Override
        String text(Subscriber s) {
            return "* " + super.text(s);
        }
    }

    public void headings(Subscriber s) {
        log.info(new LongHeading().text(s)); // LEAK full_name -> log
        log.info(new StarHeading().text(s)); // CLEAN the parent gives the box only
        Heading any = s.isPaused() ? new StarHeading() : new LongHeading();
        log.info(any.text(s)); // LEAK full_name -> log
        Heading plain = s.isPaused() ? new StarHeading() : new Heading();
        log.info(plain.text(s)); // CLEAN neither of the two gives the name
    }
}

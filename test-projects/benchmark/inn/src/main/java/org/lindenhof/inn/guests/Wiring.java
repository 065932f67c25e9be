package org.lindenhof.inn.guests;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

public class Wiring {

    public interface Note {
        void write(String text);
    }

    public interface Label {
        String of(Guest guest);
    }

    @Component("loudNote")
    public static class LoudNote implements Note {
        private static final Logger log = LoggerFactory.getLogger(LoudNote.class);

        @Override
        public void write(String text) {
            log.info("note {}", text); // LEAK email -> log; loud
        }
    }

    @Primary
    @Component
    public static class MuteNote implements Note {
        private static final Logger log = LoggerFactory.getLogger(MuteNote.class);

        @Override
        public void write(String text) {
            log.info("note of {} letters", text.length()); // CLEAN length
        }
    }

    @Service
    public static class ByQualifier {
        private final Note note;

        public ByQualifier(@Qualifier("loudNote") Note note) {
            this.note = note;
        }

        public void run(Guest g) {
            note.write(g.getEmail()); // ALSO loud
        }
    }

    @Service
    @RequiredArgsConstructor
    public static class ByPrimary {
        private final Note note;

        public void run(Guest g) {
            note.write(g.getMobile()); // CLEAN the primary bean writes the length
        }
    }

    @Configuration
    public static class Beans {
        @Bean
        public Label shortLabel() {
            return g -> g.getGuestNo();
        }

        @Bean
        public Label longLabel() {
            return g -> g.getLastName() + " " + g.getGuestNo();
        }

        @Bean
        public Function<Guest, String> street() {
            return g -> g.getHome().getStreet();
        }

        @Bean
        public Consumer<Guest> welcome() {
            return g -> LoggerFactory.getLogger("welcome").info("welcome {}", g.getLastName()); // LEAK last_name -> log
        }

        @Bean
        public Formatter formatter(@Qualifier("longLabel") Label label) {
            return new Formatter(label);
        }
    }

    public static class Formatter {
        private final Label label;

        public Formatter(Label label) {
            this.label = label;
        }

        public String format(Guest g) {
            return "<" + label.of(g) + ">";
        }
    }

    @Service
    public static class Uses {
        private static final Logger log = LoggerFactory.getLogger(Uses.class);
        @Autowired
        @Qualifier("shortLabel")
        private Label small;
        private Label large;
        private final Function<Guest, String> street;
        private final ObjectProvider<Formatter> formatter;

        public Uses(Function<Guest, String> street, @Lazy ObjectProvider<Formatter> formatter) {
            this.street = street;
            this.formatter = formatter;
        }

        @Autowired
        public void setLarge(@Qualifier("longLabel") Label large) {
            this.large = large;
        }

        public void run(Guest g) {
            log.info("a {}", small.of(g)); // CLEAN guest number
            log.info("b {}", large.of(g)); // LEAK last_name -> log
            log.info("c {}", street.apply(g)); // LEAK postal_address -> log
            log.info("d {}", formatter.getObject().format(g)); // LEAK last_name -> log
        }
    }

    public record GuestLeft(String guestNo, String mobile) {
    }

    @Service
    @RequiredArgsConstructor
    public static class Publisher {
        private final ApplicationEventPublisher events;

        public void left(Guest g) {
            events.publishEvent(new GuestLeft(g.getGuestNo(), g.getMobile())); // ALSO event
        }
    }

    @Component
    public static class Listener {
        private static final Logger log = LoggerFactory.getLogger(Listener.class);

        @EventListener
        public void on(GuestLeft event) {
            log.info("left {}", event.guestNo()); // CLEAN guest number
            log.info("call {}", event.mobile()); // LEAK phone -> log; event
        }
    }

    @Service
    public static class Jobs {
        private static final Logger log = LoggerFactory.getLogger(Jobs.class);

        @Async
        public void later(String what) {
            log.info("later {}", what); // LEAK email -> log; async
        }

        @Async("pool")
        public java.util.concurrent.CompletableFuture<String> compute(Guest g) {
            return java.util.concurrent.CompletableFuture.completedFuture(g.getLastName());
        }
    }

    @Service
    @RequiredArgsConstructor
    public static class Starter {
        private static final Logger log = LoggerFactory.getLogger(Starter.class);
        private final Jobs jobs;
        private final List<Label> labels;
        private final Map<String, Label> byName;

        public void run(Guest g) {
            jobs.later(g.getEmail()); // ALSO async
            jobs.compute(g).thenAccept(n -> log.info("name {}", n)); // LEAK last_name -> log
            jobs.compute(g).thenApply(String::length).thenAccept(n -> log.info("length {}", n)); // CLEAN length
            for (Label l : labels) {
                log.info("all {}", l.of(g)); // LEAK last_name -> log
            }
            log.info("short {}", byName.get("shortLabel").of(g)); // CLEAN guest number
        }
    }
}

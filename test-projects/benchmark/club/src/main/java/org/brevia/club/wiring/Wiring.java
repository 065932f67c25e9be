package org.brevia.club.wiring;

import jakarta.annotation.PostConstruct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** Energy metering. */
public class Wiring {
    private static final Logger log = LoggerFactory.getLogger(Wiring.class);

    public record Household(String meterCode, String ownerName, String email, String homeAddress) {}

    public interface Formatter {
        String format(Household h);
    }

    @Component("codes")
    public static class CodeFormatter implements Formatter {
        @Override
        public String format(Household h) { return h.meterCode(); }
    }

    @Component("names")
    public static class NameFormatter implements Formatter {
        @Override
        public String format(Household h) { return h.ownerName(); }
    }

    @Service
    public static class ByQualifier {
        private final Formatter codes;
        private final Formatter names;

        public ByQualifier(@Qualifier("codes") Formatter codes, @Qualifier("names") Formatter names) {
            this.codes = codes;
            this.names = names;
        }

        public void print(Household h) {
            log.info("q {}", codes.format(h)); // CLEAN the qualifier selects the meter code
            log.info("q {}", names.format(h)); // LEAK full_name -> log
        }
    }

    @Service
    public static class BySetter {
        private Formatter formatter;

        @Autowired
        public void setFormatter(@Qualifier("names") Formatter formatter) { this.formatter = formatter; }

        public void print(Household h) {
            log.info("s {}", formatter.format(h)); // LEAK full_name -> log
        }
    }

    @Service
    public static class BySafeSetter {
        private Formatter formatter;

        @Autowired
        public void setFormatter(@Qualifier("codes") Formatter formatter) { this.formatter = formatter; }

        public void print(Household h) {
            log.info("s {}", formatter.format(h)); // CLEAN the qualifier selects the meter code
        }
    }

    @Service
    public static class AllOfThem {
        @Autowired
        private List<Formatter> all;
        @Autowired
        private Map<String, Formatter> byName;

        public void print(Household h) {
            all.forEach(f -> log.info("a {}", f.format(h))); // LEAK full_name -> log
            log.info("a {}", all.size()); // CLEAN count
            for (Map.Entry<String, Formatter> e : byName.entrySet()) {
                log.info("b {}", e.getKey()); // CLEAN bean name
                log.info("b {}", e.getValue().format(h)); // LEAK full_name -> log
            }
        }
    }

    public interface Reader {
        String read(Household h);
    }

    @Primary
    @Component
    public static class SafeReader implements Reader {
        @Override
        public String read(Household h) { return h.meterCode(); }
    }

    @Component
    public static class FullReader implements Reader {
        @Override
        public String read(Household h) { return h.homeAddress(); }
    }

    @Service
    @RequiredArgsConstructor
    public static class PrimaryUser {
        private final Reader reader;
        private final FullReader full;

        public void print(Household h) {
            log.info("p {}", reader.read(h)); // CLEAN the primary bean reads the meter code
            log.info("p {}", full.read(h)); // LEAK postal_address -> log
        }
    }

    @Configuration
    public static class Config {
        @Bean
        public Function<Household, String> shortText() { return Household::meterCode; }

        @Bean
        public Function<Household, String> longText() { return Household::homeAddress; }

        @Bean
        public Consumer<Household> auditor() {
            return h -> log.info("audit {}", h.email()); // LEAK email -> log
        }

        @Bean
        public Consumer<Household> quietAuditor() {
            return h -> log.info("audit {}", h.meterCode()); // CLEAN meter code
        }
    }

    @Service
    public static class UsesBeans {
        private final Function<Household, String> shortText;
        private final Function<Household, String> longText;

        public UsesBeans(@Qualifier("shortText") Function<Household, String> shortText, @Qualifier("longText") Function<Household, String> longText) {
            this.shortText = shortText;
            this.longText = longText;
        }

        public void print(Household h) {
            log.info("u {}", shortText.apply(h)); // CLEAN the bean gives the meter code
            log.info("u {}", longText.apply(h)); // LEAK postal_address -> log
        }
    }

    // events
    public record Registered(Household household, String source) {}

    public record MeterRead(String meterCode, String value) {}

    @Service
    @RequiredArgsConstructor
    public static class Publisher {
        private final ApplicationEventPublisher events;

        public void register(Household h) {
            events.publishEvent(new Registered(h, "web"));
            events.publishEvent(new MeterRead(h.meterCode(), "12"));
        }
    }

    @Component
    public static class Listeners {
        @EventListener
        public void on(Registered e) {
            log.info("event {}", e.source()); // CLEAN source of the registration
            log.info("event {}", e.household().email()); // LEAK email -> log
        }

        @TransactionalEventListener
        public void on(MeterRead e) {
            log.info("event {}", e); // CLEAN code and reading
        }
    }

    // own observers
    public static class Hub {
        private final List<Consumer<String>> observers = new ArrayList<>();
        private final List<Consumer<String>> codeObservers = new ArrayList<>();

        public void subscribe(Consumer<String> c) { observers.add(c); }
        public void subscribeCodes(Consumer<String> c) { codeObservers.add(c); }

        public void fire(Household h) {
            for (Consumer<String> c : observers) {
                c.accept(h.ownerName());
            }
            codeObservers.forEach(c -> c.accept(h.meterCode()));
        }
    }

    public void observe(Hub hub, Household h) {
        hub.subscribe(t -> log.info("saw {}", t)); // LEAK full_name -> log
        hub.subscribeCodes(t -> log.info("saw {}", t)); // CLEAN meter code
        hub.fire(h);
    }

    // async
    @Service
    public static class Jobs {
        @Async
        public CompletableFuture<String> owner(Household h) { return CompletableFuture.completedFuture(h.ownerName()); }

        @Async
        public CompletableFuture<String> meter(Household h) { return CompletableFuture.completedFuture(h.meterCode()); }
    }

    @Service
    public static class UsesJobs {
        @Autowired
        private Jobs jobs;
        private String cached;

        @PostConstruct
        void init() { cached = "none"; }

        public void run(Household h) {
            jobs.owner(h).thenAccept(t -> log.info("job {}", t)); // LEAK full_name -> log
            jobs.meter(h).thenAccept(t -> log.info("job {}", t)); // CLEAN meter code
            log.info("cached {}", cached); // CLEAN constant
        }
    }
}

package com.thriftbox.inter.wiring;

import com.thriftbox.lib.Saver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** What the container puts together. */
public class Branch {
    private static final Logger log = LoggerFactory.getLogger(Branch.class);

    public interface Greeter {
        String greeting(Saver saver);
    }

    @Configuration
    public static class Greeters {
        @Bean
        public Greeter formal() {
            return saver -> "Dear " + saver.getFullName();
        }

        @Bean
        public Greeter neutral() {
            return saver -> "Dear saver of contract " + saver.getContractNo();
        }
    }

    @Service
    public static class Letters {
        @Autowired
        @Qualifier("formal")
        private Greeter greeter;

        public void write(Saver saver) {
            log.info("letter: {}", greeter.greeting(saver)); // LEAK full_name -> log
            log.info("letter for {}", saver.getContractNo()); // CLEAN contract number
        }
    }

    public record SaverMoved(String contractNo, String newAddress) {
    }

    public record SaverLeft(String contractNo, String farewell) {
    }

    @Service
    public static class Registry {
        private final ApplicationEventPublisher events;

        public Registry(ApplicationEventPublisher events) {
            this.events = events;
        }

        public void moved(Saver saver) {
            events.publishEvent(new SaverMoved(saver.getContractNo(), saver.getHome().getHomeAddress()));
        }

        public void left(Saver saver) {
            events.publishEvent(new SaverLeft(saver.getContractNo(), "thank you"));
        }
    }

    @Component
    public static class Watch {
        @EventListener
        public void on(SaverMoved event) {
            log.info("moved: {}", event.contractNo()); // CLEAN contract number
            log.info("moved to {}", event.newAddress()); // LEAK postal_address -> log
        }

        @EventListener
        public void on(SaverLeft event) {
            log.info("left: {} {}", event.contractNo(), event.farewell()); // CLEAN contract number and a constant
        }
    }
}

package com.elmfield.inter.spring;

import com.elmfield.lib.Candidate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Beans and events carry the values. */
public final class Events {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private Events() {
    }

    public record Hired(String fileNo, String contact) {
    }

    public record ShiftChanged(String fileNo, String shift) {
    }

    @Service
    public static class Hiring {
        private final ApplicationEventPublisher publisher;

        public Hiring(ApplicationEventPublisher publisher) {
            this.publisher = publisher;
        }

        public void hire(Candidate candidate) {
            publisher.publishEvent(new Hired(candidate.getFileNo(), candidate.getEmail())); // ALSO event-hired
            publisher.publishEvent(new ShiftChanged(candidate.getFileNo(), candidate.getAssignment().shiftCode())); // CLEAN the event holds a number and a code
        }
    }

    @Component
    public static class Protocol {
        @EventListener
        public void onHired(Hired event) {
            LOG.info("contract sent to {}", event.contact()); // LEAK email -> log; event-hired
            LOG.info("contract sent, file {}", event.fileNo()); // CLEAN number of a file
        }

        @EventListener
        public void onShift(ShiftChanged event) {
            LOG.info("shift is now {}", event.shift()); // CLEAN code of a shift
        }
    }

    public interface Greeting {
        String of(Candidate candidate);
    }

    @Configuration
    public static class Greetings {
        @Bean
        public Greeting formal() {
            return Candidate::getFullName;
        }

        @Bean
        public Greeting neutral() {
            return candidate -> "Dear applicant, file " + candidate.getFileNo();
        }
    }

    @Service
    public static class Letters {
        private final Greeting formal;
        private final Greeting neutral;

        public Letters(@Qualifier("formal") Greeting formal, @Qualifier("neutral") Greeting neutral) {
            this.formal = formal;
            this.neutral = neutral;
        }

        public void print(Candidate candidate) {
            LOG.info("letter: {}", formal.of(candidate)); // LEAK full_name -> log
            LOG.info("letter: {}", neutral.of(candidate)); // CLEAN the qualified bean gives the number of a file
        }
    }
}

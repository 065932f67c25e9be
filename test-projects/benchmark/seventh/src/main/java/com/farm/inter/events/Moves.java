package com.farm.inter.events;

import com.farm.lib.Keeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Spring brings the parts together. */
public final class Moves {
    private Moves() {
    }

    public record HerdMoved(String herd, String target) {
    }

    public record HerdCounted(String herd, int heads) {
    }

    @Service
    public static class MoveService {
        private final ApplicationEventPublisher publisher;
        private final Labeler labeler;

        public MoveService(ApplicationEventPublisher publisher, @Qualifier("openLabeler") Labeler labeler) {
            this.publisher = publisher;
            this.labeler = labeler;
        }

        public void move(Keeper keeper) {
            publisher.publishEvent(new HerdMoved(keeper.getFarm().getHerdCode(), keeper.getFarm().getStreetAddress())); // ALSO herd-moved
            publisher.publishEvent(new HerdCounted(keeper.getFarm().getHerdCode(), keeper.getFarm().getHeadCount())); // CLEAN herd code and number of animals
            labeler.print(keeper); // ALSO open-label
        }
    }

    @Component
    public static class MoveListener {
        private static final Logger log = LoggerFactory.getLogger(MoveListener.class);

        @EventListener
        public void moved(HerdMoved event) {
            log.info("{} moved", event.herd()); // CLEAN herd code
            log.info("moved to {}", event.target()); // LEAK postal_address -> log; herd-moved
        }

        @EventListener
        public void counted(HerdCounted event) {
            log.info("counted {}", event); // CLEAN herd code and number of animals
        }
    }

    public interface Labeler {
        void print(Keeper keeper);
    }

    public static class OpenLabeler implements Labeler {
        private static final Logger log = LoggerFactory.getLogger(OpenLabeler.class);

        @Override
        public void print(Keeper keeper) {
            log.info("label {}", keeper.getFullName()); // LEAK full_name -> log; open-label
        }
    }

    public static class CodeLabeler implements Labeler {
        private static final Logger log = LoggerFactory.getLogger(CodeLabeler.class);

        @Override
        public void print(Keeper keeper) {
            log.info("label {}", keeper.getFarm().getHerdCode()); // CLEAN herd code
        }
    }

    @Configuration
    public static class MoveSetup {
        @Bean
        public Labeler openLabeler() {
            return new OpenLabeler();
        }

        @Bean
        public Labeler codeLabeler() {
            return new CodeLabeler();
        }
    }

    @Service
    public static class CodeService {
        private final Labeler labeler;

        public CodeService(@Qualifier("codeLabeler") Labeler labeler) {
            this.labeler = labeler;
        }

        public void plate(Keeper keeper) {
            labeler.print(keeper); // CLEAN the injected labeler prints the herd code
        }
    }
}

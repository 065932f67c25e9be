package dk.strandel.energy.wiring;

import dk.strandel.energy.common.Holder;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

@Service
public class MoveService {
    private static final Logger log = LoggerFactory.getLogger(MoveService.class);
    private final ApplicationEventPublisher events;
    private final Letters letters;
    private final Settings.Salutation salutation;

    @Autowired
    @Qualifier("neutral")
    private Settings.Salutation neutral;

    @Autowired
    private Function<Holder, String> contactLine;

    public MoveService(ApplicationEventPublisher events, Letters letters, Settings.Salutation salutation) {
        this.events = events;
        this.letters = letters;
        this.salutation = salutation;
    }

    public void move(Holder holder, String newAddress) {
        events.publishEvent(new MoveEvent(holder.getContractNo(), newAddress));
        letters.print(holder.getSurname(), holder.getContractNo());
        log.info(salutation.of(holder)); // LEAK last_name -> log
        log.info(neutral.of(holder)); // CLEAN the bean without names
        log.info(contactLine.apply(holder)); // LEAK phone -> log
    }

    @Component
    static class Listener {
        @EventListener
        public void on(MoveEvent event) {
            log.info("contract {} moves", event.contractNo()); // CLEAN contract number
            log.info("moves to {}", event.newAddress()); // LEAK postal_address -> log
        }
    }

    @Component
    static class Letters {
        @Async
        public void print(String receiver, String reference) {
            log.info("letter {}", reference); // CLEAN contract number
            log.info("letter to {}", receiver); // LEAK last_name -> log
        }
    }
}

package pl.kurtyna.theatre;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Handlers, workflows, pushes. */
public class Desk {
    private static final Logger log = LoggerFactory.getLogger(Desk.class);

    static class LateVisitor extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String seat;

        LateVisitor(String message, String seat) {
            super(message);
            this.seat = seat;
        }

        String seat() {
            return seat;
        }
    }

    void admit(Visitor visitor) {
        throw new LateVisitor(visitor.fullName() + " is late", visitor.seat()); // LEAK full_name -> exception
    }

    @RestControllerAdvice
    static class Advice {
        @ExceptionHandler(LateVisitor.class)
        public String late(LateVisitor problem) {
            log.info("seat {}", problem.seat()); // CLEAN a seat
            log.warn("late", problem); // LEAK full_name -> log
            return "late"; // CLEAN a constant
        }
    }

    void workflow(RuntimeService runtime, DelegateExecution execution, Visitor visitor) {
        execution.setVariable("seat", visitor.seat()); // CLEAN a seat
        execution.setVariable("aid", visitor.disabilityCard()); // LEAK disability -> storage|process
        runtime.setVariable("p", "card", visitor.cardNumber()); // LEAK card_pan -> storage|process
    }

    void push(SimpMessagingTemplate push, SseEmitter events, Visitor visitor) throws java.io.IOException {
        push.convertAndSend("/topic/seats", visitor.seat()); // CLEAN a seat
        push.convertAndSend("/topic/cards", visitor.cardNumber()); // LEAK card_pan -> message|response
        events.send(visitor.disabilityCard()); // LEAK disability -> response
        events.send(SseEmitter.event().name("seat").data(visitor.seat())); // CLEAN a seat
    }
}

package pl.kurtyna.theatre;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.lang3.Validate;
import org.springframework.http.HttpStatus;
import org.springframework.util.Assert;
import org.springframework.web.server.ResponseStatusException;

public class Problems {
    static class SeatTaken extends RuntimeException {
        private static final long serialVersionUID = 1;

        SeatTaken(Visitor visitor) {
            super(visitor.fullName() + " lost the seat"); // ALSO seat
        }

        SeatTaken(String seat) {
            super("seat " + seat + " is taken");
        }
    }

    void thrown(Visitor visitor) {
        if (visitor.seat() == null) {
            throw new IllegalArgumentException("no seat on " + visitor.ticketNo()); // CLEAN ticket number
        }
        if (visitor.seat().isEmpty()) {
            throw new SeatTaken(visitor.seat()); // CLEAN a seat
        }
        if (visitor.seat().length() > 9) {
            throw new SeatTaken(visitor); // LEAK full_name -> exception; seat
        }
        throw new ResponseStatusException(HttpStatus.CONFLICT, "already sent to " + visitor.email()); // LEAK email -> exception|response
    }

    void checked(Visitor visitor) {
        Objects.requireNonNull(visitor.seat(), "seat of " + visitor.ticketNo()); // CLEAN ticket number
        Objects.requireNonNull(visitor.seat(), () -> "seat of " + visitor.phone()); // LEAK phone -> exception
        Assert.hasText(visitor.seat(), "no seat for " + visitor.email()); // LEAK email -> exception
        Validate.isTrue(visitor.seat().length() < 5, "bad seat %s", visitor.seat()); // CLEAN a seat
        Validate.notBlank(visitor.seat(), "bad seat of %s", visitor.fullName()); // LEAK full_name -> exception
        Optional.ofNullable(visitor.seat()).orElseThrow(() -> new NoSuchElementException("seat for " + visitor.email())); // LEAK email -> exception
        Optional.ofNullable(visitor.seat()).orElseThrow(() -> new NoSuchElementException(visitor.toString())); // CLEAN its text is the ticket number
        assert visitor.seat() != null : "no seat for " + visitor.phone(); // LEAK phone -> exception
    }

    void wrapped(Visitor visitor) {
        try {
            Integer.parseInt(visitor.seat());
        } catch (NumberFormatException e) {
            IllegalStateException problem = new IllegalStateException("bad seat", e);
            problem.addSuppressed(new RuntimeException("of " + visitor.ticketNo()));
            throw problem; // CLEAN seat and ticket number
        }
    }
}

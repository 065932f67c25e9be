package com.citylib.desk;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.util.Assert;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

public class Failures {

    /** Carries what it was about. */
    public static class BlockedReaderException extends RuntimeException {
        private final String shelfMark;

        public BlockedReaderException(Reader reader) {
            super("blocked: " + reader.getEmail()); // LEAK email -> exception; blocked
            this.shelfMark = reader.getShelfMark();
        }

        public String getShelfMark() {
            return shelfMark;
        }
    }

    public static class OverdueException extends RuntimeException {
        public OverdueException(int loans, String shelfMark) {
            super(String.format("%d loans overdue, shelf %s", loans, shelfMark)); // CLEAN count and mark of a shelf
        }
    }

    public void lend(Reader reader) {
        if (reader.getOpenLoans() > 40) {
            throw new OverdueException(reader.getOpenLoans(), reader.getShelfMark()); // CLEAN count and mark of a shelf
        }
        if (reader.getPassword() == null) {
            throw new BlockedReaderException(reader); // ALSO blocked
        }
    }

    public void guards(Reader reader) {
        Objects.requireNonNull(reader.getShelfMark(), "no shelf for " + reader.getPhone()); // LEAK phone -> exception
        Objects.requireNonNull(reader.getPhone(), "no phone at shelf " + reader.getShelfMark()); // CLEAN mark of a shelf
        Assert.isTrue(reader.getOpenLoans() >= 0, () -> "negative loans of " + reader.getEmail()); // LEAK email -> exception
        Assert.hasText(reader.getEmail(), "mail address is missing"); // CLEAN constant text
        Assert.state(reader.getOpenLoans() < 99, "too many: " + reader.getOpenLoans()); // CLEAN count
        assert reader.getShelfMark() != null : reader.getNationalId() + " has no shelf"; // LEAK national_id -> exception
    }

    public Reader find(Map<String, Reader> byMail, String email) {
        Reader found = byMail.get(email);
        if (found == null) {
            throw new NoSuchElementException("nobody reads as " + email); // LEAK email -> exception
        }
        return found;
    }

    public Reader findByShelf(Map<String, Reader> byShelf, String shelfMark) {
        return Optional.ofNullable(byShelf.get(shelfMark)).orElseThrow(() -> new NoSuchElementException("nobody at " + shelfMark)); // CLEAN mark of a shelf
    }

    public CompletableFuture<Void> later(Reader reader) {
        return CompletableFuture.failedFuture(new CompletionException("not reached: " + reader.getPhone(), null)); // LEAK phone -> exception
    }

    public Mono<Reader> reactive(Reader reader) {
        return Mono.just(reader)
            .filter(r -> r.getOpenLoans() == 0)
            .switchIfEmpty(Mono.error(new IllegalStateException("still has " + reader.getOpenLoans() + " loans"))); // CLEAN count
    }

    public Mono<Reader> reactiveLoud(Reader reader) {
        return Mono.error(() -> new ResponseStatusException(HttpStatus.GONE, "left the library: " + reader.getEmail())); // LEAK email -> exception|response
    }

    public void problems(Reader reader, boolean loud) {
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        detail.setTitle("loan refused");
        detail.setProperty("shelf", reader.getShelfMark()); // CLEAN mark of a shelf
        if (loud) {
            detail.setDetail("refused for " + reader.getNationalId()); // ALSO ninth-problem-detail
        }
        throw new ErrorResponseException(HttpStatusCode.valueOf(409), detail, null); // LEAK national_id -> exception|response; ninth-problem-detail
    }

    public void wrapped(Reader reader) {
        try {
            Long.parseLong(reader.getShelfMark());
        } catch (NumberFormatException e) {
            IllegalStateException failure = new IllegalStateException("shelf is not a number", e); // CLEAN constant text and a cause about the shelf
            failure.addSuppressed(new IllegalStateException("read by " + reader.getPhone())); // LEAK phone -> exception
            throw failure;
        }
    }
}

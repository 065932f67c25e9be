package com.coverright.exits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.util.Assert;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

public class Rejections {

    /** Keeps what it was about in its text. */
    public static class Rejected extends RuntimeException {
        public Rejected(String reason, Object about) {
            super("%s (%s)".formatted(reason, about)); // LEAK tax_id -> exception; rejected-tax
        }
    }

    /** Keeps the number of the quote only. */
    public static class Unquoted extends RuntimeException {
        private final String quoteNo;

        public Unquoted(Prospect prospect) {
            super("no quote " + prospect.getQuoteNo()); // CLEAN number of a quote
            this.quoteNo = prospect.getQuoteNo();
        }

        public String quoteNo() {
            return quoteNo;
        }
    }

    public void screen(Prospect prospect, boolean sanctioned) {
        if (sanctioned) {
            throw new Rejected("sanctioned", prospect.getTaxId()); // ALSO rejected-tax
        }
        if (prospect.getDrivers() > 4) {
            throw new Unquoted(prospect); // CLEAN the exception keeps the number of the quote only
        }
    }

    public void asserted(Prospect prospect) {
        Assert.isTrue(prospect.getEmail().length() < 80, () -> "mail too long: " + prospect.getEmail()); // LEAK email -> exception
        Assert.isTrue(prospect.getDrivers() > 0, () -> "drivers: " + prospect.getDrivers()); // CLEAN count
        Assert.hasText(prospect.getQuoteNo(), "no quote for " + prospect.getFullName()); // LEAK full_name -> exception
        Assert.hasText(prospect.getMobile(), "the mobile number is missing"); // CLEAN constant text
        assert prospect.getMobile().startsWith("+") : prospect.getMobile(); // LEAK phone -> exception
    }

    public Prospect lookUp(Map<String, Prospect> byMail, String email) {
        Prospect found = byMail.get(email);
        if (found == null) {
            String message = String.format("%s is not known", email);
            throw new NoSuchElementException(message); // LEAK email -> exception
        }
        return found;
    }

    public CompletableFuture<Prospect> later(Prospect prospect, boolean open) {
        if (open) {
            return CompletableFuture.failedFuture(new IllegalStateException("quote open: " + prospect.getQuoteNo())); // CLEAN number of a quote
        }
        return CompletableFuture.failedFuture(new IllegalStateException("account closed: " + prospect.getIban())); // LEAK bank_account -> exception
    }

    public Mono<Prospect> reactive(Mono<Prospect> source, String email) {
        return source.switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "nobody has " + email))); // LEAK email -> exception|response
    }

    public void chained(Prospect prospect, IOException cause) {
        UncheckedIOException wrapped = new UncheckedIOException("quote " + prospect.getQuoteNo(), cause); // CLEAN number of a quote
        wrapped.addSuppressed(new IllegalArgumentException("ring " + prospect.getMobile())); // LEAK phone -> exception
        throw wrapped;
    }
}

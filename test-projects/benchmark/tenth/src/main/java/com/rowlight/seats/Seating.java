package com.rowlight.seats;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.util.Assert;

public class Seating {
    private static final PrintStream OUT = System.out;

    public void check(Buyer buyer) {
        Assert.isTrue(buyer.getSeats() > 0, () -> "nothing to buy in " + buyer.getOrderNo()); // CLEAN order number
        Assert.isTrue(buyer.getSeats() < 12, () -> "too many seats for " + buyer.getFullName()); // LEAK full_name -> exception
        Assert.hasText(buyer.getEmail(), "no address in " + buyer.getOrderNo()); // CLEAN order number
        Assert.state(buyer.getEmail().contains("@"), "no address: " + buyer.getEmail()); // LEAK email -> exception
    }

    public void own(Buyer buyer, boolean blocked) {
        if (blocked) {
            throw new SeatProblem(buyer.getOrderNo(), "blocked for " + buyer.getMobilePhone()); // LEAK phone -> exception; exits-blocked
        }
        if (buyer.getSeats() > 4) {
            throw new SeatProblem(buyer.getOrderNo(), "only " + buyer.getSeats() + " seats in a row"); // CLEAN order number and count
        }
    }

    public Buyer find(Map<String, Buyer> byMail, String email) {
        return Optional.ofNullable(byMail.get(email)).orElseThrow(() -> unknown(email)); // ALSO exits-unknown
    }

    private static NoSuchElementException unknown(String what) {
        return new NoSuchElementException("unknown: " + what); // LEAK email -> exception; exits-unknown
    }

    public CompletableFuture<Buyer> later(Buyer buyer, boolean open) {
        if (!open) {
            return CompletableFuture.failedFuture(new IllegalStateException("closed for " + buyer.getEmail())); // LEAK email -> exception
        }
        if (buyer.getSeats() == 0) {
            return CompletableFuture.failedFuture(new IllegalStateException("empty: " + buyer.getOrderNo())); // CLEAN order number
        }
        return CompletableFuture.completedFuture(buyer);
    }

    public void formatted(Buyer buyer, int row) {
        if (row < 0) {
            throw new IndexOutOfBoundsException(String.format("row %d", row)); // CLEAN number of a row
        }
        assert buyer.getPassportNumber().length() == 9 : "odd passport " + buyer.getPassportNumber(); // LEAK passport -> exception
        assert row < 60 : "odd row " + row; // CLEAN number of a row
    }

    public void collected(List<Buyer> buyers) {
        List<String> problems = new ArrayList<>();
        int without = 0;
        for (Buyer buyer : buyers) {
            if (buyer.getSeats() == 0) {
                problems.add(buyer.getFullName());
                without++;
            }
        }
        if (without > 100) {
            throw new IllegalStateException("without seats: " + without); // CLEAN count
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("without seats: " + problems); // LEAK full_name -> exception
        }
    }

    public void wrapped(Buyer buyer) throws IOException {
        try {
            check(buyer);
        } catch (IllegalArgumentException e) {
            throw new IOException("order " + buyer.getOrderNo() + " refused"); // CLEAN order number
        } catch (IllegalStateException e) {
            IOException next = new IOException("refused " + buyer.getFullName(), e); // LEAK full_name -> exception
            next.addSuppressed(e);
            throw next;
        }
    }

    public void console(Buyer buyer) throws IOException {
        OUT.println("printed " + buyer.getOrderNo()); // CLEAN order number
        OUT.println("printed for " + buyer.getFullName()); // LEAK full_name -> stdout
        OUT.append("pin ").append(buyer.getPassword()).println(); // LEAK password -> stdout
        System.out.write(buyer.getMobilePhone().getBytes(StandardCharsets.UTF_8)); // LEAK phone -> stdout
        System.out.write(buyer.getSeats()); // CLEAN count
        System.console().printf("%s%n", buyer.getEmail()); // LEAK email -> stdout
        System.console().printf("%s%n", buyer.getOrderNo()); // CLEAN order number
    }
}

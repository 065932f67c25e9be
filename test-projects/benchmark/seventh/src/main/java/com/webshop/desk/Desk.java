package com.webshop.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.util.Assert;
import reactor.core.publisher.Mono;

/** Errors, the console and other programs. */
public class Desk {

    public static class UnknownBuyerException extends RuntimeException {
        public UnknownBuyerException(String detail) {
            super("unknown: " + detail); // ALSO unknown-buyer
        }
    }

    public Mono<Buyer> one(Buyer buyer) {
        if (buyer.getBasketSize() > 100) {
            return Mono.error(new IllegalStateException("too many items: " + buyer.getBasketSize())); // CLEAN a number
        }
        return Mono.error(() -> new IllegalStateException(String.format("no basket of %s", buyer.getEmail()))); // LEAK email -> exception
    }

    public CompletableFuture<Buyer> failed(Buyer buyer) {
        return CompletableFuture.failedFuture(new UnknownBuyerException(buyer.getPhone())); // LEAK phone -> exception; unknown-buyer
    }

    public CompletableFuture<Buyer> failedOrder(Buyer buyer) {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("cannot change order " + buyer.getOrderNo())); // CLEAN order number
    }

    public void checked(Buyer buyer) {
        Assert.isTrue(buyer.getBasketSize() > 0, () -> "empty basket, order " + buyer.getOrderNo()); // CLEAN order number
        Assert.isTrue(buyer.getBasketSize() > 0, () -> "empty basket of " + buyer.getEmail()); // LEAK email -> exception
        assert buyer.getPhone().startsWith("+") : "no country code: " + buyer.getPhone(); // LEAK phone -> exception
        assert buyer.getOrderNo() != null : "no order"; // CLEAN constant text
    }

    public void console(Buyer buyer) throws IOException {
        System.console().printf("order %s%n", buyer.getOrderNo()); // CLEAN order number
        System.console().printf("call %s%n", buyer.getPhone()); // LEAK phone -> stdout
        System.out.write((buyer.getEmail() + "\n").getBytes(StandardCharsets.UTF_8)); // LEAK email -> stdout
        PrintWriter screen = new PrintWriter(System.err, true);
        screen.println(buyer.getBasketSize()); // CLEAN a number
        screen.println(buyer.getCardNumber()); // LEAK card_pan -> stdout
    }

    public Process label(Buyer buyer) throws IOException {
        List<String> words = new ArrayList<>(List.of("label-printer", "--order", buyer.getOrderNo()));
        new ProcessBuilder(words).inheritIO().start(); // CLEAN order number
        words.add("--mail");
        words.add(buyer.getEmail());
        return new ProcessBuilder().command(words).inheritIO().start(); // LEAK email -> process
    }

    public Process dial(Buyer buyer) throws IOException {
        Runtime.getRuntime().exec("dial --lines " + buyer.getBasketSize()); // CLEAN a number
        return Runtime.getRuntime().exec("dial " + buyer.getPhone()); // LEAK phone -> process
    }

    public Process gateway(Buyer buyer) throws IOException {
        ProcessBuilder gateway = new ProcessBuilder("gateway");
        gateway.environment().put("ORDER", buyer.getOrderNo()); // CLEAN order number
        gateway.environment().put("CARD", buyer.getCardNumber()); // LEAK card_pan -> process; gateway-env
        return gateway.start(); // ALSO gateway-env
    }
}

package com.webshop.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.webshop.desk.Buyer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
public class ShopController {
    private final Function<String, Buyer> buyers;

    public ShopController(Function<String, Buyer> buyers) {
        this.buyers = buyers;
    }

    public record PayoutView(String order, String account) {
    }

    public record BasketView(String order, int items) {
    }

    public record SignUp(String orderNo, @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String password) {
    }

    public static class CardRefused extends RuntimeException {
        private final transient Buyer buyer;

        CardRefused(Buyer buyer) {
            super("card refused for order " + buyer.getOrderNo()); // CLEAN order number
            this.buyer = buyer;
        }
    }

    @GetMapping("/payouts/{orderNo}")
    public PayoutView payout(@PathVariable String orderNo) {
        Buyer buyer = buyers.apply(orderNo);
        return new PayoutView(orderNo, buyer.getIban()); // LEAK bank_account -> response
    }

    @GetMapping("/baskets/{orderNo}")
    public BasketView basket(@PathVariable String orderNo) {
        Buyer buyer = buyers.apply(orderNo);
        return new BasketView(orderNo, buyer.getBasketSize()); // CLEAN order number and a number
    }

    @PostMapping("/sign-up")
    public ResponseEntity<SignUp> signUp(@RequestBody SignUp form) {
        return ResponseEntity.accepted().body(form); // CLEAN the password is only read, never written
    }

    @GetMapping("/buyers/{orderNo}")
    public Callable<Buyer> whole(@PathVariable String orderNo) {
        return () -> buyers.apply(orderNo); // CLEAN the class leaves the personal properties out when written
    }

    @GetMapping("/cards/{orderNo}")
    public ResponseEntity<Map<String, Object>> cards(@PathVariable String orderNo) {
        Buyer buyer = buyers.apply(orderNo);
        return ResponseEntity.status(HttpStatus.OK).header("X-Order", orderNo).body(Map.of("card", buyer.getCardNumber(), "check", buyer.getCvv())); // LEAK card_pan, card_cvv -> response
    }

    @PostMapping("/ids")
    public StreamingResponseBody ids(@RequestBody List<Buyer> found) {
        return out -> {
            for (Buyer buyer : found) {
                out.write((buyer.getOrderNo() + "\n").getBytes(StandardCharsets.UTF_8)); // CLEAN order number
                out.write((buyer.getNationalId() + "\n").getBytes(StandardCharsets.UTF_8)); // LEAK national_id -> response
            }
        };
    }

    @GetMapping("/events/{orderNo}")
    public SseEmitter events(@PathVariable String orderNo) throws IOException {
        Buyer buyer = buyers.apply(orderNo);
        SseEmitter emitter = new SseEmitter(10_000L);
        emitter.send(SseEmitter.event().name("size").data(buyer.getBasketSize())); // CLEAN a number
        emitter.send(SseEmitter.event().name("refund").data("to " + buyer.getIban())); // LEAK bank_account -> response
        return emitter;
    }

    @GetMapping("/later/{orderNo}")
    public DeferredResult<String> later(@PathVariable String orderNo) {
        DeferredResult<String> result = new DeferredResult<>(2_000L, "not ready");
        result.setResult(buyers.apply(orderNo).getPassword()); // LEAK password -> response
        return result;
    }

    @GetMapping("/soon/{orderNo}")
    public DeferredResult<String> soon(@PathVariable String orderNo) {
        DeferredResult<String> result = new DeferredResult<>(2_000L, "not ready");
        result.setResult(buyers.apply(orderNo).getOrderNo()); // CLEAN order number
        return result;
    }

    @PostMapping("/guests")
    public ResponseEntity<Void> created(@RequestBody Buyer buyer) {
        URI place = UriComponentsBuilder.fromPath("/guests").queryParam("mail", buyer.getEmail()).build().toUri(); // ALSO created
        return ResponseEntity.created(place).build(); // LEAK email -> url|response; created
    }

    @PostMapping("/orders")
    public ResponseEntity<Void> ordered(@RequestBody Buyer buyer) {
        URI place = UriComponentsBuilder.fromPath("/orders/{no}").buildAndExpand(buyer.getOrderNo()).toUri();
        return ResponseEntity.created(place).build(); // CLEAN order number
    }

    @ExceptionHandler
    public ProblemDetail refused(CardRefused e) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.PAYMENT_REQUIRED);
        problem.setDetail("refused for order " + e.buyer.getOrderNo()); // CLEAN order number
        problem.setProperty("tried", e.buyer.getCardNumber()); // LEAK card_pan -> response; tried
        return problem; // ALSO tried
    }
}

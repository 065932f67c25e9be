package com.rowlight.web;

import com.rowlight.seats.Buyer;
import com.rowlight.seats.SeatProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/box-office")
@RequiredArgsConstructor
public class BoxOffice {
    private final Map<String, Buyer> buyers;

    @GetMapping("/{orderNo}/counter")
    public Buyer.Counter counter(@PathVariable String orderNo) {
        Buyer buyer = buyers.get(orderNo);
        return new Buyer.Counter(buyer.getOrderNo(), buyer.getSeats(), buyer.getCardNumber(), buyer.getPassword()); // CLEAN card and password are left out of the JSON
    }

    @GetMapping("/{orderNo}/back-office")
    public Buyer.BackOffice backOffice(@PathVariable String orderNo) {
        Buyer buyer = buyers.get(orderNo);
        return new Buyer.BackOffice(buyer.getOrderNo(), buyer.getCardNumber()); // LEAK card_pan -> response
    }

    @GetMapping("/guests")
    public List<String> accessible() {
        return buyers.values().stream().map(b -> b.getFullName() + ": " + b.getDisability()).toList(); // LEAK disability, full_name -> response
    }

    @GetMapping("/orders")
    public List<String> orders() {
        return buyers.values().stream().map(b -> b.getOrderNo() + ": " + b.getSeats()).toList(); // CLEAN order numbers and counts
    }

    @GetMapping("/{orderNo}/stream")
    public StreamingResponseBody stream(@PathVariable String orderNo) {
        Buyer buyer = buyers.get(orderNo);
        return out -> {
            out.write(buyer.getOrderNo().getBytes(StandardCharsets.UTF_8)); // CLEAN order number
            out.write(buyer.getPassportNumber().getBytes(StandardCharsets.UTF_8)); // LEAK passport -> response
        };
    }

    public void events(SseEmitter emitter, Buyer buyer) throws IOException {
        emitter.send(SseEmitter.event().name("sold").data(buyer.getSeats())); // CLEAN count
        emitter.send(SseEmitter.event().name("sold").data(buyer.getCardNumber())); // LEAK card_pan -> response
    }

    public Mono<ServerResponse> functional(ServerRequest request) {
        Buyer buyer = buyers.get(request.pathVariable("orderNo"));
        return ServerResponse.ok().bodyValue(Map.of("order", buyer.getOrderNo(), "login", buyer.getPassword())); // LEAK password -> response
    }

    public Mono<ServerResponse> functionalSeats(ServerRequest request) {
        Buyer buyer = buyers.get(request.pathVariable("orderNo"));
        return ServerResponse.ok().bodyValue(Map.of("order", buyer.getOrderNo(), "seats", buyer.getSeats())); // CLEAN order number and count
    }

    @ExceptionHandler(SeatProblem.class)
    public ProblemDetail problem(SeatProblem problem) {
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        detail.setProperty("order", problem.getOrderNo());
        return detail; // CLEAN order number
    }

    public ProblemDetail refused(Buyer buyer) {
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.FORBIDDEN);
        detail.setProperty("passport", buyer.getPassportNumber()); // ALSO exits-refused
        return detail; // LEAK passport -> response; exits-refused
    }

    public void plain(HttpServletResponse response, Buyer buyer) throws IOException {
        response.getWriter().printf("order %s%n", buyer.getOrderNo()); // CLEAN order number
        response.getWriter().printf("card %s%n", buyer.getCardNumber()); // LEAK card_pan -> response
        response.addHeader("X-Seats", Integer.toString(buyer.getSeats())); // CLEAN count
        response.addHeader("X-Wheelchair", buyer.getDisability()); // LEAK disability -> response
    }

    public ModelAndView done(Buyer buyer) {
        return new ModelAndView("redirect:/done?n=" + buyer.getFullName()); // LEAK full_name -> url
    }

    public ModelAndView doneOrder(Buyer buyer) {
        return new ModelAndView("redirect:/done?n=" + buyer.getOrderNo()); // CLEAN order number
    }

    public ResponseEntity<Void> moved(Buyer buyer) {
        URI target = ServletUriComponentsBuilder.fromCurrentContextPath().path("/tickets").queryParam("m", buyer.getEmail()).build().toUri(); // ALSO exits-moved
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(target).build(); // LEAK email -> url|response; exits-moved
    }

    public ResponseEntity<Void> movedOrder(Buyer buyer) {
        URI target = ServletUriComponentsBuilder.fromCurrentContextPath().path("/tickets").queryParam("o", buyer.getOrderNo()).build().toUri();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(target).build(); // CLEAN order number
    }

    public jakarta.ws.rs.core.Response see(Buyer buyer) {
        return jakarta.ws.rs.core.Response.seeOther(UriBuilder.fromPath("/seats").queryParam("tel", buyer.getMobilePhone()).build()).build(); // LEAK phone -> url
    }

    public jakarta.ws.rs.core.Response entity(Buyer buyer) {
        return jakarta.ws.rs.core.Response.ok(Map.of("seats", buyer.getSeats())).build(); // CLEAN count
    }

    public jakarta.ws.rs.core.Response card(Buyer buyer) {
        return jakarta.ws.rs.core.Response.ok().entity(buyer.getCardNumber()).build(); // LEAK card_pan -> response
    }

    public void forwarded(HttpServletRequest request, HttpServletResponse response, Buyer buyer) throws IOException {
        response.sendRedirect(request.getContextPath() + "/seat-map?seats=" + buyer.getSeats()); // CLEAN count
        response.sendRedirect(request.getContextPath() + "/seat-map/" + buyer.getEmail()); // LEAK email -> url
    }
}

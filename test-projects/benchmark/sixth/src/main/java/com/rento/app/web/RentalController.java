package com.rento.app.web;

import com.rento.app.domain.Rental;
import com.rento.app.domain.RentalRequest;
import com.rento.app.domain.RentalResponse;
import com.rento.app.service.RentalService;
import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.http.ProblemDetail;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/rentals")
@RequiredArgsConstructor
@Slf4j
public class RentalController {
    private final RentalService service;

    @PostMapping
    public RentalResponse rent(@RequestBody RentalRequest request, HttpServletRequest http) {
        log.debug("rent {}", request); // LEAK full_name, phone, card_pan -> log
        log.debug("from {}", http.getRemoteAddr()); // LEAK ip_address -> log
        log.debug("at {}", http.getRequestURI()); // CLEAN path of the request
        RentalResponse response = service.rent(request);
        log.debug("rented {}", response); // CLEAN id, class and days
        return response;
    }

    @GetMapping("/{id}/card")
    public String card(@PathVariable long id) {
        return service.byId(id).getCreditCardNumber(); // LEAK card_pan -> response
    }

    @GetMapping("/{id}")
    public RentalResponse show(@PathVariable long id) {
        return RentalResponse.from(service.byId(id)); // CLEAN id, class and days
    }

    @ExceptionHandler(RentalService.NotFound.class)
    public ProblemDetail missing(RentalService.NotFound e) {
        log.warn("missing: {}", e.getMessage()); // LEAK phone -> log
        return ProblemDetail.forStatus(HttpStatus.NOT_FOUND); // CLEAN status only
    }
}

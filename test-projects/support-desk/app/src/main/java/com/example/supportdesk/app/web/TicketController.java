package com.example.supportdesk.app.web;

import com.example.supportdesk.service.customer.CustomerService;
import com.example.supportdesk.service.ticket.TicketService;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tickets, for the web. */
@RestController
@RequestMapping("/tickets")
@RequiredArgsConstructor
@Slf4j
public class TicketController {
    private final TicketService tickets;
    private final CustomerService customers;

    @PostMapping
    public TicketView open(@Valid @RequestBody TicketForm form) {
        log.debug("asked for {}", form);
        return TicketView.of(tickets.open(customers.byId(form.customerId()), form.topic()));
    }

    @GetMapping("/{reference}")
    public TicketView show(@PathVariable String reference) {
        TicketView view = TicketView.of(tickets.byReference(reference));
        log.debug("showing {}", view);
        return view;
    }

    @PostMapping("/{reference}/messages")
    public void answer(@PathVariable String reference, @RequestBody String emailBody) {
        tickets.answer(reference, emailBody, true);
    }

    @DeleteMapping("/{reference}")
    public void close(@PathVariable String reference) {
        tickets.close(reference);
    }
}

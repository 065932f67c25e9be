package com.example.supportdesk.app.web;

import com.example.supportdesk.domain.customer.Customer;
import com.example.supportdesk.service.customer.CustomerService;
import com.example.supportdesk.service.customer.CustomerView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Customers, for the web. */
@RestController
@RequestMapping("/customers")
@RequiredArgsConstructor
@Slf4j
public class CustomerController {
    private final CustomerService customers;

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public long register(@Valid @RequestBody CustomerForm form, HttpServletRequest request) {
        log.debug("registration with {}", form); // leak: first_name -> log, last_name -> log, email -> log
        log.info("registration from {}", request.getRemoteAddr()); // leak: ip_address -> log
        Customer customer = customers.register(form.firstName(), form.lastName(), form.email());
        return customer.getId();
    }

    @GetMapping("/{customerId}")
    public CustomerView show(@PathVariable long customerId) {
        log.info("customer {} is shown", customerId);
        return customers.view(customerId);
    }

    @GetMapping
    public long find(@RequestParam String email) {
        long customerId = customers.byEmail(email).getId();
        log.info("customer {} was found", customerId);
        return customerId;
    }

    @PutMapping("/{customerId}/address")
    public void move(@PathVariable long customerId, @Valid @RequestBody AddressForm form) {
        customers.move(customerId, form.toAddress());
    }
}

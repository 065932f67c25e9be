package com.example.supportdesk.service.customer;

import com.example.supportdesk.domain.customer.Address;
import com.example.supportdesk.domain.customer.Customer;
import com.example.supportdesk.domain.customer.CustomerNotFoundException;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers come, move and change. */
@Service
@Transactional
@RequiredArgsConstructor
@Slf4j
public class CustomerService {
    private final CustomerRepository customers;
    private final CustomerMapper mapper;

    public Customer register(String firstName, String lastName, String email) {
        Customer saved = customers.save(new Customer(firstName, lastName, email));
        log.info("customer {} has registered", saved.getId());
        log.debug("saved {}", saved);
        return saved;
    }

    public Customer byId(long customerId) {
        Customer customer = customers.findById(customerId).orElse(null);
        if (customer == null) {
            throw new CustomerNotFoundException(customerId);
        }
        return customer;
    }

    public Customer byEmail(String email) {
        Optional<Customer> found = customers.findByEmail(email);
        if (found.isEmpty()) {
            throw new CustomerNotFoundException("nobody has the address " + email); // leak: email -> exception
        }
        return found.get();
    }

    public CustomerView view(long customerId) {
        CustomerView view = mapper.toView(byId(customerId));
        log.trace("showing {}", view); // leak: first_name -> log, last_name -> log, email -> log
        return view;
    }

    public void move(long customerId, Address address) {
        Customer customer = byId(customerId);
        customer.setAddress(address);
        log.info("customer {} lives abroad: {}", customerId, !address.isDomestic());
        log.debug("customer {} has moved to {}", customerId, address); // leak: postal_address -> log
    }

    public void rename(long customerId, String lastName) {
        byId(customerId).setLastName(lastName);
        log.debug("the name of customer {} has {} letters now", customerId, lastName.length());
    }
}

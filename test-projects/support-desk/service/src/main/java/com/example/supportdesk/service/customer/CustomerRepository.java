package com.example.supportdesk.service.customer;

import com.example.supportdesk.domain.customer.Customer;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Where customers are kept. */
public interface CustomerRepository extends JpaRepository<Customer, Long> {
    Optional<Customer> findByEmail(String email);

    List<Customer> findByNewsletterWantedTrue();
}

package com.example.supportdesk.service.customer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.example.supportdesk.domain.customer.Customer;
import com.example.supportdesk.domain.privacy.Pseudonyms;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

/** Finds customers who have registered twice. */
@Component
@RequiredArgsConstructor
@Slf4j
public class DuplicateFinder {
    private final CustomerRepository customers;
    private final Pseudonyms pseudonyms;

    public int find() {
        Map<String, Long> count = customers.findAll().stream()
                .filter(customer -> customer.getEmail() != null)
                .collect(groupingBy(customer -> pseudonyms.of(customer.getEmail()), counting()));
        List<String> twice = count.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        log.info("{} customers have registered twice: {}", twice.size(), twice);
        return twice.size();
    }

    public void explain(List<Customer> suspects) {
        String addresses = suspects.stream().map(Customer::getEmail).distinct().collect(joining(", "));
        log.warn("please look at {}", addresses); // leak: email -> log
        String numbers = suspects.stream().map(Customer::getId).map(String::valueOf).collect(joining(", "));
        log.warn("their numbers are {}", numbers);
    }
}

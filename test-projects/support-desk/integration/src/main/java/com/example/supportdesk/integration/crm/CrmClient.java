package com.example.supportdesk.integration.crm;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Asks the customer-relationship system, which is ours. */
@Component
@RequiredArgsConstructor
@Slf4j
public class CrmClient {
    private static final String CONTACTS = "https://crm.supportdesk.example/contacts/{customerId}";

    private final RestTemplate rest;

    public Optional<CrmContact> contact(long customerId) {
        CrmContact contact = rest.getForObject(CONTACTS, CrmContact.class, customerId);
        if (contact == null) {
            log.info("the CRM does not know customer {}", customerId);
            return Optional.empty();
        }
        log.debug("the CRM answered {}", contact); // leak: email -> log, phone -> log
        return Optional.of(contact);
    }

    public int countReachable(List<Long> customerIds) {
        long reachable = customerIds.stream()
                .map(this::contact)
                .flatMap(Optional::stream)
                .filter(CrmContact::isReachable)
                .count();
        log.info("{} of {} customers can be reached", reachable, customerIds.size());
        return (int) reachable;
    }
}

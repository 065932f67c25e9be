package com.example.supportdesk.app.tools;

import com.example.supportdesk.domain.customer.Customer;
import com.example.supportdesk.domain.privacy.Masking;
import com.example.supportdesk.service.customer.CustomerRepository;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Prints all customers, for those who count them. */
@Component
@Profile("list")
@RequiredArgsConstructor
public class CustomerList implements CommandLineRunner {
    private final CustomerRepository customers;

    @Override
    public void run(String... args) {
        List<Customer> all = customers.findAll();
        System.out.println(all.size() + " customers");
        for (Customer customer : all) {
            System.out.println(customer.getId() + " " + Masking.mask(customer.getEmail()));
            if (args.length > 0 && args[0].equals("--phone")) {
                System.out.println(customer.getId() + " " + customer.getPhoneNumber()); // leak: phone -> stdout
            }
        }
        customers.findByNewsletterWantedTrue().forEach(System.out::println);
    }
}

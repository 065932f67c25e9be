package com.example.supportdesk.service.customer;

import com.example.supportdesk.domain.customer.Customer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

/** Takes over customers from the system we had before. */
@Component
@RequiredArgsConstructor
@Slf4j
public class CustomerImport {
    private final CustomerRepository customers;

    public int run(List<String> lines) {
        String[] header = lines.get(0).split(";");
        int imported = 0;
        for (int i = 1; i < lines.size(); i++) {
            Map<String, String> row = row(header, lines.get(i).split(";"));
            if (importRow(i, row)) {
                imported++;
            }
        }
        log.info("{} of {} rows imported", imported, lines.size() - 1);
        return imported;
    }

    private boolean importRow(int number, Map<String, String> row) {
        Customer customer = new Customer(row.get("first_name"), row.get("last_name"), row.get("email"));
        String born = row.get("date_of_birth");
        try {
            customer.setDateOfBirth(LocalDate.parse(born));
        } catch (DateTimeParseException e) {
            log.error("row {}: {} is no date", number, born); // leak: date_of_birth -> log
            return false;
        }
        customers.save(customer);
        log.debug("row {} has become customer {}", number, customer.getId());
        return true;
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(header.length, cells.length); i++) {
            row.put(header[i], cells[i]);
        }
        return row;
    }
}

package com.example.supportdesk.service.payment;

import com.example.supportdesk.domain.payment.Refund;
import com.example.supportdesk.domain.privacy.Masking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;

/** Gives money back; the bank fetches a file every night. */
@Service
@Slf4j
public class RefundService {
    private final Path file = Path.of("refunds.csv");

    public void refund(Refund refund) {
        log.info("{} for ticket {} goes to {}", refund.money(), refund.ticketReference(), Masking.lastFour(refund.iban()));
        String line = String.format("%s;%s;%s%n", refund.ticketReference(), refund.iban(), refund.money());
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND); // leak: bank_account -> file
        } catch (IOException e) {
            log.error("not written: {}", line); // leak: bank_account -> log
        }
    }
}

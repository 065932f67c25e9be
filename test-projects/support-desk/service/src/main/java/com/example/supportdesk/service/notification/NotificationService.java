package com.example.supportdesk.service.notification;

import com.example.supportdesk.domain.customer.ContactPreference;
import com.example.supportdesk.domain.customer.Customer;
import com.example.supportdesk.domain.ticket.Ticket;
import com.example.supportdesk.integration.message.Letter;
import com.example.supportdesk.integration.message.MailGateway;
import com.example.supportdesk.integration.message.SmsGateway;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;

/** Tells customers what happens to their tickets. */
@Service
@RequiredArgsConstructor
@Slf4j
public class NotificationService {
    private final SmsGateway sms;
    private final MailGateway mails;

    public void ticketOpened(Ticket ticket) {
        Customer customer = ticket.getCustomer();
        String text = "We take care of your ticket " + ticket.getReference() + ".";
        ContactPreference preference = preference(customer);
        log.atInfo().addKeyValue("ticket", ticket.getReference()).log("told by {}", preference);
        switch (preference) {
            case EMAIL -> mail(customer, ticket, text);
            case PHONE -> sms.send(customer.getPhoneNumber(), text);
            case LETTER -> log.info("customer {} must be written a letter", customer.getId());
        }
    }

    private void mail(Customer customer, Ticket ticket, String text) {
        if (!mails.send(new Letter(customer.getEmail(), "Your ticket " + ticket.getReference(), text))) {
            log.atWarn() // leak: email -> log
                    .addKeyValue("ticket", ticket.getReference())
                    .addKeyValue("recipient", customer.getEmail())
                    .log("not told");
        }
    }

    private static ContactPreference preference(Customer customer) {
        if (customer.getEmail() != null) {
            return ContactPreference.EMAIL;
        }
        return customer.getPhoneNumber() != null ? ContactPreference.PHONE : ContactPreference.LETTER;
    }
}

package com.rento.protection;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class RedactionUse {
    private static final Logger log = LoggerFactory.getLogger(RedactionUse.class);

    public void good(Tenant t) {
        log.info("iban {}", Redaction.tail(t.iban())); // CLEAN last four characters only
        log.info("name {}", Redaction.stars(t.fullName())); // CLEAN stars only
        log.info("tax {}", Redaction.keepEnds(t.taxId())); // CLEAN most of it is replaced
        log.info("card {}", Redaction.padded(t.cardNumber())); // CLEAN last four digits
        log.info("mail {}", Redaction.domainOnly(t.email())); // CLEAN domain only
        log.info("phone {}", Redaction.hidden(t.phone())); // CLEAN fixed text
    }

    public void bad(Tenant t) {
        log.info("iban {}", Redaction.compact(t.iban())); // LEAK bank_account -> log
        log.info("name {}", Redaction.abbreviate(t.fullName())); // LEAK full_name -> log
        log.info("tax {}", Redaction.secure(t.taxId())); // LEAK tax_id -> log
        log.info("phone {}", Redaction.obfuscate(t.phone())); // LEAK phone -> log
        log.info("mail {}", Redaction.safe(t.email())); // LEAK email -> log
        log.info("phone {}", Redaction.maybe(t.phone())); // LEAK phone -> log
    }

    public void inline(Tenant t) {
        log.info("phone {}", t.phone().replaceAll("[0-9]", "0")); // CLEAN every digit replaced
        log.info("phone {}", t.phone().replace("+", "00")); // LEAK phone -> log
        log.info("iban {}****", t.iban().substring(0, 2)); // CLEAN country code only
        log.info("iban {}", t.iban().substring(4)); // LEAK bank_account -> log
        log.info("born {}", t.dateOfBirth().isLeapYear()); // CLEAN boolean
        log.info("born {}", t.dateOfBirth().plusDays(1)); // LEAK date_of_birth -> log
        log.info("tenant {}", t.ref()); // CLEAN random reference
    }

    public void lists(List<Tenant> tenants) {
        log.info("cards {}", tenants.stream().map(Tenant::cardNumber).map(Redaction::tail).toList()); // CLEAN last four digits
        log.info("cards {}", tenants.stream().map(Tenant::cardNumber).map(Redaction::compact).toList()); // LEAK card_pan -> log
        log.info("mails {}", tenants.stream().map(t -> Redaction.domainOnly(t.email())).collect(Collectors.joining(","))); // CLEAN domains only
    }

    public void chosen(Tenant t, boolean strict) {
        Function<String, String> mask = Redaction::stars;
        log.info("chosen {}", mask.apply(t.email())); // CLEAN stars only
        Function<String, String> either = strict ? Redaction::stars : Redaction::compact;
        log.info("either {}", either.apply(t.email())); // LEAK email -> log
    }

    public void later(Tenant t) {
        String shown = Redaction.tail(t.iban());
        log.info("shown {}", shown); // CLEAN last four characters only
        shown = shown + " " + t.fullName();
        log.info("shown {}", shown); // LEAK full_name -> log
    }
}

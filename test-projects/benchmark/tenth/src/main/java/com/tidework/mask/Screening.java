package com.tidework.mask;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks through applications before a recruiter sees them. */
public class Screening {
    private static final Logger log = LoggerFactory.getLogger(Screening.class);

    public void paid(Candidate candidate) {
        log.info("premium paid with {}", Blur.keepLast(candidate.cardNumber(), 4)); // CLEAN last four digits only
        log.info("premium paid with {}", Blur.keepLast(candidate.cardNumber(), 14)); // LEAK card_pan -> log
        log.info("premium paid with {}", StringUtils.right(candidate.cardNumber(), 4)); // CLEAN last four digits only
        log.info("premium paid with {}", StringUtils.left(candidate.cardNumber(), 13)); // LEAK card_pan -> log
    }

    public void seen(Candidate candidate) {
        log.info("seen {}", Blur.stars(candidate.fullName())); // CLEAN every character replaced
        log.info("seen {}", Blur.loop(candidate.fullName())); // CLEAN all but the first letter replaced
        log.info("seen {}", Blur.obscure(candidate.fullName())); // LEAK full_name -> log
        log.info("seen {}", Blur.sanitize(candidate.fullName())); // LEAK full_name -> log
        log.info("seen {}", Blur.scrub(candidate.email())); // LEAK email -> log
        log.info("seen {}", Blur.mailName(candidate.email())); // CLEAN mask keeps first letter and domain
    }

    public void called(Candidate candidate) {
        log.info("called {}", Blur.noDigits(candidate.mobileNumber())); // CLEAN every digit replaced
        log.info("called {}", Blur.noLetters(candidate.mobileNumber())); // LEAK phone -> log
        log.info("called {}", candidate.mobileNumber().replaceAll("[^+]", "#")); // CLEAN every digit replaced
        log.info("called {}", candidate.mobileNumber().replaceAll("[^+0-9]", "#")); // LEAK phone -> log
    }

    public void operators(Candidate candidate) {
        log.info("mail {}", Blur.HIDDEN.apply(candidate.email())); // CLEAN replaced by a fixed text
        log.info("mail {}", Blur.CENSOR.apply(candidate.email())); // LEAK email -> log
        log.info("mail {}", Optional.of(candidate).map(Candidate::email).map(Blur.HIDDEN).orElse("-")); // CLEAN replaced by a fixed text
        log.info("mail {}", Optional.of(candidate).map(Candidate::email).map(String::strip).orElse("-")); // LEAK email -> log
    }

    public void enums(Candidate candidate) {
        log.info("passport {}", Shield.ALL.show(candidate.passportNumber())); // CLEAN replaced by a fixed text
        log.info("passport {}", Shield.TAIL.show(candidate.passportNumber())); // CLEAN last two characters only
        log.info("passport {}", Shield.NOTHING.show(candidate.passportNumber())); // LEAK passport -> log
    }

    public void wrapped(Candidate candidate) {
        Guarded guarded = new Guarded(candidate.passportNumber());
        log.info("passport {}", guarded); // CLEAN the wrapper prints a fixed text
        log.info("passport {}", guarded.reveal()); // LEAK passport -> log
    }

    public void forgotten(Candidate candidate) {
        String mail = candidate.email();
        Blur.stars(mail);
        log.info("reply to {}", mail); // LEAK email -> log
        mail = Blur.stars(mail);
        log.info("reply to {}", mail); // CLEAN every character replaced
    }

    public void expression(Candidate candidate, boolean trace) {
        log.info("mail {}", trace ? candidate.email() : Blur.stars(candidate.email())); // LEAK email -> log
        log.info("mail {}", trace ? "traced" : Blur.stars(candidate.email())); // CLEAN every character replaced
    }

    public void wiped(Candidate candidate) {
        char[] secret = candidate.password().toCharArray();
        log.trace("login with {}", String.valueOf(secret)); // LEAK password -> log
        Arrays.fill(secret, '*');
        log.trace("login with {}", String.valueOf(secret)); // CLEAN every character overwritten
    }

    public void rows(List<Candidate> candidates) {
        Map<String, String> row = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            row.put("ref", Long.toString(candidate.candidateRef()));
            row.put("mail", Blur.stars(candidate.email()));
        }
        log.info("row {}", row); // CLEAN internal reference and masked address
        for (Candidate candidate : candidates) {
            row.put("name", candidate.fullName());
        }
        log.info("row {}", row); // LEAK full_name -> log
    }
}

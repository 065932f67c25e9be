package com.claims.guard;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ClaimLog {
    private static final Logger log = LoggerFactory.getLogger(ClaimLog.class);
    private static final Map<String, UnaryOperator<String>> RULES = Map.of("all", v -> "*".repeat(8));
    private final Redactor strict = new Redactor.Strict();
    private final Redactor lenient = new Redactor.Lenient();
    private final boolean masking;

    public ClaimLog(boolean masking) {
        this.masking = masking;
    }

    public void received(Claimant claimant) {
        log.info("mail {}", Privacy.maskMail(claimant.email())); // CLEAN keeps two letters and the domain
        log.info("mail {}", Privacy.maskMailForWeb(claimant.email())); // LEAK email -> log
        log.info("account {}", Privacy.maskAccount(claimant.iban())); // CLEAN last four digits only
        log.info("account {}", Privacy.maskCountry(claimant.iban())); // LEAK bank_account -> log
        log.info("phone {}", Privacy.maskDigits(claimant.phoneNumber())); // CLEAN every digit replaced
        log.info("phone {}", Privacy.maskNumber(claimant.phoneNumber())); // LEAK phone -> log
        log.info("name {}", Privacy.hide(claimant.fullName())); // CLEAN every character replaced
        log.info("name {}", Privacy.sanitize(claimant.fullName())); // LEAK full_name -> log
        log.info("ssn {}", Privacy.obfuscate(claimant.ssn())); // LEAK ssn -> log
        log.info("mail {}", Privacy.abbreviated(claimant.email())); // LEAK email -> log
    }

    public void redacted(Claimant claimant) {
        log.info("card {}", strict.redact(claimant.cardNumber())); // CLEAN last four digits only
        log.info("card {}", lenient.redact(claimant.cardNumber())); // LEAK card_pan -> log
        log.info("account {}", RULES.get("all").apply(claimant.iban())); // CLEAN replaced by a fixed text
    }

    public void configured(Claimant claimant) {
        log.info("phone {}", masking ? strict.redact(claimant.phoneNumber()) : claimant.phoneNumber()); // LEAK phone -> log
        log.info("phone {}", claimant.phoneNumber() == null ? "none" : strict.redact(claimant.phoneNumber())); // CLEAN masked on both sides
    }

    public void cut(Claimant claimant) {
        log.info("account ends with {}", StringUtils.right(claimant.iban(), 4)); // CLEAN last four digits only
        log.info("account ends with {}", StringUtils.right(claimant.iban(), 18)); // LEAK bank_account -> log
        log.info("account {}", StringUtils.deleteWhitespace(claimant.iban())); // LEAK bank_account -> log
        log.info("account {}", StringUtils.isNotBlank(claimant.iban()) ? StringUtils.repeat('*', 22) : "none"); // CLEAN stars
    }

    public void wrongField(Claimant claimant) {
        String shown = Privacy.hide(claimant.fullName());
        log.info("claim of {} by {}", shown, claimant.claimNo());
        log.info("claim of {} by {}", shown, claimant.email()); // LEAK email -> log
    }

    public void figures(List<Claimant> claimants) {
        IntSummaryStatistics damage = claimants.stream().mapToInt(Claimant::damageCents).summaryStatistics();
        log.info("average damage {} of {}", damage.getAverage(), damage.getCount()); // CLEAN aggregates
        Map<Boolean, Long> reachable = claimants.stream().collect(Collectors.partitioningBy(c -> c.email() != null, Collectors.counting()));
        log.info("reachable by mail {}", reachable); // CLEAN counts
        Map<String, Long> perMail = claimants.stream().collect(Collectors.groupingBy(Claimant::email, Collectors.counting()));
        log.info("claims per mail {}", perMail); // LEAK email -> log
    }
}

package com.fahrwerk.office.staffing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A staffing agency's questionnaire, and words that only look like it. */
public class Placement {
    private static final Logger log = LoggerFactory.getLogger(Placement.class);

    public enum PageOrientation { PORTRAIT, LANDSCAPE }

    public enum SetOperation { UNION, INTERSECT, MINUS }

    public record Candidate(String ref, String unionMembership, String maritalStatus, String religiousAffiliation, String criminalRecord,
                            String residencePermitNumber, BigDecimal hourlyWage, String disabilityStatus, String nationality, String motherTongue) {
    }

    public void questionnaire(Candidate c) {
        log.info("questionnaire {}", c.ref()); // CLEAN internal reference
        log.info("married? {}", c.maritalStatus()); // LEAK marital_status -> log
        log.info("holidays by {}", c.religiousAffiliation()); // LEAK religion -> log
        log.info("checked: {}", c.criminalRecord()); // LEAK criminal_record -> log
        log.info("may work with {}", c.residencePermitNumber()); // LEAK immigration_status -> log
        log.info("wants {}", c.hourlyWage()); // LEAK salary -> log
        log.info("workplace needs: {}", c.disabilityStatus()); // LEAK disability -> log
        log.info("from {}", c.nationality()); // LEAK nationality -> log
        log.info("dues via {}", c.unionMembership()); // LEAK union_membership -> log
        log.info("instructions in {}", c.motherTongue()); // LEAK language_pref -> log
    }

    public void lookalikes(PageOrientation orientation, SetOperation operation, double angle, Set<String> tokenizers, Duration sessionTimeout) {
        log.debug("questionnaire printed {}", orientation); // CLEAN orientation of a page
        log.debug("lists joined with {}", operation); // CLEAN set operation
        double sine = Math.sin(angle);
        log.debug("diagram turned by {}", sine); // CLEAN sine of an angle
        log.debug("search uses {}", tokenizers); // CLEAN parts of a search engine
        log.debug("forms expire after {}", sessionTimeout); // CLEAN duration
    }

    public void login(String candidatePassword, int passwordAttempts, String activationUrlTemplate) {
        log.debug("attempt {} of 5, template {}", passwordAttempts, activationUrlTemplate); // CLEAN counter and template
        log.debug("tried {}", candidatePassword); // LEAK password -> log
    }

    public void device(String deviceSerial, String deviceModel, String browserFingerprint, String buildFingerprint) {
        log.trace("app runs on {}", deviceModel); // CLEAN model of a phone
        log.trace("app runs on {}", deviceSerial); // LEAK device_id -> log
        log.trace("app built as {}", buildFingerprint); // CLEAN checksum of a build
        log.trace("web form used by {}", browserFingerprint); // LEAK device_id -> log
    }
}

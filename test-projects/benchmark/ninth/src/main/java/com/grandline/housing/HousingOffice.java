package com.grandline.housing;

import java.util.logging.Level;
import java.util.logging.Logger;

public class HousingOffice {
    private static final Logger JOURNAL = Logger.getLogger("housing");

    public void received(Applicant a) {
        JOURNAL.info("application " + a.applicationNo() + " for hall " + a.hallCode()); // CLEAN case number and hall
        JOURNAL.info("matriculated as " + a.studentNumber()); // LEAK education -> log
        JOURNAL.log(Level.FINE, "semester {0}", a.semester()); // CLEAN number of a semester
        JOURNAL.log(Level.FINE, "parents under {0}", a.guardianPhone()); // LEAK child_data, phone -> log
    }

    public void soft(Applicant a) {
        JOURNAL.fine("is " + a.maritalStatus()); // LEAK marital_status -> log
        JOURNAL.fine("may stay: " + a.residencePermit()); // LEAK immigration_status -> log
        JOURNAL.fine("earns " + a.annualIncome()); // LEAK salary -> log
        JOURNAL.fine("scored " + a.creditScore()); // LEAK credit_score -> log
        JOURNAL.fine("works at " + a.employer()); // LEAK job_title -> log
        JOURNAL.fine("rent from " + a.ibanForRent()); // LEAK bank_account -> log
    }

    public void sensitive(Applicant a) {
        JOURNAL.finer("prayer room wanted: " + a.faith()); // LEAK religion -> log
        JOURNAL.finer("ramp wanted: " + a.disabilityStatus()); // LEAK disability -> log
        JOURNAL.finer("discount through " + a.unionMembership()); // LEAK union_membership -> log
        JOURNAL.finer("certificate says " + a.convictions()); // LEAK criminal_record -> log
        JOURNAL.finer("picture at " + a.selfieUrl()); // LEAK photo -> log
        JOURNAL.finer("portal login with " + a.portalPassword()); // LEAK password -> log
    }

    public void house(int waitingListLength, String hallCode, int unionOfQueries, double occupancyRate, long tokenBucketSize) {
        JOURNAL.info("list of " + hallCode + " has " + waitingListLength + " entries"); // CLEAN length of a list
        JOURNAL.info("union of " + unionOfQueries + " queries"); // CLEAN SQL, not a trade union
        JOURNAL.info("occupied " + occupancyRate + ", bucket " + tokenBucketSize); // CLEAN rate and a limiter
    }
}

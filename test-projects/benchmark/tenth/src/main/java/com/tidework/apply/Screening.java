package com.tidework.apply;

import com.tidework.ads.Posting;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

public class Screening {
    private static final Logger LOG = Logger.getLogger("screening");

    public void receive(Applicant applicant) {
        Posting posting = applicant.getPosting();
        LOG.log(Level.INFO, "application for {0}", posting.getName()); // CLEAN name of an advertisement
        LOG.log(Level.INFO, "application from {0}", applicant.getName()); // LEAK full_name -> log
        LOG.log(Level.INFO, "placed by {0}", posting.getAgency().getName()); // CLEAN name of a firm
        LOG.log(Level.FINE, "account switched off: {0}", applicant.isDisabled()); // CLEAN flag of the account
        LOG.log(Level.FINE, "degree {0}", applicant.getDisabilityDegree()); // LEAK disability -> log
    }

    public void statistics(Applicant applicant) {
        LOG.fine("choices " + Arrays.toString(Applicant.Gender.values())); // CLEAN all choices, nobody's answer
        LOG.fine("answer " + applicant.getGender()); // LEAK gender -> log
        LOG.fine("wants " + applicant.getDesiredHours() + " hours"); // CLEAN hours of the wanted job
        LOG.fine("born in " + applicant.getYearOfBirth()); // LEAK date_of_birth -> log
        LOG.fine("from " + applicant.getNationality()); // LEAK nationality -> log
    }

    public void background(Applicant applicant, String conversionRule) {
        LOG.warning("rule " + conversionRule); // CLEAN name of a rule
        LOG.warning("entries " + applicant.getConvictions()); // LEAK criminal_record -> log
        LOG.warning("entries " + applicant.getConvictions().size()); // CLEAN count
    }
}

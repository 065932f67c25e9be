package com.farm.text;

import com.farm.text.Generated.Crew;
import com.farm.text.Generated.Household;
import com.farm.text.Generated.Intern;
import com.farm.text.Generated.Leaseholder;
import com.farm.text.Generated.Mandate;
import com.farm.text.Generated.Newsletter;
import com.farm.text.Generated.NightTour;
import com.farm.text.Generated.RawMandate;
import com.farm.text.Generated.Reminder;
import com.farm.text.Generated.Shareholder;
import com.farm.text.Generated.Tour;
import com.farm.text.Generated.Trainee;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class FarmOffice {
    private static final Logger log = LoggerFactory.getLogger(FarmOffice.class);

    public void tours(Tour tour, NightTour night) {
        log.info("starting {}", tour); // LEAK phone -> log
        log.info("starting {}", night); // CLEAN only the number of the tour is in the text form
    }

    public void mandates(Mandate mandate, RawMandate raw) {
        log.info("signed {}", mandate); // CLEAN the text form goes through the getter, which leaves four characters
        log.info("signed {}", raw); // LEAK bank_account -> log
    }

    public void letters(Newsletter newsletter, Reminder reminder) {
        System.out.println("queued " + newsletter); // CLEAN the included method gives a constant
        System.out.println("queued " + reminder); // LEAK email -> stdout
    }

    public void people(Trainee trainee, Intern intern) {
        log.info("hired {}", trainee); // LEAK date_of_birth -> log
        log.info("hired {}", intern); // CLEAN name and birth date are both left out
    }

    public void holders(Leaseholder leaseholder, Shareholder shareholder) {
        log.info("letter to {}", leaseholder); // LEAK last_name, postal_address -> log
        log.info("letter to {}", shareholder); // CLEAN the generated text form leaves the inherited part out
    }

    public void groups(Household household, Crew crew) {
        log.debug("group {}", crew); // CLEAN the members are left out
        log.debug("group {}", household); // LEAK last_name, postal_address -> log
        log.debug("group {}", household.getMembers()); // LEAK last_name, postal_address -> log
        log.debug("group of {}", household.getMembers().size()); // CLEAN count
    }
}

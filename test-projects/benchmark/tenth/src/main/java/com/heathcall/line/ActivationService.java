package com.heathcall.line;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Switches a line on once the SIM was delivered. */
public class ActivationService {
    private static final Logger log = LoggerFactory.getLogger(ActivationService.class);

    public void activate(Subscription sub) {
        log.info("activating contract {}", sub.getContractNo()); // CLEAN contract number
        log.info("activating line {}", sub.getMsisdn()); // LEAK phone -> log
        log.debug("card type {} on a {}", sub.getSimType(), sub.getPhoneModel()); // CLEAN kind of SIM and model of the handset
        log.debug("card {}", sub.getImsi()); // LEAK device_id -> log
    }

    public boolean mayOrder(Subscription sub, int years) {
        if (years < sub.getAgeLimit()) {
            log.warn("tariff {} starts at {}", sub.getTariffCode(), sub.getAgeLimit()); // CLEAN tariff and its age limit
            log.warn("refused, born on {}", sub.getBirthDt()); // LEAK date_of_birth -> log
            return false;
        }
        return true;
    }

    public void bill(Subscription sub) {
        log.info("bill for tariff {}", sub.getTariffName()); // CLEAN name of a tariff
        log.info("bill for the household of {}", sub.getSubscriberFamilyName()); // LEAK last_name -> log
        log.info("bill goes to {}", sub.getBillingStreet()); // LEAK postal_address -> log
        log.info("bill is sorted under {}", sub.getBillingPostcode()); // LEAK postal_code -> log
        log.info("debited from {}", sub.getMandateIban()); // LEAK bank_account -> log
        log.info("online bill possible: {}", sub.isEmailVerified()); // CLEAN flag
    }
}

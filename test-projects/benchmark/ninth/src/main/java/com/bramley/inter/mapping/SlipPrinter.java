package com.bramley.inter.mapping;

import com.bramley.lib.Subscriber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class SlipPrinter {
    private static final Logger log = LoggerFactory.getLogger(SlipPrinter.class);

    public void print(Subscriber s) {
        Slips.Slip door = Slips.MAPPER.toDoorSlip(s);
        log.info("head {} foot {}", door.getHead(), door.getFoot()); // CLEAN number of a box and a constant
        log.info("body {}", door.getBody()); // LEAK postal_address -> log
        Slips.Slip bill = Slips.MAPPER.toBillSlip(s);
        log.info("bill {}", bill); // CLEAN box, tour and the last four characters of the account
        Slips.Slip named = Slips.MAPPER.toNameSlip(s);
        log.info("named {}", named); // LEAK full_name -> log
        Slips.MAPPER.addPhone(s, bill);
        log.info("foot {}", bill.getFoot()); // LEAK phone -> log
    }
}

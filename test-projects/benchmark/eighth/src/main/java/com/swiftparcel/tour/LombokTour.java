package com.swiftparcel.tour;

import lombok.extern.apachecommons.CommonsLog;
import lombok.extern.flogger.Flogger;
import lombok.extern.java.Log;
import lombok.extern.jbosslog.JBossLog;
import lombok.extern.slf4j.XSlf4j;

/** One logger of each make; the fields are written by Lombok. */
public class LombokTour {

    @Log
    static class Sorting {
        void sort(Consignee to) {
            log.severe("no belt for " + to.deliveryAddress()); // LEAK postal_address -> log
            log.severe("no belt for " + to.parcelNo()); // CLEAN parcel number
        }
    }

    @CommonsLog
    static class Loading {
        void load(Consignee to, Exception cause) {
            log.fatal("van refuses " + to.parcelNo(), cause); // CLEAN parcel number
            log.fatal("van refuses parcel of " + to.fullName(), cause); // LEAK full_name -> log
        }
    }

    @JBossLog
    static class Driving {
        void drive(Consignee to) {
            log.warnv("{0} stops before {1}", to.stops(), to.mobile()); // LEAK phone -> log
            log.warnv("{0} stops before {1}", to.stops(), to.parcelNo()); // CLEAN count and parcel number
        }
    }

    @Flogger
    static class Ringing {
        void ring(Consignee to) {
            log.atConfig().log("announce to %s", to.email()); // LEAK email -> log
            log.atConfig().log("announce %s", to.parcelNo()); // CLEAN parcel number
        }
    }

    @XSlf4j
    static class Proof {
        boolean ofAge(Consignee to, int year) {
            log.entry(to.parcelNo(), year); // CLEAN parcel number and year of today
            log.entry(to.birthDate(), year); // LEAK date_of_birth -> log
            return log.exit(year - to.birthDate().getYear() >= 18); // CLEAN boolean result
        }
    }
}

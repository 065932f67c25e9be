package com.grandline.guest;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Check-in and check-out. */
public class FrontDesk {
    private static final Logger log = LoggerFactory.getLogger(FrontDesk.class);
    private static final int LEGAL_AGE_LIMIT = 18;

    private final Garage garage;

    public FrontDesk(Garage garage) {
        this.garage = garage;
    }

    public boolean checkIn(Guest guest, LocalDate today) {
        log.info("check-in of {}, {}", guest.getSurname(), guest.getGivenName()); // LEAK last_name, first_name -> log
        log.info("check-in of reservation {} on plan {}", guest.getReservationNo(), guest.getRatePlan()); // CLEAN reservation number and rate plan
        if (!guest.isPassportChecked()) {
            log.warn("reservation {}: passportChecked={}", guest.getReservationNo(), guest.isPassportChecked()); // CLEAN a flag about the passport, not the passport
            log.warn("please scan {} again", guest.getPassportNum()); // LEAK passport -> log
        }
        boolean adult = Period.between(guest.getDob(), today).getYears() >= LEGAL_AGE_LIMIT;
        if (!adult) {
            log.warn("guest born on {} travels alone", guest.getDob()); // LEAK date_of_birth -> log
        }
        log.debug("age limit {} passed: {}", LEGAL_AGE_LIMIT, adult); // CLEAN limit and boolean result
        return adult;
    }

    public void parking(Guest guest) {
        int bay = garage.nextFreeBay();
        log.info("bay {} for {}", bay, guest.getPlateNo()); // LEAK license_plate -> log
        log.info("bay {} taken, {} key cards handed out", bay, guest.getKeyCards()); // CLEAN bay number and count
    }

    public void lostAndFound(Guest guest, String itemCode) {
        String parcelTarget = guest.getAddrLine();
        log.info("item {} goes to {}", itemCode, parcelTarget); // LEAK postal_address -> log
        log.info("item {} goes out", itemCode); // CLEAN code of a found thing
    }

    public void wakeUp(Guest guest, Duration before) {
        log.info("call {} {} min before breakfast", guest.getMobileNo(), before.toMinutes()); // LEAK phone -> log
        log.info("call {} min before breakfast", before.toMinutes()); // CLEAN duration
    }

    public void newsletter(List<Guest> all) {
        int emailCount = 0;
        for (Guest g : all) {
            if (g.getEmailAddr() != null) {
                emailCount++;
                log.trace("newsletter -> {}", g.getEmailAddr()); // LEAK email -> log
            }
        }
        log.info("newsletter went out, emailCount={}", emailCount); // CLEAN counter
    }

    /** Parking below the house. */
    public interface Garage {
        int nextFreeBay();
    }
}

package com.grandline.typed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class BookingIntake {
    private static final Logger log = LoggerFactory.getLogger(BookingIntake.class);

    public void accept(Booking booking) {
        log.info("wants {}", booking.getF1()); // CLEAN type of a room
        log.info("booked by {}", booking.getF2()); // LEAK last_name -> log
        log.info("birthday cake on {}", booking.getF3()); // LEAK date_of_birth -> log
        log.info("confirmation -> {}", booking.getConfirmTo()); // LEAK email -> log
        log.info("came through {}", booking.getCampaign()); // CLEAN campaign of the marketing
        log.info("charged {}", booking.getInstrument()); // LEAK card_pan -> log
        log.info("invoice -> {}", booking.getInvoiceTarget()); // LEAK email -> log
        log.info("reachable: {}", booking.getHotline()); // LEAK phone -> log
        log.info("redeemed {}", booking.getVoucher()); // CLEAN printed voucher code
    }
}

package com.fahrwerk.office.typed;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Medicine ordered for pick-up; types and annotations tell what the loosely named parts hold. */
public class Pickup {
    private static final Logger logger = LoggerFactory.getLogger(Pickup.class);

    private final EmailAddress readyNotice;
    private final ShelfMark readyPlace;
    private final Optional<PhoneNumber> fallback;
    @Pii("salary")
    private final BigDecimal staffDiscountBase;
    private final BigDecimal total;

    public Pickup(EmailAddress readyNotice, ShelfMark readyPlace, Optional<PhoneNumber> fallback, BigDecimal staffDiscountBase, BigDecimal total) {
        this.readyNotice = readyNotice;
        this.readyPlace = readyPlace;
        this.fallback = fallback;
        this.staffDiscountBase = staffDiscountBase;
        this.total = total;
    }

    public void ready() {
        logger.info("notice to {}", readyNotice); // LEAK email -> log
        logger.info("waiting in {}", readyPlace); // CLEAN place on a shelf
        logger.info("otherwise {}", fallback.map(PhoneNumber::e164).orElse("-")); // LEAK phone -> log
        logger.info("otherwise reachable: {}", fallback.isPresent()); // CLEAN boolean
    }

    public void price() {
        logger.info("total {}", total); // CLEAN amount of an order
        logger.info("discount on {}", staffDiscountBase); // LEAK salary -> log
    }

    public void newsletter(@Email String channel, @NotBlank String issue) {
        logger.info("issue {}", issue); // CLEAN name of an issue
        logger.info("sent through {}", channel); // LEAK email -> log
    }

    public void copies(List<EmailAddress> copyTo, List<ShelfMark> tried) {
        logger.info("copies to {}", copyTo); // LEAK email -> log
        logger.info("tried shelves {}", tried); // CLEAN places on a shelf
    }

    public void proof(@Pii("national_id") String shown, String counter) {
        logger.info("handed out at {}", counter); // CLEAN number of a counter
        logger.info("showed {}", shown); // LEAK national_id -> log
    }
}

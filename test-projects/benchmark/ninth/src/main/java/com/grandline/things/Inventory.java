package com.grandline.things;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What "name", "number" and "title" mean depends on whose they are. */
public class Inventory {
    private static final Logger log = LoggerFactory.getLogger(Inventory.class);

    /** One of the houses. */
    public static class Hotel {
        private String name;
        private String brand;

        public String getName() {
            return name;
        }

        public String getBrand() {
            return brand;
        }
    }

    /** A dish on the card of the restaurant. */
    public record Dish(String name, int priceInCents) {
    }

    /** Works for us. */
    public static class Employee {
        private String name;
        private String staffNumber;
        private long shiftId;

        public String getName() {
            return name;
        }

        public String getStaffNumber() {
            return staffNumber;
        }

        public long getShiftId() {
            return shiftId;
        }
    }

    /** Sleeps here. */
    public record Traveller(String name, int nights) {
    }

    public void opened(Hotel hotel, Employee director) {
        log.info("{} opened by the brand {}", hotel.getName(), hotel.getBrand()); // CLEAN name of a house
        log.info("{} opened it", director.getName()); // LEAK full_name -> log
    }

    public void ordered(Dish dish, Traveller traveller) {
        log.info("kitchen: {} for {} cents", dish.name(), dish.priceInCents()); // CLEAN name of a dish
        log.info("kitchen: for {}", traveller.name()); // LEAK full_name -> log
        log.info("kitchen: stays {} nights", traveller.nights()); // CLEAN number of nights
    }

    public void shift(Employee employee) {
        log.info("shift {} starts", employee.getShiftId()); // CLEAN shift id
        log.info("staff number {} starts", employee.getStaffNumber()); // LEAK employee_id -> log
    }

    public void technical(String queueName, String beanName, List<String> columnNames, String threadName) {
        log.debug("{} consumes {} on {}", beanName, queueName, threadName); // CLEAN names of program parts
        log.debug("columns {}", columnNames); // CLEAN names of columns
    }

    public void configuration(String phoneFormat, String emailTemplate, int passwordLength, boolean faxEnabled, String birthdayDiscount) {
        log.debug("phoneFormat={} emailTemplate={}", phoneFormat, emailTemplate); // CLEAN a format and a template
        log.debug("passwordLength={} faxEnabled={}", passwordLength, faxEnabled); // CLEAN settings
        log.debug("discount code of the month {}", birthdayDiscount); // CLEAN a code of the marketing department
    }
}

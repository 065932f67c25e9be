package com.fahrwerk.office.museum;

import lombok.Getter;
import lombok.extern.slf4j.Slf4j;

/** Membership office of a museum: the same short field names mean people or things. */
@Slf4j
public class FriendsOffice {

    @Getter
    public static class Donor {
        private String name;
        private String address;
        private String photo;
    }

    @Getter
    public static class Volunteer {
        private String name;
        private String login;
        private int shifts;
    }

    @Getter
    public static class Exhibit {
        private String name;
        private String photo;
        private String material;
    }

    @Getter
    public static class AudioGuide {
        private String name;
        private String firmware;
    }

    public void thank(Donor donor, Exhibit exhibit) {
        log.info("{} gave us something", donor.getName()); // LEAK full_name -> log
        log.info("{} was given to us", exhibit.getName()); // CLEAN name of an exhibit
        log.info("letter goes to {}", donor.getAddress()); // LEAK postal_address -> log
        log.info("made of {}", exhibit.getMaterial()); // CLEAN material of an exhibit
    }

    public void catalogue(Donor donor, Exhibit exhibit) {
        log.debug("wall of honour shows {}", donor.getPhoto()); // LEAK photo -> log
        log.debug("catalogue shows {}", exhibit.getPhoto()); // CLEAN picture of an exhibit
    }

    public void roster(Volunteer volunteer, AudioGuide guide) {
        log.info("{} takes {} shifts", volunteer.getName(), volunteer.getShifts()); // LEAK full_name -> log
        log.info("{} runs firmware {}", guide.getName(), guide.getFirmware()); // CLEAN name of a device and its firmware
        log.info("badge printed for {}", volunteer.getLogin()); // LEAK username -> log
        log.info("badge printed, {} shifts", volunteer.getShifts()); // CLEAN counter
    }
}

package com.grandline.donor;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class DonationRoom {
    private static final Logger LOGGER = LoggerFactory.getLogger(DonationRoom.class);

    public enum BagSize { ML_250, ML_450 }

    public void label(Donor donor, BagSize size) {
        LOGGER.info("bag {} ({}) of donation {}", donor.getBagBarcode(), size, donor.getDonationNo()); // CLEAN bar code, size and running number
        LOGGER.info("bag {} is {}", donor.getBagBarcode(), donor.getBloodGroup()); // LEAK blood_type -> log
    }

    public void examine(Donor donor) {
        LOGGER.info("measured {}", donor.getBloodPressure()); // LEAK lab_result -> log
        LOGGER.info("takes {}", donor.getMedication()); // LEAK medication -> log
        LOGGER.warn("screening said {}", donor.getHivStatus()); // LEAK lab_result -> log
        LOGGER.debug("scale showed {}", donor.getBodyWeight()); // LEAK body_measure -> log
        LOGGER.debug("typing with {} / {}", donor.getGenotype(), donor.getEthnicity()); // LEAK genetic, race_ethnicity -> log
    }

    public void enter(Donor donor, boolean matched) {
        LOGGER.info("door opened for {}", donor.getIrisScan()); // LEAK biometric -> log
        LOGGER.info("door opened, matched={}", matched); // CLEAN boolean
    }

    public void collapsed(Donor donor) {
        LOGGER.warn("rang {}", donor.getEmergencyContact()); // LEAK emergency_contact -> log
        LOGGER.warn("rang the emergency contact of donation {}", donor.getDonationNo()); // CLEAN running number
    }

    public void stock(Map<BagSize, Integer> shelf, double fridgeTemperature, String mobileUnitId, String treatmentGroup) {
        LOGGER.info("shelf {} at {} degrees", shelf, fridgeTemperature); // CLEAN stock and a fridge
        LOGGER.info("mobile unit {} is back", mobileUnitId); // CLEAN id of a van
        LOGGER.info("study arm {}", treatmentGroup); // CLEAN arm of a study
    }
}

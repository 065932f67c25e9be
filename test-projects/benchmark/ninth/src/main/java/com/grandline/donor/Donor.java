package com.grandline.donor;

import java.math.BigDecimal;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** A blood donor, as the nurse sees him. */
@Getter
@RequiredArgsConstructor
public class Donor {
    private final String donationNo;
    private final String bagBarcode;
    private final String bloodGroup;
    private final String bloodPressure;
    private final String medication;
    private final String hivStatus;
    private final BigDecimal bodyWeight;
    private final String ethnicity;
    private final String genotype;
    private final String irisScan;
    private final String emergencyContact;
    private final String donorEmail;
}

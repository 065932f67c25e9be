package com.swiftparcel.tour;

import java.time.LocalDate;

/** Whoever gets the parcel. Plain values; the default text form stays. */
public final class Consignee {
    private final String parcelNo;
    private final String fullName;
    private final String mobile;
    private final String email;
    private final String deliveryAddress;
    private final LocalDate birthDate;
    private final int stops;

    public Consignee(String parcelNo, String fullName, String mobile, String email, String deliveryAddress, LocalDate birthDate, int stops) {
        this.parcelNo = parcelNo;
        this.fullName = fullName;
        this.mobile = mobile;
        this.email = email;
        this.deliveryAddress = deliveryAddress;
        this.birthDate = birthDate;
        this.stops = stops;
    }

    public String parcelNo() {
        return parcelNo;
    }

    public String fullName() {
        return fullName;
    }

    public String mobile() {
        return mobile;
    }

    public String email() {
        return email;
    }

    public String deliveryAddress() {
        return deliveryAddress;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public int stops() {
        return stops;
    }
}

package com.travel.intra;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

@Getter
@RequiredArgsConstructor
public class Passenger {
    private final String bookingCode;
    private final String firstName;
    private final String lastName;
    private final String email;
    private final String mobile;
    private final String passportNumber;
    private final String homeAddress;
    private final String cardNumber;
    private final boolean frequentFlyer;
    private final int bags;
}

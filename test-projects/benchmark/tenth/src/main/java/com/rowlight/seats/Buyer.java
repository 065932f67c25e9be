package com.rowlight.seats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import lombok.AllArgsConstructor;
import lombok.Getter;

@Getter
@AllArgsConstructor
public class Buyer {
    private String orderNo;
    private String fullName;
    private String email;
    private String mobilePhone;
    private String cardNumber;
    private String password;
    private String passportNumber;
    private String disability;
    private int seats;

    /** What the box office may see. */
    @Getter
    @AllArgsConstructor
    public static class Counter {
        private final String orderNo;
        private final int seats;
        @JsonIgnore
        private final String cardNumber;
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        private final String password;
    }

    @Getter
    @AllArgsConstructor
    public static class BackOffice {
        private final String orderNo;
        @JsonProperty("pan")
        private final String cardNumber;
    }
}

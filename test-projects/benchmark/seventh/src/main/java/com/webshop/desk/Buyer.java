package com.webshop.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import lombok.Builder;
import lombok.Getter;
import lombok.extern.jackson.Jacksonized;

/** Who bought; reads everything, writes only what is harmless. */
@Getter
@Builder
@Jacksonized
@JsonIgnoreProperties(value = {"email", "phone", "password", "cardNumber", "cvv", "iban", "nationalId"}, allowSetters = true)
public class Buyer {
    private final String orderNo;
    private final String email;
    private final String phone;
    private final String password;
    private final String cardNumber;
    private final String cvv;
    private final String iban;
    private final String nationalId;
    private final int basketSize;
}

package com.wattline.protection;

/** The contract of a household with the power company. */
public record Household(String contractNo, String holderName, String email, String phone, String iban, String taxId, int rooms) {
}

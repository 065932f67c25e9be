package com.heathcall.line;

import java.time.LocalDate;

/** A running contract for a line. */
public class Subscription {
    private String contractNo;
    private String tariffName;
    private String tariffCode;
    private String subscriberFamilyName;
    private String msisdn;
    private String imsi;
    private String simType;
    private String phoneModel;
    private LocalDate birthDt;
    private String billingStreet;
    private String billingPostcode;
    private String mandateIban;
    private int ageLimit;
    private boolean emailVerified;

    public String getContractNo() {
        return contractNo;
    }

    public String getTariffName() {
        return tariffName;
    }

    public String getTariffCode() {
        return tariffCode;
    }

    public String getSubscriberFamilyName() {
        return subscriberFamilyName;
    }

    public String getMsisdn() {
        return msisdn;
    }

    public String getImsi() {
        return imsi;
    }

    public String getSimType() {
        return simType;
    }

    public String getPhoneModel() {
        return phoneModel;
    }

    public LocalDate getBirthDt() {
        return birthDt;
    }

    public String getBillingStreet() {
        return billingStreet;
    }

    public String getBillingPostcode() {
        return billingPostcode;
    }

    public String getMandateIban() {
        return mandateIban;
    }

    public int getAgeLimit() {
        return ageLimit;
    }

    public boolean isEmailVerified() {
        return emailVerified;
    }
}

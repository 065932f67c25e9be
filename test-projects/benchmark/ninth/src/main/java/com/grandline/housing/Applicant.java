package com.grandline.housing;

import java.math.BigDecimal;

/** Wants a room in the student hall. */
public record Applicant(
        String applicationNo,
        String studentNumber,
        String guardianPhone,
        String maritalStatus,
        String residencePermit,
        BigDecimal annualIncome,
        int creditScore,
        String employer,
        String ibanForRent,
        String faith,
        String disabilityStatus,
        String unionMembership,
        String convictions,
        String selfieUrl,
        String portalPassword,
        String hallCode,
        int semester) {
}

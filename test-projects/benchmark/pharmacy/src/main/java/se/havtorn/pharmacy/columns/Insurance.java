package se.havtorn.pharmacy.columns;

import jakarta.persistence.Embeddable;

@Embeddable
public class Insurance {
    private String company; // CLEAN name of a company

    private String healthInsuranceNumber; // LEAK health_insurance_id -> storage
}

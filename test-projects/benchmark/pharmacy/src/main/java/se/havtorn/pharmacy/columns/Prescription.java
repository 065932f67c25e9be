package se.havtorn.pharmacy.columns;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Access(AccessType.FIELD)
public class Prescription extends Audited {
    @Id
    private long number; // CLEAN number of a prescription

    @Basic(optional = false)
    private String medication; // LEAK medication -> storage

    private transient String labResult; // CLEAN not stored

    private int repeats; // CLEAN a number
}

package se.havtorn.pharmacy.columns;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

@MappedSuperclass
public abstract class Audited {
    private Instant changedAt; // CLEAN a time

    protected String fingerprintTemplate; // LEAK biometric -> storage
}

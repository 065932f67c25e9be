package com.example.supportdesk.domain.health;

import com.example.supportdesk.domain.privacy.EncryptedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/** What a caller told us about their health, because the claim needs it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class HealthNote {
    @Id
    @GeneratedValue
    private Long id;

    private String ticketReference;

    @Convert(converter = EncryptedText.class)
    private String diagnosis;

    private String medication; // leak: medication -> storage

    public HealthNote(String ticketReference, String diagnosis, String medication) {
        this.ticketReference = ticketReference;
        this.diagnosis = diagnosis;
        this.medication = medication;
    }

    @Override
    public String toString() {
        return "HealthNote " + id + " of " + ticketReference + ": " + diagnosis;
    }
}

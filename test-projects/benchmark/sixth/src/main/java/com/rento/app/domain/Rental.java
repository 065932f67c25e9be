package com.rento.app.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.NoArgsConstructor;
import lombok.ToString;

@Entity
@Data
@Builder
@NoArgsConstructor
@AllArgsConstructor
public class Rental {
    @Id
    @GeneratedValue
    private Long id;
    private String vehicleClass;
    @ToString.Exclude
    private String driverName; // CLEAN ordinary contact data in the own database
    @ToString.Exclude
    private String phone; // CLEAN ordinary contact data in the own database
    @ToString.Exclude
    @Column(name = "card")
    private String creditCardNumber; // LEAK card_pan -> storage
    private int days;
}

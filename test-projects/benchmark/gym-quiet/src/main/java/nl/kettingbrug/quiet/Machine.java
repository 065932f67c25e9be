package nl.kettingbrug.quiet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Only things in this module. */
@Entity
public class Machine {
    @Id
    private Long number;

    private String model;
    private int weight;
}

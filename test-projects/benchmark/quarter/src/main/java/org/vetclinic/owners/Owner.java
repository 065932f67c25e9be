package org.vetclinic.owners;

import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.NoArgsConstructor;

@Data
@Builder
@NoArgsConstructor
@AllArgsConstructor
public class Owner {
    private String ticketNo;
    private String firstName;
    private String lastName;
    private String email;
    private String mobile;
    private String iban;
    private int animals;
}

package org.brevia.club.boards;

import java.time.LocalDate;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;

/** Member of a sports club. */
@Getter
@Setter
@Builder
@NoArgsConstructor
@AllArgsConstructor
public class Member {
    private String memberNo;
    private String fullName;
    private String email;
    private String phone;
    private String iban;
    private LocalDate dateOfBirth;
    private String team;
}

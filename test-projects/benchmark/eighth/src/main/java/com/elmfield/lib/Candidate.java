package com.elmfield.lib;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Somebody who looks for work; shared by all modules of the staffing agency. */
public class Candidate {
    private final String fileNo;
    private final String fullName;
    private final String email;
    private final String mobile;
    private final LocalDate birthDate;
    private final BigDecimal salary;
    private final Assignment assignment;

    public Candidate(String fileNo, String fullName, String email, String mobile, LocalDate birthDate, BigDecimal salary, Assignment assignment) {
        this.fileNo = fileNo;
        this.fullName = fullName;
        this.email = email;
        this.mobile = mobile;
        this.birthDate = birthDate;
        this.salary = salary;
        this.assignment = assignment;
    }

    public String getFileNo() {
        return fileNo;
    }

    public String getFullName() {
        return fullName;
    }

    public String getEmail() {
        return email;
    }

    public String getMobile() {
        return mobile;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public BigDecimal getSalary() {
        return salary;
    }

    public Assignment getAssignment() {
        return assignment;
    }

    /** Where and how long; the home address is where the shuttle picks up. */
    public record Assignment(String shiftCode, String homeAddress, int weeks) {
        public Assignment withoutPickup() {
            return new Assignment(shiftCode, null, weeks);
        }

        public Assignment longer(int more) {
            return new Assignment(shiftCode, homeAddress, weeks + more);
        }
    }
}

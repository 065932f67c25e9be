package com.tidework.apply;

import com.tidework.ads.Posting;
import java.time.Year;
import java.util.List;

public class Applicant {
    public enum Gender { FEMALE, MALE, DIVERSE }

    private String name;
    private Gender gender;
    private Year yearOfBirth;
    private String nationality;
    private List<String> convictions;
    private boolean disabled;
    private String disabilityDegree;
    private Posting posting;
    private int desiredHours;

    public String getName() {
        return name;
    }

    public Gender getGender() {
        return gender;
    }

    public Year getYearOfBirth() {
        return yearOfBirth;
    }

    public String getNationality() {
        return nationality;
    }

    public List<String> getConvictions() {
        return convictions;
    }

    /** The account is switched off; nothing about health. */
    public boolean isDisabled() {
        return disabled;
    }

    public String getDisabilityDegree() {
        return disabilityDegree;
    }

    public Posting getPosting() {
        return posting;
    }

    public int getDesiredHours() {
        return desiredHours;
    }
}

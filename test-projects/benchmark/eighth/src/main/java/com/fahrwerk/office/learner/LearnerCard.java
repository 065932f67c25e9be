package com.fahrwerk.office.learner;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** One card of the old card index; the column names were taken over when it was typed in. */
public class LearnerCard {
    public enum LicenceClass { A, A2, B, BE, C }

    private long cardIdx;
    private String lastNm;
    private LocalDate birthDt;
    private String emailAddr;
    private int emailCnt;
    private String mobNo;
    private String homeAddr;
    private boolean homeAddrConfirmed;
    private String drivLicenceNo;
    private LicenceClass wantedClass;
    private String nextOfKin;
    private LocalDateTime nextLesson;
    private String medicalCondition;
    private String vehicleCondition;
    private String lessonNm;
    private LocalDate examDt;
    private String roomNo;

    public long getCardIdx() {
        return cardIdx;
    }

    public String getLastNm() {
        return lastNm;
    }

    public LocalDate getBirthDt() {
        return birthDt;
    }

    public String getEmailAddr() {
        return emailAddr;
    }

    public int getEmailCnt() {
        return emailCnt;
    }

    public String getMobNo() {
        return mobNo;
    }

    public String getHomeAddr() {
        return homeAddr;
    }

    public boolean isHomeAddrConfirmed() {
        return homeAddrConfirmed;
    }

    public String getDrivLicenceNo() {
        return drivLicenceNo;
    }

    public LicenceClass getWantedClass() {
        return wantedClass;
    }

    public String getNextOfKin() {
        return nextOfKin;
    }

    public LocalDateTime getNextLesson() {
        return nextLesson;
    }

    public String getMedicalCondition() {
        return medicalCondition;
    }

    public String getVehicleCondition() {
        return vehicleCondition;
    }

    public String getLessonNm() {
        return lessonNm;
    }

    public LocalDate getExamDt() {
        return examDt;
    }

    public String getRoomNo() {
        return roomNo;
    }
}

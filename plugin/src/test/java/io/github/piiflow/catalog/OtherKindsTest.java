package io.github.piiflow.catalog;

import org.junit.jupiter.api.Test;

/** Names that sound like somebody's data, but mean another kind of thing by what stands beside them; and their near misses. */
class OtherKindsTest {
    @Test
    void codesThatLetSomebodyInAreHis() {
        Declarations.checkClasses("""
                class UserAccount {
                    String passwd; // = password
                    String accessCode; // = password
                }
                class AdminUser {
                    String accessCode;
                    String lastName; // = last_name
                    void create(String participantAccessCode) {} // = password
                }
                class Concert {
                    String title;
                    String accessCode;
                }
                class SignUpData {
                    String emailCode; // = otp MEDIUM
                }
                class PhoneVerificationService {
                    void check(String code) {} // = otp MEDIUM
                }
                class SourceVerificationService {
                    void check(String code) {}
                }
                class Pupil {
                    String pen; // = education
                    String studentNumber; // = education
                }
                class Drawing {
                    String pen;
                    int students;
                }
                """);
    }

    @Test
    void courtsAndOfficesAreReachedLikeAnyOrganisation() {
        Declarations.checkClasses("""
                class Court {
                    String name;
                    String email;
                    String code;
                    String region;
                }
                class BranchOfficeDto {
                    String phone;
                    String region;
                }
                class Judge {
                    String officeEmail; // = email
                    String officePhone; // = phone
                    String court;
                }
                class CourtUser {
                    String email; // = email HIGH
                }
                class CourtHearing {
                    String judgeEmail; // = email
                }
                """);
    }

    @Test
    void codeListsAreNobodys() {
        Declarations.checkClasses("""
                class GenderCodeEntity {
                    String genderCode;
                    String label;
                    String description;
                    Integer displayOrder;
                    String createUser; // = username
                }
                class DiagnosisCode {
                    String diagnosisCode;
                    String description;
                    LocalDate effectiveDate;
                    LocalDate expiryDate;
                }
                class Diagnosis {
                    String diagnosisCode; // = diagnosis
                    String patientId; // = person_id
                    String description;
                    LocalDate effectiveDate;
                    LocalDate expiryDate;
                }
                class Form {
                    String genderCode; // = gender
                    String label;
                    Integer displayOrder;
                }
                """);
    }

    @Test
    void anAccountIsVisitedToLogIn() {
        Declarations.checkClasses("""
                class UserAccount {
                    String passwd; // = password
                    Date lastVisitDate;
                    int lockCounter;
                    void setLastVisitDate(Date lastVisitDate) {}
                }
                class Patient {
                    Date lastVisitDate; // = health_provider_visit
                    String password; // = password
                }
                class Customer {
                    Date lastVisitDate; // = health_provider_visit
                }
                """);
    }

    @Test
    void dxIsADiagnosisBesideHealthOnly() {
        Declarations.checkClasses("""
                class Solicitor {
                    String dx;
                    String lastName; // = last_name
                }
                class Patient {
                    String dx; // = diagnosis
                }
                class Claim {
                    String dx; // = diagnosis
                    String prescription; // = medication
                }
                """);
    }

    @Test
    void portalsCallTheirPartsByFunctionalNames() {
        Declarations.check("""
                package com.acme.portal;
                class UserProfile {
                    int layoutId;
                    String fname;
                    void setProfileFname(String fname) {}
                }
                """, """
                package com.acme.portal;
                class Student {
                    String fname; // = first_name
                    String lname; // = last_name
                }
                """, """
                package com.acme.shop;
                class UserForm {
                    String fname; // = first_name
                }
                """);
    }

    @Test
    void theOwnerOfAPermissionIsWhatAsksForIt() {
        Declarations.checkClasses("""
                class PermissionImpl {
                    private String m_owner;
                    private String m_activity;
                    private String m_target;
                    PermissionImpl(String owner) {}
                }
                class Authorizer {
                    void grant(String owner, String activity, String target) {}
                    void check(String owner, String path) {} // = username
                }
                class Reservation {
                    String owner; // = username
                    String target;
                }
                """);
    }

    @Test
    void aShortNumberTellsNoDeviceApart() {
        Declarations.checkClasses("""
                class Linked {
                    byte deviceId; // = device_id LOW
                    List<Integer> deviceIds; // = device_id LOW
                    long imei; // = device_id MEDIUM
                    String deviceToken; // = device_id MEDIUM
                }
                """);
    }

    @Test
    void whatIsConfiguredIsNobodys() {
        Declarations.checkClasses("""
                class Toggles {
                    private final String ldUserKey;
                    private final String userId; // = person_id
                    @Value("${desk.mail}") private String email;
                    @Value("${api.secret}") private String apiKey; // = api_key
                    Toggles(@Value("${ld.user_key}") String ldUserKey,
                        String userId) {} // = person_id
                }
                """);
    }

    @Test
    void loginsBesideAPlaceAreThoseOfAMachine() {
        Declarations.checkClasses("""
                class ManagedDatabase {
                    String jdbcUrl;
                    String userName; // = username LOW
                    String pwd; // = password LOW
                }
                class ServerDeploy {
                    String ip;
                    Integer port;
                    String account;
                    String password; // = password LOW
                }
                class Player {
                    String ip; // = ip_address
                    int port;
                    String password; // = password HIGH
                }
                class Visit {
                    String ip; // = ip_address
                    String url;
                    String password; // = password MEDIUM
                }
                """);
    }

    @Test
    void aCommentSaysWhatANameIsOf() {
        Declarations.checkClasses("""
                class Pupil {
                    @Comment("Name_of_last_BC_school_that_the_student_attended") String lastSchool;
                    @Comment("Name_of_the_bank") String institute;
                    @Comment("Name_of_the_pupil_as_the_school_knows_it") String called; // = full_name
                    @Comment("Name_of_the_student_attending_this_school") String alias; // = full_name
                    String birthday; // = date_of_birth
                }
                """);
    }

    @Test
    void familiesOfThingsHaveNoSurname() {
        Declarations.checkClasses("""
                class StoreManager {
                    String projectFamilyName;
                    String namespaceFamilyName;
                    String artifactMetadataFamilyName;
                    String mailingListFamilyName;
                    String metadataFacetFamilyName;
                    String table(String columnFamilyName) { return columnFamilyName; }
                }
                class Wedding {
                    String birthFamilyName; // = last_name
                    String husbandFamilyName; // = last_name
                    String patientFamilyName; // = last_name
                    String sponsorFamilyName; // = last_name
                    String font;
                }
                class Typeface {
                    String fontFamilyName;
                    String designerFamilyName; // = last_name
                }
                """);
    }

    @Test
    void soAreEntriesOfCatalogues() {
        Declarations.checkClasses("""
                class Vaccine {
                    String code;
                    String display;
                    boolean active;
                    boolean issuable;
                    int vaccineOrder;
                    String analogVaccine;
                }
                class PatientVaccine {
                    String code;
                    String display;
                    boolean active;
                    String analogVaccine; // = medication
                }
                class VaccineOrder {
                    String code;
                    String patientId; // = person_id
                    boolean active;
                    String display;
                    String vaccine; // = medication
                }
                class VaccineEntry {
                    String code;
                    String display;
                    boolean active;
                    String visit;
                    String vaccine; // = medication
                }
                class GenderType {
                    String code;
                    String genderName;
                    String langCode;
                    Boolean isActive;
                }
                class MasterDataService {
                    void find(String genderName) {
                        String genderCode = genderName;
                    }
                    void save(String gender) {} // = gender
                }
                class ResidentService {
                    void find() {
                        String genderCode = ""; // = gender
                    }
                }
                """);
    }

    @Test
    void aPlaceWithOpeningHoursIsNobody() {
        Declarations.checkClasses("""
                class RegistrationCentreDto {
                    String name;
                    String centerTypeCode;
                    String addressLine1;
                    String latitude;
                    String longitude;
                    String contactPhone;
                    Short numberOfKiosks;
                    String workingHours;
                    String contactPerson; // = full_name
                }
                class Bakery {
                    String phone;
                    String openingHours;
                }
                class Nurse {
                    String phone; // = phone
                    String workingHours;
                    String shiftTypeCode;
                }
                class Contract {
                    String phone; // = phone
                    String workingHours;
                    String lastName; // = last_name
                    String contractTypeCode;
                }
                class Shift {
                    String phone; // = phone
                    String workingHours;
                }
                """);
    }

    @Test
    void companiesHaveLicencesToTrade() {
        Declarations.checkClasses("""
                class SysTenant {
                    String contactUserName; // = full_name
                    String contactPhone; // = phone MEDIUM
                    String companyName;
                    String licenseNumber;
                    String tenantName;
                    String domain;
                }
                class Conversation {
                    String contactUsername; // = username
                }
                class Merchant {
                    String licenceNumber;
                    String email;
                }
                class Driver {
                    String licenseNumber; // = driver_license
                    String companyName;
                    String phone; // = phone
                }
                class Employee {
                    String licenseNumber; // = driver_license
                    String companyName;
                }
                """);
    }

    @Test
    void numbersOfResidentsNeedTheirSystem() {
        Declarations.check("""
                package com.acme.resident.dto;
                class VidRequest {
                    String vidType;
                    String UIN; // = national_id MEDIUM
                    String vidStatus;
                }
                """, """
                package com.acme.chat;
                class Buddy {
                    String uin;
                }
                """, """
                package com.acme.cards;
                class Enrolment {
                    String individualId; // = person_id
                    String uin; // = national_id
                }
                """);
    }
}

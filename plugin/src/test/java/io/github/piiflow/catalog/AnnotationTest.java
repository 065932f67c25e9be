package io.github.piiflow.catalog;

import org.junit.jupiter.api.Test;

class AnnotationTest {

    @Test
    void constraintsTellTheDataType() {
        Declarations.check("""
                package com.acme;
                import jakarta.validation.constraints.Email;
                import org.hibernate.validator.constraints.CreditCardNumber;
                class Enquiry {
                    @Email String replyTo; // = email HIGH
                    @CreditCardNumber String instrument; // = card_pan HIGH
                    @jakarta.validation.constraints.NotNull String subject;
                    void send(@Email String to, @Deprecated String text) {} // = email HIGH
                    record Line(@Email String who, String what) {} // = email
                }
                """);
    }

    @Test
    void marksOfAnyPackageCountBySimpleName() {
        Declarations.check("""
                package com.acme;
                @interface PersonalData {
                    String value() default "";
                }
                enum Kind { PHONE, ID_CARD }
                @interface Pii {
                    Kind type();
                }
                class Enquiry {
                    @PersonalData("national_id") String externalRef; // = national_id HIGH
                    @PersonalData String remark; // = generic_personal HIGH
                    @PersonalData String iban; // = bank_account HIGH
                    @Pii(type = Kind.PHONE) String reach; // = phone HIGH
                    @org.house.Sensitive String notes; // = generic_personal
                    @PersonalData("phone") String reachableAt() { // = phone HIGH
                        return "";
                    }
                    void take(@PersonalData("email") String where) {} // = email
                }
                """);
    }

    @Test
    void marksOnAnnotationsPassOn() {
        Declarations.check("""
                package com.acme;
                @PersonalData("medical_record_number")
                @interface ChartNo {}
                @ChartNo
                @interface OldChartNo {}
                @interface PersonalData {
                    String value();
                }
                @interface Indexed {}
                class Entry {
                    @ChartNo String chart; // = medical_record_number HIGH
                    @OldChartNo String formerChart; // = medical_record_number HIGH
                    @Indexed String other;
                }
                """);
    }

    @Test
    void aMarkCanSayThatItIsNotPersonal() {
        Declarations.check("""
                package com.acme;
                class Customer {
                    @NotPersonal String email;
                    @org.house.NotPersonal @PersonalData String phone;
                    String iban; // = bank_account
                }
                """);
    }

    @Test
    void marksOnAClassCountForItsTextsAndItsValues() {
        Declarations.check("""
                package com.acme;
                @PersonalData
                class Dossier { // = generic_personal
                    String remark; // = generic_personal
                    String email; // = email
                    int pages;
                    boolean open;
                }
                class Cabinet {
                    Dossier top; // = generic_personal
                }
                """);
    }

    @Test
    void aliasesAreNamesToo() {
        Declarations.check("""
                package com.acme;
                import jakarta.persistence.Column;
                import com.fasterxml.jackson.annotation.JsonProperty;
                import org.springframework.web.bind.annotation.RequestParam;
                class Row {
                    @Column(name = "EML_ADDR") String f1; // = email
                    @JsonProperty("birthDate") String f2; // = date_of_birth
                    @Column(name = "ORDER_NO") String f3;
                    @Column(name = "EMAIL") boolean f4;
                    void find(@RequestParam("ssn") String value) {} // = ssn
                }
                """);
    }

    @Test
    void whatIsClassifiedAsNoneIsNot() {
        Declarations.check("""
                package com.acme;
                @interface Classified { String value(); }
                class Desk {
                    void run(@Classified("national_id") String proof, @Classified("none") String ticket) {} // = national_id HIGH
                }
                """);
    }

    @Test
    void aRecordInAPathGoesByItsNumber() {
        Declarations.check("""
                package com.acme;
                import jakarta.ws.rs.PathParam;
                class Users {
                    void list(@PathParam("user") String user) {}
                    void find(@PathParam("email") String email) {} // = email
                }
                """);
    }
}

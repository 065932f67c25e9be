package io.github.piiflow.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.rule.Protection;
import org.junit.jupiter.api.Test;

class ReasonTest {
    private static final Declarations SOURCE = Declarations.of("""
            package com.acme;
            class Patient {
                java.time.LocalDate birthDate;
                @jakarta.validation.constraints.Email String reply;
                String hashedEmail;
                void call(String phoneNumber, int times) {}
            }
            class Letter {
                Iban payer;
            }
            record Iban(String text) {}
            """);

    @Test
    void tellsNameAndContext() {
        assertThat(SOURCE.element("#birthDate").reasons())
                .containsExactly(
                        "field name `birthDate` means date of birth (en)",
                        "declared in `Patient`, which describes a person");
    }

    @Test
    void tellsTheAnnotation() {
        assertThat(SOURCE.element("#reply").reasons()).containsExactly("annotated `@Email`");
    }

    @Test
    void tellsTheCarrier() {
        assertThat(SOURCE.element("Letter#payer").reasons())
                .containsExactly("type `Iban` carries a bank account number / IBAN");
    }

    @Test
    void tellsWhatANameClaims() {
        Element element = SOURCE.element("#hashedEmail");

        assertThat(element.state()).isEqualTo(Protection.HASHED);
        assertThat(element.reasons()).contains("its name `hashedEmail` says that it is protected (hashed)");
    }

    @Test
    void namesPlaceAndOwner() {
        Element element = SOURCE.element("@phoneNumber");

        assertThat(element.name()).isEqualTo("com.acme.Patient#call(String,int)@phoneNumber");
        assertThat(element.kind()).isEqualTo(Element.Kind.PARAMETER);
        assertThat(element.place()).hasToString("com/acme/Patient.java:6");
    }

    @Test
    void sameQuestionSameAnswer() {
        assertThat(SOURCE.element("#birthDate")).isSameAs(SOURCE.element("#birthDate"));
        assertThat(SOURCE.element("@phoneNumber")).isSameAs(SOURCE.element("@phoneNumber"));
    }
}

package io.github.piiflow.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.rule.Confidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTest {
    private static final Declarations SOURCE = Declarations.of("""
            package com.acme;
            import org.other.Customer;
            import org.other.Product;
            import org.other.Ticket;
            import org.other.MailProperties;
            class Desk {
                Customer customer;
                Product product;
                Ticket ticket;
                MailProperties properties;
                void run() {}
            }
            """);

    @Test
    void gettersWithoutABodyCountByName() {
        Declarations.checkClasses("""
                interface CustomerView {
                    String getEmail(); // = email HIGH
                    String getName(); // = full_name
                    String iban(); // = bank_account
                    boolean isEmailValid();
                    int getPhoneCount();
                    String getEmailTemplate();
                }
                interface CustomerRepository {
                    String findEmailById(long id); // = email
                    CustomerView findByEmail(String email); // = email
                    void sendEmail(long id);
                    String generatePassword();
                    String name();
                }
                """);
    }

    @Test
    void gettersWithABodyAreJudgedByIt() {
        Declarations.checkClasses("""
                class Customer {
                    String getEmail() {
                        return "none";
                    }
                }
                """);
    }

    @ParameterizedTest(name = "{0}.{1}({2}) gives {3}")
    @CsvSource({
        "customer, getEmail, 0, email",
        "customer, email, 0, email",
        "customer, getName, 0, full_name",
        "customer, getBirthDate, 0, date_of_birth",
        "customer, findEmailByRegion, 1, email",
        "ticket, getEmail, 0, email",
        "ticket, getName, 0, -",
        "product, getEmail, 0, -",
        "product, getName, 0, -",
        "customer, sendEmail, 1, -",
        "customer, setEmail, 1, -",
        "customer, isEmailValid, 0, -",
        "customer, generatePassword, 0, -",
        "customer, getEmailTemplate, 0, -",
        "customer, findByEmail, 1, -",
        "customer, getEmailCount, 0, -",
        "properties, getUsername, 0, -",
    })
    void callsThatNobodyKnowsCountByName(String field, String method, int arguments, String dataType) {
        assertThat(id(SOURCE.catalog().unresolvedCall(typeOf(field), method, arguments, caller())))
                .isEqualTo(dataType);
    }

    @ParameterizedTest(name = "{0}.{1} is {2}")
    @CsvSource({
        "customer, email, email",
        "customer, name, full_name",
        "product, name, -",
        "product, emailService, -",
        "customer, EMAIL, -"
    })
    void fieldsThatNobodyKnowsCountByName(String field, String name, String dataType) {
        assertThat(id(SOURCE.catalog().unresolvedField(typeOf(field), name, caller())))
                .isEqualTo(dataType);
    }

    @Test
    void whatNobodyKnowsIsNeverCertain() {
        Element element = SOURCE.catalog().unresolvedCall(typeOf("customer"), "getEmail", 0, caller());

        assertThat(element).isNotNull();
        assertThat(element.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(element.name()).isEqualTo("org.other.Customer#getEmail()");
        assertThat(element.place()).isNull();
    }

    @Test
    void theJdkIsLeftToTheRules() {
        ClassInfo principal = SOURCE.type("javax.security.auth.callback.PasswordCallback");
        MethodInfo getter = principal.methods().stream()
                .filter(method -> method.name().equals("getPassword"))
                .findFirst()
                .orElseThrow();

        assertThat(SOURCE.catalog().result(getter)).isNull();
    }

    private static JavaType typeOf(String field) {
        return SOURCE.type("com.acme.Desk").fields().stream()
                .filter(each -> each.name().equals(field))
                .findFirst()
                .orElseThrow()
                .type();
    }

    private static MethodInfo caller() {
        return SOURCE.method("com.acme.Desk", "run");
    }

    private static String id(@Nullable Element element) {
        return element == null ? "-" : element.dataType();
    }
}

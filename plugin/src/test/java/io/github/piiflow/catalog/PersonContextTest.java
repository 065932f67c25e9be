package io.github.piiflow.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonContextTest {

    @Test
    void aNameIsAPersonsInAClassNamedAfterAPersonOnly() {
        Declarations.checkClasses("""
            class Customer {
                String name; // = full_name MEDIUM
                String number; // = account_id
                String address; // = postal_address
                String companyName;
                String accountName;
            }
            class Product {
                String name;
                String number;
                String address;
            }
            record PatientDto(String name) {} // = full_name
            record RaceDay(String race, int laps) {}
            record Athlete(String race) {} // = race_ethnicity
            """);
    }

    @Test
    void strongNamesCountEverywhereAndMoreInAPerson() {
        Declarations.checkClasses("""
            class Employee {
                String email; // = email HIGH
            }
            class Ticket {
                String email; // = email MEDIUM
            }
            """);
    }

    @Test
    void severalPersonalFieldsMakeAPersonToo() {
        Declarations.checkClasses("""
            class Enquiry {
                String name; // = full_name LOW
                String email; // = email HIGH
                LocalDate birthDate; // = date_of_birth HIGH
            }
            """);
    }

    @Test
    void oneContactBesideANameIsEnoughForAGuess() {
        Declarations.checkClasses("""
            record Enquiry(String name, String email, String text) {} // = full_name, email
            record Mandate(String iban, String holderName) {} // = bank_account, full_name
            record Box(String number, String holderName, String phone, String iban) {} // = full_name, phone, bank_account
            record Latch(String number, String holderName, int turns) {}
            record Mapping(String name, String text) {}
            record Job(String name, long userId) {} // = person_id
            """);
    }

    @Test
    void buildersSpeakForTheClassTheyStandIn() {
        Declarations.checkClasses("""
            class Customer {
                String name; // = full_name
                static class Builder {
                    String name; // = full_name
                    Builder name(String name) { // = full_name
                        this.name = name;
                        return this;
                    }
                }
            }
            """);
    }

    @Test
    void subclassesOfPersonsArePersons() {
        Declarations.checkClasses("""
            class Person {
                String name; // = full_name
            }
            class Specialist extends Person {
                String address; // = postal_address
            }
            """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Customer {}",
                "class PremiumCustomer {}",
                "class CustomerDto {}",
                "class CreateUserRequest {}",
                "interface Patient {}",
                "record Kunde(String a) {}",
                "class AccountHolder {}",
                "class Utilisateur {}",
                "class Client { String email; }",
                "record Driver(String name) {}",
                "class UserEntity {}"
            })
    void describesAPerson(String source) {
        assertThat(isPersonLike(source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class CustomerService {}",
                "class UserRepository {}",
                "class UserRole {}",
                "class UserAgent {}",
                "class PatientController {}",
                "class HttpClient { void send() {} }",
                "class KafkaConsumer {}",
                "class WebDriver { void open() {} }",
                "class Product {}",
                "enum User { A }",
                "class Company { String name; String email; String phone; }",
                "class ClientConfig {}",
                "class LoginForm { String username; String password; }",
                "@interface User {}"
            })
    void describesNoPerson(String source) {
        assertThat(isPersonLike(source)).isFalse();
    }

    private static boolean isPersonLike(String source) {
        Declarations declarations = Declarations.of("package com.acme; " + source);
        String name = source.replaceFirst("^@?(class|record|enum|interface) (\\w+).*$", "$2");
        return declarations.catalog().isPersonLike(declarations.type("com.acme." + name));
    }

    @Test
    void aClassOfTheProjectTellsWhatItsNameMeans() {
        Declarations.checkClasses("""
            class Human {
                String firstName; // = first_name
            }
            class Owner extends Human {
                String telephone; // = phone
            }
            class Desk {
                void show(int ownerId) {} // = person_id
                void print(String ownerName) {} // = full_name
                void show(int hostId, String hostName) {}
            }
            """);
        Declarations.checkClasses("""
            class Owner {
                String path;
                void lock() {}
                void release() {}
            }
            class Desk {
                void show(int ownerId, int patientId) {} // = person_id
            }
            """);
    }

    @Test
    void aDriverBesideAPhoneIsAPerson() {
        Declarations.checkClasses("""
            class Rental {
                String driverName; // = full_name MEDIUM
                String phone; // = phone MEDIUM
            }
            class Pool {
                String driverName;
                String url;
            }
            class Delivery {
                String supplierName; // = full_name LOW
                String phone; // = phone
            }
            class Barcode {
                String ownerMail; // = email
                String ownerMailTemplate;
            }
            """);
    }

    @Test
    void aWeakNameThatSaysWhoseItIsCountsInAPersonsClassAsOutside() {
        Declarations.checkClasses("""
            class GuestStay {
                String guestName; // = full_name MEDIUM
                String email; // = email HIGH
                String passportNumber; // = passport HIGH
                String tenantName;
            }
            class Farmer {
                String name; // = full_name MEDIUM
            }
            class Farm {
                String name;
            }
            """);
    }

    @Test
    void aListOfDiseasesIsNobodys() {
        Declarations.checkClasses("""
            class DiseaseDto {
                String code; // = diagnosis LOW
            }
            class Disease {
                String patientNo; // = medical_record_number
                String code; // = diagnosis MEDIUM
            }
            """);
    }

    @Test
    void theOwnerOfACardIsAName() {
        Declarations.checkClasses("""
            class CreditCard {
                String ccOwner; // = cardholder_name
                String cardOwner; // = cardholder_name
                String ccNumber; // = card_pan
            }
            """);
    }

    @Test
    void theAddressBesideAFirstAndALastNameIsSomebodys() {
        Declarations.checkClasses("""
            class Billing {
                String firstName; // = first_name HIGH
                String lastName; // = last_name HIGH
                String postalCode; // = postal_code HIGH
                String address; // = postal_address MEDIUM
            }
            """);
    }

    @Test
    void somebodyWhoWasBornIsNoHarbour() {
        Declarations.checkClasses("""
                class PortRecord {
                    String recType;
                    String lName; // = last_name
                    String dob; // = date_of_birth
                    String telNo; // = phone
                }
                class Port {
                    String name;
                    String telNo;
                }
                """);
    }
}

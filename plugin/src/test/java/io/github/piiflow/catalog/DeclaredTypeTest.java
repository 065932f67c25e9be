package io.github.piiflow.catalog;

import org.junit.jupiter.api.Test;

class DeclaredTypeTest {

    @Test
    void flagsCountsAndToolsAreNotTheData() {
        Declarations.checkClasses("""
                import java.util.function.*;
                import java.util.regex.*;
                class Customer {
                    boolean email;
                    Boolean phone;
                    Pattern ssn;
                    Class<?> passport;
                    Supplier<String> iban;
                    Function<String, String> password;
                    Duration salary;
                    Locale gender;
                    Thread religion;
                    Object diagnosis; // = diagnosis
                    char[] pin; // = card_pin
                    byte[] passwordHash; // = password_hash
                    CharSequence firstName; // = first_name
                }
                """);
    }

    @Test
    void numbersHoldOnlyWhatIsNumeric() {
        Declarations.checkClasses("""
                class Customer {
                    long dateOfBirth; // = date_of_birth
                    int age; // = age
                    BigDecimal salary; // = salary
                    double latitude; // = gps_location
                    long phone; // = phone
                    int email;
                    int firstName;
                    long password;
                }
                """);
    }

    @Test
    void datesHoldOnlyDates() {
        Declarations.checkClasses("""
                class Customer {
                    LocalDate birthDate; // = date_of_birth
                    Instant email;
                    LocalDateTime password;
                    Date dob; // = date_of_birth
                }
                """);
    }

    @Test
    void aTimeOfSomethingIsNotTheThing() {
        Declarations.checkClasses("""
                class Patient {
                    String diagnosis; // = diagnosis
                    Timestamp diagnosisTime;
                    LocalDate diagnosisDate; // = health_provider_visit
                    LocalDate admissionDate; // = health_provider_visit
                    LocalDate diedOn; // = health_provider_visit
                    LocalDate bday; // = date_of_birth
                    LocalDate geburtstag; // = date_of_birth
                    LocalDate mutterschutz; // = pregnancy_repro
                    LocalDate pregnancy;
                    YearMonth cardExp; // = card_expiry
                }
                """);
    }

    @Test
    void enumsHoldOnlyChoices() {
        Declarations.checkClasses("""
                enum Choice { A, B }
                class Customer {
                    Choice gender; // = gender
                    Choice religion; // = religion
                    Choice maritalStatus; // = marital_status
                    Choice bloodType; // = blood_type
                    Choice email;
                    Choice iban;
                    char sex; // = gender
                }
                """);
    }

    @Test
    void containersCountByTheirElements() {
        Declarations.checkClasses("""
                import java.util.concurrent.*;
                class Customer {
                    List<String> emails; // = email
                    Optional<String> phone; // = phone
                    String[] phoneNumbers; // = phone
                    Map<String, String> emailByRegion; // = email
                    Set<List<String>> allergies; // = diagnosis
                    CompletableFuture<String> ssn; // = ssn
                    List<Boolean> passwords;
                    Map<String, Integer> emailAddresses;
                    List email; // = email
                    List<String> genderOptions;
                    List<String> emailTemplates;
                }
                """);
    }

    @Test
    void classesOfOnesOwnSpeakForThemselves() {
        Declarations.checkClasses("""
                class Address {
                    String street; // = postal_address
                    String zipCode; // = postal_code
                    String city; // = city
                    String label;
                }
                class Email {
                    String subject;
                    List<String> parts;
                    String body;
                }
                class Customer {
                    Address homeAddress;
                    List<Address> addresses;
                    Email email;
                }
                """);
    }

    @Test
    void namesCountForTypesThatNobodyKnows() {
        Declarations.checkClasses("""
                class Customer {
                    org.other.Text email; // = email
                    org.other.EmailService phone;
                    org.other.EmailTemplate address;
                    org.other.Predicate firstName;
                }
                """);
    }

    @Test
    void valueObjectsCarryWhatTheyAreNamedAfter() {
        Declarations.checkClasses("""
                final class Iban { // = bank_account
                    private final String compact; // = bank_account
                    private Iban(String compact) {
                        this.compact = compact;
                    }
                }
                record EmailAddress(String value) {} // = email
                record PhoneNumber(int country, String number) {} // = phone
                record Priority(String value) {}
                class Diagnosis {
                    String label;
                    List<String> remarks;
                }
                class Order {
                    Iban refundTarget; // = bank_account HIGH
                    List<EmailAddress> copies; // = email HIGH
                    Priority priority;
                    void pay(Iban target) { // = bank_account
                        Iban old = target; // = bank_account
                    }
                }
                """);
    }

    @Test
    void aClassCompletesTheNamesOfItsFields() {
        Declarations.checkClasses("""
                class CreditCard {
                    String number; // = card_pan
                    String brand;
                    String holder; // = cardholder_name
                }
                class Passport {
                    String number; // = passport
                    String country;
                }
                class Order {
                    String number;
                    String code;
                }
                """);
    }

    @Test
    void whatIsMeantAsTextIsNoObject() {
        Declarations.checkClasses("""
                class Log {
                    void write(String user) {} // = username
                    void write(org.other.Account user) {}
                    void write(int user) {}
                    void find(String userAgentVersion) {}
                }
                """);
    }

    @Test
    void choicesNamedAfterHealthHoldIt() {
        Declarations.checkClasses("""
                enum SymptomState { YES, NO }
                enum State { YES, NO }
                class Visit {
                    SymptomState lossOfSmell; // = diagnosis
                    State open;
                }
                """);
    }

    @Test
    void questionsAboutDataAreNotTheData() {
        Declarations.checkClasses("""
                class Search {
                    org.other.ReferenceParam email;
                    org.other.Expression<String> lastName;
                }
                """);
    }
}

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
    void organisationsHaveAddressesOfTheirOwn() {
        Declarations.checkClasses("""
                class Warehouse {
                    String name;
                    String street;
                    String phone;
                    double latitude;
                    double longitude;
                }
                class CompanyAddress {
                    String street;
                    String phone;
                }
                """);
    }

    @Test
    void configurationsHoldLoginsOfMachines() {
        Declarations.checkClasses("""
                class MailProperties {
                    String username;
                    String email;
                    String password; // = password
                }
                class LoginRequest {
                    String username; // = username
                    String password; // = password
                }
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

    @Test
    void subjectsDecideBetweenMeanings() {
        Declarations.checkClasses("""
                class CardPayment {
                    String pan; // = card_pan
                }
                class TaxFiling {
                    String pan; // = id_in
                }
                class TouchEvent {
                    double pan;
                }
                class Camera {
                    String pan;
                }
                class BankTransfer {
                    String accountNumber; // = bank_account
                }
                class Ledger {
                    String accountNumber;
                }
                class LoginSession {
                    String token; // = auth_token
                }
                class Lexeme {
                    String token;
                }
                """);
    }

    @Test
    void latitudeAndLongitudeTogetherArePosition() {
        Declarations.checkClasses("""
                class Fix {
                    double lat; // = gps_location
                    double lon; // = gps_location
                }
                class Square {
                    double lat;
                }
                """);
    }

    @Test
    void setterAndConstructorParametersAreLikeTheirFields() {
        Declarations.checkClasses("""
                class Member {
                    String name; // = full_name
                    Member(String name) { // = full_name MEDIUM
                        this.name = name;
                    }
                    void setName(String name) { // = full_name MEDIUM
                        this.name = name;
                    }
                    void setEmail(String email) { // = email HIGH
                    }
                    void setAttribute(String name, Object value) {
                    }
                    boolean hasRole(String name) {
                        return false;
                    }
                }
                """);
    }

    @Test
    void methodsThatWorkOnAPersonTakeItsName() {
        Declarations.checkClasses("""
                class Desk {
                    void createCustomer(String name, String address) {} // = full_name LOW, postal_address LOW
                    void createQueue(String name, String address) {}
                    void invite(String name, String email) {} // = full_name LOW, email MEDIUM
                    void addUserRole(String name) {}
                }
                """);
    }

    @Test
    void variablesCountByStrongNames() {
        Declarations.checkClasses("""
                class Desk {
                    void call(Map<String, String> row) {
                        String phoneNumber = row.get("a"); // = phone
                        String name = row.get("b");
                        String customerIban = row.get("c"); // = bank_account
                        String emailTemplate = row.get("d");
                        for (String email : row.values()) { // = email
                            int age = email.length(); // = age
                        }
                        for (int i = 0; i < 3; i++) {}
                        row.values().forEach(email -> System.out.println(email));
                        try {
                            call(null);
                        } catch (RuntimeException email) {
                            throw email;
                        }
                    }
                }
                """);
    }

    @Test
    void enumsAndConstantsHoldNobodysData() {
        Declarations.checkClasses("""
                enum Channel {
                    EMAIL("email"), PHONE("phone");
                    final String email;
                    Channel(String email) {
                        this.email = email;
                    }
                }
                class Keys {
                    static final String EMAIL = "email";
                    static final String email = "email";
                    static String SSN = System.getProperty("ssn");
                    static String lastEmail; // = email
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
    void aParameterWithoutANameOfItsOwnIsWhatTheMethodTakes() {
        Declarations.checkClasses("""
                class Filter {
                    void setEmail(String value) {} // = email
                    Filter phoneNumber(String val) { return this; } // = phone
                    Filter andPasswordNotLike(String value) { return this; } // = password
                    void andBirthDateBetween(Date value1, Date value2) {} // = date_of_birth
                    boolean isEmail(String value) { return true; }
                    void checkEmail(String value) {}
                    void setEmailTemplate(String value) {}
                    void put(String email, String value) {} // = email
                }
                """);
    }

    @Test
    void whatSomebodyDidTellsWhoseNameItIs() {
        Declarations.checkClasses("""
                class Timeline {
                    String approvedByLastName; // = last_name
                    String sortedByLastName;
                    String createdBy; // = username
                    Date createdAt;
                }
                """);
    }

    @Test
    void aMentionSaysWhatATokenIsFor() {
        Declarations.checkClasses("""
                class Gate {
                    void refreshToken(Object request) {
                        String token = request.toString(); // = auth_token
                    }
                    void next() {
                        String token = toString();
                    }
                }
                class UserDirectory {
                    void restore(String token) {} // = auth_token
                }
                class CardVault {
                    void charge(String token) {} // = payment_token
                }
                class Scanner {
                    void push(String token) {}
                }
                """);
    }

    @Test
    void recipientsAreWhatTheirMediumSays() {
        Declarations.checkClasses("""
                class EmailSender {
                    void send(String recipient, String subject) {} // = email
                }
                class SmsSender {
                    void send(Set<String> recipients, String text) {} // = phone
                }
                class EventBus {
                    void send(String recipient, String subject) {}
                }
                class TwoFactorLogin {
                    void check(String code) {} // = otp
                }
                class Catalogue {
                    void check(String code) {}
                }
                """);
    }

    @Test
    void petsAndMachinesAreNobody() {
        Declarations.checkClasses("""
                class Pet {
                    LocalDate birthDate;
                }
                class Session {
                    String ip; // = ip_address
                }
                class Deployment {
                    String ip;
                    int port;
                    String password; // = password
                    static Deployment of(String ip, int port) { return null; }
                }
                """);
    }

    @Test
    void lookingUpByANameIsAboutThePersonOfTheClass() {
        Declarations.checkClasses("""
                interface CustomerRepository {
                    List<Object> findByName(String name); // = full_name
                    void rename(String name);
                }
                interface RoleRepository {
                    List<Object> findByName(String name);
                }
                """);
    }

    @Test
    void codeAboutCookiesIsGivenTheValueOfAny() {
        Declarations.checkClasses("""
                class CookieGenerator {
                    void addCookie(String cookieValue) {}
                    void track(String trackingId) {}
                }
                class SurveyAnswer {
                    String cookieValue; // = cookie_id
                    void set(String cookieValue) {} // = cookie_id
                }
                class ConsentCookie {
                    String cookieValue; // = cookie_id
                }
                """);
    }

    @Test
    void thingsHaveFullNamesToo() {
        Declarations.checkClasses("""
                class FieldMapper {
                    void index(String fullName) {}
                    String realName;
                    String customerFullName; // = full_name
                }
                class AggregationPath {
                    static class PathElement {
                        String fullName;
                    }
                }
                class ContactForm {
                    String fullName; // = full_name
                    void index(String fullName) {} // = full_name
                }
                class PatientIndex {
                    void add(String fullName) {} // = full_name
                }
                class NodeTag {
                    String firstName; // = first_name
                }
                class CaseFile {
                    String fullName; // = full_name
                    LocalDate birthDate; // = date_of_birth
                }
                """);
    }

    @Test
    void programsWithSecretsAreNoPersons() {
        Declarations.checkClasses("""
                class ClientEntity {
                    String name;
                    String secret; // = api_key
                    String clientSecret; // = api_key HIGH
                    Set<String> redirectUris;
                }
                record Client(String name, String city) {} // = full_name, city
                class Vault {
                    String secret;
                }
                """);
    }

    @Test
    void randomTokensNeedCodeAboutLogins() {
        Declarations.checkClasses("""
                class CallContext {
                    UUID userToken;
                    String accessToken; // = auth_token
                }
                class PasswordReset {
                    UUID resetToken; // = auth_token LOW
                }
                """);
    }

    @Test
    void cornersOfAMapAreNobodysPosition() {
        Declarations.checkClasses("""
                class GeoPoint { // = gps_location
                    double latitude; // = gps_location
                }
                class Search {
                    GeoPoint here; // = gps_location
                    GeoPoint topLeft;
                    GeoPoint bottomRight;
                }
                """);
    }

    @Test
    void serversHaveAddressesThatAreNobodys() {
        Declarations.checkClasses("""
                interface ServerDeployRepository {
                    Object findByIp(String ip);
                }
                interface VisitRepository {
                    Object findByIp(String ip); // = ip_address
                }
                class ServerRequest {
                    String ipAddress; // = ip_address
                }
                """);
    }

    @Test
    void keysOfCiphersAreSecret() {
        Declarations.checkClasses("""
                class DefaultEncryptor {
                    void init(String actualKey, byte[] key, String otherText) {} // = api_key, api_key
                    void put(int key) {}
                }
                class Cache {
                    void init(String actualKey, String key) {}
                }
                """);
    }

    @Test
    void whatWasAtSomeTimeIsStillTheData() {
        Declarations.checkClasses("""
                class Person {
                    Integer gestationAgeAtBirth; // = pregnancy_repro
                    Date emailSentAt;
                }
                """);
    }

    @Test
    void conditionsOfAQuerySpeakOfWhatTheyAskFor() {
        Declarations.checkClasses("""
                class MsMember {
                    String city; // = city
                    Date birthday; // = date_of_birth
                }
                class MsMemberExample {
                    static class Criteria {
                        void andCityEqualTo(String value) {} // = city
                        void andCityIdEqualTo(String value) {}
                    }
                }
                class ShelfExample {
                    static class Criteria {
                        void andCityEqualTo(String value) {}
                    }
                }
                """);
    }

    @Test
    void companiesHaveTaxNumbersOfTheirOwn() {
        Declarations.checkClasses("""
                class ExternalCompany {
                    String nif;
                }
                class SubcontractedTask {
                    String externalCompanyNif;
                    String workerNif; // = id_es
                }
                class Worker {
                    String nif; // = id_es
                }
                class ShardContextId {
                    String sessionId;
                }
                class GrantType {
                    String sessionId; // = session_id
                }
                class Visit {
                    String sessionId; // = session_id
                    String userSessionId; // = session_id
                    String webSessionId; // = session_id
                    String adapterSessionId; // = session_id
                    Long flashPromotionSessionId;
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
    void oneNumberOfSeveralThingsIsHowManyThereAre() {
        Declarations.checkClasses("""
                class Owner {
                    int no_phones;
                    long emails;
                    long phone; // = phone HIGH
                    String phones; // = phone HIGH
                }
                """);
    }

    @Test
    void whatComesAfterAPasswordIsNone() {
        Declarations.checkClasses("""
                class AccountSettings {
                    String redirectUriAfterResetPassword;
                    String password; // = password MEDIUM
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
    void whatOnlyPeopleHaveIsNotThatOfAPlace() {
        Declarations.checkClasses("""
                record Site(
                        String homeAddress, // = postal_address MEDIUM
                        String siteAddress,
                        String address,
                        String homePhone, // = phone MEDIUM
                        String phone) {}
                """);
    }

    @Test
    void theAgeOfACustomerIsSaidByItsName() {
        Declarations.checkClasses("""
                record Answer(
                        String surveyNo,
                        int customerAge, // = age MEDIUM
                        int age) {}
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
    void theAccountOfACustomerIsNoBanks() {
        Declarations.checkClasses("""
                class Client {
                    java.time.LocalDate birthDate; // = date_of_birth HIGH
                    String accountNumber; // = account_id
                }
                class Employee {
                    String accountNumber; // = bank_account
                }
                class Member {
                    java.time.LocalDate birthDate; // = date_of_birth HIGH
                    String iban; // = bank_account HIGH
                    String accountNumber; // = bank_account
                }
                class SavingsCustomer {
                    String accountNumber; // = bank_account
                }
                """);
    }

    @Test
    void theNameOfAPropertyIsNoPersons() {
        Declarations.checkClasses("""
                class Patient {
                    Object makeProperty(int hash, String name) { return null; }
                    static Patient make(int hash, String name) { return null; } // = full_name
                    void setName(String name) {} // = full_name
                }
                """);
    }

    @Test
    void goodsAreSentFromNobodysHome() {
        Declarations.checkClasses("""
                class ShippingOrigin {
                    String postalCode;
                }
                class ShippingAddress { // = postal_address
                    String postalCode; // = postal_code
                }
                """);
    }

    @Test
    void callsAndParametersAreNotTheData() {
        Declarations.checkClasses("""
                class Campaign {
                    String emailParams;
                    String emailParam; // = email
                    lib.FunctionCall latitude;
                    lib.Coordinate longitude; // = gps_location
                }
                """);
    }

    @Test
    void theNumberOfADocumentExchangeIsNoDiagnosis() {
        Declarations.checkClasses("""
                record Caveat(
                        String dx, // = diagnosis MEDIUM
                        String dxCode, // = diagnosis MEDIUM
                        String dxNumber,
                        String cavDxExchange) {}
                """);
    }

    @Test
    void aShortNameOfTheTypeIsNoStreet() {
        Declarations.checkClasses("""
                class Plugin {
                    String _strName;
                    String _strLineData;
                    int _nId;
                }
                class Theme {
                    String strName;
                    String strUrl;
                    void rename(String strName) {
                        String strLine = strName;
                    }
                }
                class Member {
                    String _strName; // = full_name
                    String _strLastName; // = last_name
                    String _strStreetName; // = postal_address
                }
                class Ort {
                    String plz; // = postal_code
                    String strName; // = postal_address
                    String strNr; // = postal_address
                    String str_name; // = postal_address
                }
                """);
    }

    @Test
    void numbersAreNotWhatIsSaidAboutThem() {
        Declarations.checkClasses("""
                class CardDetails {
                    String firstDigitsCardNumber;
                    String cardNumber; // = card_pan
                }
                class Appeal {
                    String mrnDetails;
                    String mrnLateReason;
                    String mrn; // = medical_record_number
                }
                """);
    }
}

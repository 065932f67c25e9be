package io.github.piiflow.catalog;

import org.junit.jupiter.api.Test;

/** What sounds like a person's and is nobody's where it stands. */
class ImpersonalTest {

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
                String clientSecret; // = api_key
                Set<String> redirectUris;
            }
            record Client(String name, String city) {} // = full_name, city
            class Vault {
                String secret;
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
}

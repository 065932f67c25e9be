package io.github.piiflow.catalog;

import org.junit.jupiter.api.Test;

/** Marks that are somebody's online, and those of the same names that things have. */
class OtherMarksTest {
    @Test
    void servicesLogInByTheirKeys() {
        Declarations.checkClasses("""
                interface KerberosIdentity {
                    void login();
                    String getPrincipal();
                }
                class KerberosTicketFilter {
                    void accept(String principal) {} // = username
                }
                class Destination {
                    void authenticate(String keytab, String principal) {}
                    void logIn(String principal) {} // = username
                    void start(Map<String, String> settings) {
                        String keytabPath = settings.get("a");
                        String principal = settings.get("b");
                    }
                    void share(Map<String, String> settings) {
                        String principal = settings.get("b"); // = username
                    }
                }
                class KafkaLogin {
                    String serviceKeytab;
                    String principal;
                    String username; // = username
                }
                """);
    }

    @Test
    void loansAndParcelsAreTracked() {
        Declarations.checkClasses("""
                class Loan {
                    String trackingId;
                    void renew(String trackingId) {}
                }
                class PageView {
                    String trackingId; // = cookie_id
                    String userAgent; // = user_agent
                }
                class VisitorLog {
                    void add(String trackingId) {} // = cookie_id
                }
                """);
    }

    @Test
    void applicationsAreInstalledForOrganisationsToo() {
        Declarations.checkClasses("""
                class WebhookPayload {
                    long installationId;
                    void release(String repository, String installationId) {}
                }
                class PushRegistration {
                    String installationId; // = device_id
                }
                class Handshake {
                    String installationId; // = device_id
                    String deviceModel;
                }
                """);
    }

    @Test
    void aFullNameByItsNameOnlyIsNotSure() {
        Declarations.checkClasses("""
                class Customer {
                    String fullName; // = full_name MEDIUM
                    String lastName; // = last_name HIGH
                }
                """);
    }

    @Test
    void norIsWhatNamesOtherThingsOfAPersonToo() {
        Declarations.checkClasses("""
                class Customer {
                    String cardNo; // = card_pan MEDIUM
                    String creditCardNumber; // = card_pan HIGH
                    String rrn; // = id_asia MEDIUM
                    String residentRegistrationNumber; // = id_asia HIGH
                }
                """);
    }

    @Test
    void companiesHaveAccountsAndNumbersToo() {
        Declarations.checkClasses("""
                class LegalEntity {
                    String iban; // = bank_account MEDIUM
                    String taxNumber; // = tax_id MEDIUM
                }
                class Employee {
                    String lastName; // = last_name HIGH
                    String iban; // = bank_account HIGH
                    String supplierIban; // = bank_account MEDIUM
                    String workCardNumber;
                    String creditCardNumber; // = card_pan HIGH
                }
                """);
    }

    @Test
    void statisticsCount() {
        Declarations.checkClasses("""
                class DoctorStatistics {
                    Integer patientNumber;
                    String doctorName; // = full_name
                }
                class Patient {
                    Integer patientNumber; // = medical_record_number
                }
                """);
    }

    @Test
    void repositoriesHaveFullNames() {
        Declarations.checkClasses("""
                class WebhookRepository {
                    String fullName;
                }
                class CandidateRepository {
                    Object findByFullName(String fullName) { return null; } // = full_name
                }
                class Commit {
                    String fullName; // = full_name
                }
                """);
    }

    @Test
    void rentedMachinesHavePublicAddresses() {
        Declarations.checkClasses("""
                class BasicInstance {
                    String publicIpAddress;
                }
                class ProcessInstance {
                    String ipAddress; // = ip_address
                }
                interface SshValues {
                    String getPublicIpAddress();
                }
                class SshLogin {
                    String ipAddress; // = ip_address
                }
                class Visit {
                    String publicIpAddress; // = ip_address
                }
                """);
    }

    @Test
    void callsAreToldApartByTokens() {
        Declarations.checkClasses("""
                class AuditLogJson {
                    String userToken;
                }
                class LoginEvent {
                    String userToken; // = auth_token
                }
                class Caller {
                    String userToken; // = auth_token
                }
                """);
    }

    @Test
    void vehiclesAreRegisteredAsWellAsPatients() {
        Declarations.checkClasses("""
                class Patient {
                    String registrationNumber;
                }
                class CarOwner {
                    String registrationNumber; // = license_plate
                }
                """);
    }

    @Test
    void whatPartnersKnowSomebodyByIsNoSecret() {
        Declarations.checkClasses("""
                class KycResult {
                    String partnerSpecificUserToken; // = person_id
                    String userToken; // = auth_token
                }
                class Payment {
                    String paymentCookieId;
                    String cookieId; // = cookie_id
                }
                class Run {
                    String referenceGenome;
                    String genomeBuild;
                    String genome; // = genetic
                }
                """);
    }
}

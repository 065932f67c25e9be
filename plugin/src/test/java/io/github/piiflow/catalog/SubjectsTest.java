package io.github.piiflow.catalog;

import org.junit.jupiter.api.Test;

/** What the subject of the code makes of a name. */
class SubjectsTest {

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
}

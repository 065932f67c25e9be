package io.github.piiflow.catalog;

import org.junit.jupiter.api.Test;

/** What the words of a name beside the data make of it. */
class NameFormsTest {

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

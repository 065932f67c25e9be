package io.github.piiflow.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "email, email",
        "userSSN, user ssn",
        "SSNNumber, ssn number",
        "IPAddress, ip address",
        "FIRST_NAME, first name",
        "first-name, first name",
        "person.birthDate, person birth date",
        "X-Forwarded-For, x forwarded for",
        "_email, email",
        "$email, email",
        "addressLine1, address line1",
        "track2Data, track2 data",
        "last4Digits, last4 digits",
        "cc_num_2, cc num 2",
        "IDs, ids",
        "userIDs, user ids",
        "SSNs, ssns",
        "SSNsOfUsers, ssns of users",
        "eMail, e mail",
        "birth_dt, birth dt",
        "customers[0].email, customers 0 email",
    })
    void splitsAtCapitalsDigitsAndSigns(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "straße, strasse",
        "größe, groesse",
        "Geburtsdätum, geburtsdaetum",
        "contraseña, contrasena",
        "prénom, prenom",
        "imięINazwisko, imie i nazwisko",
        "łódź, lodz",
    })
    void writesForeignLettersPlainly(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} may be the plural of {1}")
    @CsvSource({
        "emails, email",
        "addresses, address",
        "allergies, allergy",
        "ids, id",
        "adressen, adresse",
        "telefonnummern, telefonnummer",
    })
    void knowsPlurals(String plural, String singular) {
        assertThat(Words.singulars(plural)).contains(singular);
    }

    @ParameterizedTest
    @CsvSource({"address", "pass", "is", "gender"})
    void takesNoWordForAPluralThatIsNone(String word) {
        assertThat(Words.singulars(word)).isEmpty();
    }
}

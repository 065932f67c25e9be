package io.github.piiflow.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
    private static final Declarations SOURCE = Declarations.of("class User { void run() {} }");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "email, email",
        "E-Mail, email",
        "EML_ADDR, email",
        "userEmail, email",
        "social_security_number, ssn",
        "person.birthDate, date_of_birth",
        "customer.name, full_name",
        "date-of-birth, date_of_birth",
        "x-user-email, email",
        "Authorization, auth_token",
        "X-Forwarded-For, ip_address",
        "X-Real-IP, ip_address",
        "User-Agent, user_agent",
        "X-Api-Key, api_key",
        "/person/firstName, first_name",
        "DB_PASSWORD, password",
    })
    void keysThatNameData(String key, String dataType) {
        assertThat(id(key)).isEqualTo(dataType);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orderNo",
                "sales_region",
                "Content-Type",
                "schemaVersion",
                "name",
                "address",
                "email.template",
                "emailTemplate",
                "error.email.invalid",
                "label.firstName",
                "Please enter your email",
                "",
                "%s",
                "42",
                "SELECT email, colour FROM customer",
                "UPDATE customer SET email = ?",
                "product.name",
                "file.name",
                "email@example.com",
                "phone number of the customer"
            })
    void keysThatNameNothingPersonal(String key) {
        assertThat(id(key)).isEqualTo("-");
    }

    private static String id(String key) {
        @Nullable Element element = SOURCE.catalog().key(key, SOURCE.method("User", "run"));
        return element == null ? "-" : element.dataType();
    }
}

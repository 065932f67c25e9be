package io.github.piiflow.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.rule.Confidence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials of the application itself, beside those of persons. */
class InstallationTest {
    private static final Declarations SOURCE = Declarations.of(
            "class Plan { void run() {} } class CarrierConfiguration {} class UserSettings {} class AccountSettings {}");

    @Test
    void credentialsOfADatabaseAreDoubtful() {
        Declarations.checkClasses("""
                class Wizard {
                    String currentDatabasePassword; // = password LOW
                    String readOnlySchemaPassword; // = password LOW
                    String connectionString; // = api_key LOW
                    String trustStorePassword; // = api_key LOW
                    String remotePassword; // = password MEDIUM
                    String apiKey; // = api_key MEDIUM
                }
                class TenantConnection {
                    String password; // = password LOW
                }
                class Credentials {
                    String password; // = password MEDIUM
                }
                """);
    }

    @Test
    void soAreThoseOfWhatIsSetUp() {
        Declarations.checkClasses("""
                class HarbourProperties {
                    String password; // = password LOW
                    String email;
                }
                class ServerOptions {
                    static String carrierApiKey; // = api_key LOW
                }
                class LoginOptions {
                    String password; // = password MEDIUM
                    String resetPasswordSubject;
                }
                class UserSettings {
                    String password; // = password MEDIUM
                }
                class ImplementationId {
                    String passphrase; // = password LOW
                }
                class CustomerConnection {
                    String password; // = password MEDIUM
                }
                """);
    }

    @Test
    void aKeyBesideItsSecretSaysWhoseItIs() {
        Declarations.checkClasses("""
                class Portal {
                    String apiKey; // = api_key LOW
                    String apiSecret; // = api_key MEDIUM
                    String signingKey; // = api_key MEDIUM
                }
                class Store {
                    String accessKey; // = api_key LOW
                    String secretKey; // = api_key MEDIUM
                }
                class Gate {
                    String apiKey; // = api_key MEDIUM
                    String webhookSecret; // = api_key MEDIUM
                    String consumerKey;
                    String serviceKey; // = api_key LOW
                }
                class Shelf {
                    String serviceKey;
                    String storageKey;
                }
                """);
    }

    @Test
    void soAreThoseOfTheClientOfAService() {
        Declarations.checkClasses("""
                class CatalogueClient {
                    String username; // = username LOW
                    String password; // = password LOW
                    void setPassword(String password) {} // = password LOW
                    void connect() {}
                    void search(String query) {}
                    void resetPassword(String realm,
                        String password) {} // = password MEDIUM
                }
                class BankClient {
                    String password; // = password MEDIUM
                    void setPlan(String plan) {}
                }
                """);
    }

    @Test
    void aPasswordBesideTheAddressOfADatabaseIsItsOwn() {
        Declarations.checkClasses("""
                class Context {
                    void startUp(String url,
                        String username, // = username LOW
                        String password) {} // = password LOW
                    void createDataSource(String host,
                        String password) {} // = password LOW
                    void logIn(String place,
                        String username, // = username MEDIUM
                        String password) {} // = password MEDIUM
                }
                """);
    }

    @Test
    void aDriverBesideAnAddressIsThatOfADatabase() {
        Declarations.checkClasses("""
                class Database {
                    String driverClassName;
                    String url;
                    String username; // = username LOW
                    String password; // = password LOW
                }
                class Store {
                    String driver;
                    String url;
                    String createdBy; // = username MEDIUM
                    String password; // = password LOW
                }
                class Ride {
                    String driver;
                    String username; // = username MEDIUM
                    String password; // = password MEDIUM
                }
                class Bookmark {
                    String url;
                    String username; // = username MEDIUM
                }
                """);
    }

    @Test
    void whatPersonsHaveStays() {
        Declarations.checkClasses("""
                class Customer {
                    String email; // = email HIGH
                    String databasePassword; // = password HIGH
                }
                class OidcClientSettings {
                    java.util.List<String> redirectUris;
                    String clientSecret; // = api_key
                }
                class JdbcAccessToken {
                    String refreshToken; // = auth_token MEDIUM
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"connection.password", "javax.net.ssl.trustStorePassword", "app.datasource.password"})
    void keysOfAnInstallation(String key) {
        assertThat(confidence(key, null)).isEqualTo(Confidence.LOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "user.password", "apiKey"})
    void otherKeysCountByWhatKeepsThem(String key) {
        assertThat(confidence(key, null)).isEqualTo(Confidence.MEDIUM);
        assertThat(confidence(key, "CarrierConfiguration")).isEqualTo(Confidence.LOW);
        assertThat(confidence(key, "UserSettings")).isEqualTo(Confidence.MEDIUM);
        assertThat(confidence(key, "AccountSettings")).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void aConfigurationKeepsNobodysCredentialsOnly() {
        assertThat(confidence("email", "CarrierConfiguration")).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void keysThatDenyWhatTheySoundLike() {
        assertThat(SOURCE.catalog().denies("connection.username")).isTrue();
        assertThat(SOURCE.catalog().denies("username")).isFalse();
        assertThat(SOURCE.catalog().denies("colour")).isFalse();
    }

    private static Confidence confidence(String key, @Nullable String holder) {
        Element element = SOURCE.catalog()
                .key(
                        key,
                        SOURCE.method("Plan", "run"),
                        holder == null ? null : Objects.requireNonNull(SOURCE.type(holder)));
        return Objects.requireNonNull(element).confidence();
    }
}

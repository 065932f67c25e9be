package io.github.piiflow.catalog;

import org.junit.jupiter.api.Test;

/** What is configured is the same for everybody who uses the application. */
class SettingsClassesTest {
    @Test
    void whatSettingsHoldIsConfigured() {
        Declarations.checkClasses("""
                @org.springframework.boot.context.properties.ConfigurationProperties(prefix = "bank")
                class BankSettings {
                    List<TestUser> users;
                    Contact support;
                    Supplier<List<Customer>> customers;
                    String email;
                    String userPassword; // = password
                }
                class TestUser {
                    String login;
                    String email;
                    Address home;
                }
                class Address {
                    String street;
                }
                record Contact(String email, String phone) {}
                class Buyer {
                    String email; // = email
                    TestUser likeness;
                }
                """);
    }
}

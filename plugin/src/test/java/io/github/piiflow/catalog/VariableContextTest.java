package io.github.piiflow.catalog;

import org.junit.jupiter.api.Test;

/** Parameters and variables, by the method that they stand in. */
class VariableContextTest {

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
                String paymentCardNumberRequestedBy;
                String phoneNumberSetByUser;
                String sortedByLastName;
                String createdBy; // = username
                Date createdAt;
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
}

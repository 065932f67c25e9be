package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;
import static io.github.piiflow.testing.Leaks.checkSure;

import org.junit.jupiter.api.Test;

/** Types that rule out what an object may be. */
class KnownClassesTest {
    /** More than are told one by one. */
    private static final String RECORDS = """
            interface Row { Long id(); }
            class Person implements Row {
                private String email;
                private String plan;
                public Long id() { return 1L; }
                public String toString() { return "person " + email; }
            }
            class Town implements Row { public Long id() { return 2L; } public String toString() { return "town " + id(); } }
            class Shop implements Row { public Long id() { return 3L; } public String toString() { return "shop " + id(); } }
            class Item implements Row { public Long id() { return 4L; } public String toString() { return "item " + id(); } }
            class Bill implements Row { public Long id() { return 5L; } public String toString() { return "bill " + id(); } }
            class Note implements Row { public Long id() { return 6L; } public String toString() { return "note " + id(); } }
            class Rate implements Row { public Long id() { return 7L; } public String toString() { return "rate " + id(); } }
            """;

    private static final String WORKER = """
            abstract class Worker {
                protected String email;
                public String toString() { return "w " + email; }
            }
            class Cook extends Worker { public String toString() { return "cook " + super.toString(); } }
            class Smith extends Worker { public String toString() { return "smith " + super.toString(); } }
            class Baker extends Worker { public String toString() { return "baker " + super.toString(); } }
            class Guard extends Worker { public String toString() { return "guard " + super.toString(); } }
            class Maid extends Worker { public String toString() { return "maid"; } }
            class Clerk extends Worker { public String toString() { return "clerk"; } }
            """;

    @Test
    void thatOneOfManyClassesPrintsSomethingIsNoEvidence() {
        check(RECORDS, """
                class Desk {
                    void one(Row row) { java.util.logging.Logger.getGlobal().info("row " + row); }
                    <T extends Row> void any(T row) { throw new IllegalStateException("row " + row); }
                    void person(Person person) { java.util.logging.Logger.getGlobal().info("row " + person); } // leak: email -> log
                }
                """);
    }

    @Test
    void thatMostOfThemDoIs() {
        check(WORKER, """
                class Desk {
                    void one(Worker worker) { java.util.logging.Logger.getGlobal().info("paid " + worker); } // leak: email -> log
                }
                """);
    }

    @Test
    void whatATestOfTypesRulesOutIsNotThereBehindIt() {
        check(CUSTOMER, """
                interface Shown { String shown(); }
                class Member implements Shown {
                    private String email;
                    public String shown() { return "member"; }
                    public String toString() { return email; }
                }
                class Place {
                    private String email;
                    public String toString() { return email; }
                }
                class Desk {
                    void show(Member member, Place place, boolean one) {
                        Object object = one ? member : place;
                        if (object instanceof Shown) {
                            java.util.logging.Logger.getGlobal().info(((Shown) object).shown());
                        } else {
                            java.util.logging.Logger.getGlobal().info(object); // leak: email -> log
                        }
                    }
                    void hide(Member member, Town town, boolean one) {
                        Object object = one ? member : town;
                        if (object instanceof Shown) {
                            java.util.logging.Logger.getGlobal().info(((Shown) object).shown());
                        } else if (object != null) {
                            java.util.logging.Logger.getGlobal().info(object);
                        }
                    }
                }
                class Town { public String toString() { return "town"; } }
                """);
    }

    private static final String ENTRIES = """
            abstract class Entry {}
            abstract class Patient extends Entry { abstract String getEmail(); }
            abstract class Ward extends Entry { abstract String getTitle(); }
            class Texts {
                static String summary(Entry entry) {
                    if (entry instanceof Patient) {
                        return "patient " + contact((Patient) entry);
                    }
                    if (entry instanceof Ward ward) {
                        return "ward " + ward.getTitle();
                    }
                    return "";
                }
                static String contact(Patient patient) { return patient.getEmail(); }
                static String again(Entry entry) { return summary(entry); }
            }
            """;

    private static final String PRINTED = """
            import org.springframework.web.client.RestTemplate;
            class Desk {
                void ward(Ward ward) {
                    java.util.logging.Logger.getGlobal().info(Texts.summary(ward));
                    java.util.logging.Logger.getGlobal().info(Texts.again(ward));
                }
                void patient(Patient patient) {
                    java.util.logging.Logger.getGlobal().info(Texts.summary(patient)); // leak: email -> log
                    java.util.logging.Logger.getGlobal().info(Texts.again(patient)); // leak: email -> log
                }
                void any(Entry entry) {
                    java.util.logging.Logger.getGlobal().info(Texts.again(entry)); // leak: email -> log
                }
                void foreign(RestTemplate rest) {
                    java.util.logging.Logger.getGlobal().info(Texts.again(rest.getForObject("/entry", Entry.class)));LIKELY
                }
            }
            """;

    @Test
    void whatIsReadBehindACastIsOnlyInObjectsOfThatClass() {
        check(ENTRIES, PRINTED.replace("LIKELY", " // leak: email -> log"));
    }

    @Test
    void whatIsReadBehindACastIsNotSureOfAnyObjectFromElsewhere() {
        checkSure(ENTRIES, PRINTED.replace("LIKELY", ""));
    }

    @Test
    void whatIsAskedForByTheNameOfItsClassIsOfThatClass() {
        checkSure(ENTRIES, """
                import java.util.List;
                import org.springframework.web.client.RestTemplate;
                class Desk {
                    private Index index;
                    void run() {
                        Page wards = index.search("Ward", "?floor=1");
                        for (Entry each : wards.entries()) {
                            java.util.logging.Logger.getGlobal().info(Texts.summary(each));
                        }
                        Page patients = index.search("Patient", "?floor=1");
                        for (Entry each : patients.entries()) {
                            java.util.logging.Logger.getGlobal().info(Texts.again(each)); // leak: email -> log
                        }
                        for (Entry each : index.all(Ward.class).entries()) {
                            java.util.logging.Logger.getGlobal().info(Texts.summary(each));
                        }
                        for (Entry each : index.all(Patient.class).entries()) {
                            java.util.logging.Logger.getGlobal().info(Texts.summary(each)); // leak: email -> log
                        }
                    }
                }
                class Page { private List<Entry> entries; List<Entry> entries() { return entries; } }
                class Index {
                    private RestTemplate rest;
                    Page search(String type, String query) { return rest.getForObject(type + query, Page.class); }
                    Page all(Class<?> type) { return rest.getForObject(type.getName(), Page.class); }
                }
                """);
    }
}

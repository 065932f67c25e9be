package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

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
                    void one(Row row) { System.out.println("row " + row); }
                    <T extends Row> void any(T row) { throw new IllegalStateException("row " + row); }
                    void person(Person person) { System.out.println("row " + person); } // leak: email -> stdout
                }
                """);
    }

    @Test
    void thatMostOfThemDoIs() {
        check(WORKER, """
                class Desk {
                    void one(Worker worker) { System.out.println("paid " + worker); } // leak: email -> stdout
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
                            System.out.println(((Shown) object).shown());
                        } else {
                            System.out.println(object); // leak: email -> stdout
                        }
                    }
                    void hide(Member member, Town town, boolean one) {
                        Object object = one ? member : town;
                        if (object instanceof Shown) {
                            System.out.println(((Shown) object).shown());
                        } else if (object != null) {
                            System.out.println(object);
                        }
                    }
                }
                class Town { public String toString() { return "town"; } }
                """);
    }
}

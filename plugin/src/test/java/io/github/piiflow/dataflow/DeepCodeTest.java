package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Code that is deep or long is followed to its end; nothing in the analysis recurses on its size. */
class DeepCodeTest {
    private static final String HEAD = """
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;
            class Desk {
            private static final Logger log = LoggerFactory.getLogger(Desk.class);
            private String email;
            private String id;
            """;

    @Test
    void followsATextOfTenThousandTerms() {
        StringBuilder leak = new StringBuilder("\"\"");
        StringBuilder clean = new StringBuilder("\"\"");
        for (int i = 0; i < 10_000; i++) {
            leak.append(" + ").append(i == 5_000 ? "email" : "id");
            clean.append(" + id");
        }
        check(HEAD + "void run() {\nlog.info(" + leak + "); // leak: email -> log\nlog.info(" + clean + ");\n}\n}\n");
    }

    @Test
    void followsASwitchOfFiveThousandCases() {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            cases.append("case ")
                    .append(i)
                    .append(": s = ")
                    .append(i == 4_321 ? "email" : "id")
                    .append("; break;\n");
        }
        check(HEAD + "void run(int n) {\nString s = id;\nswitch (n) {\n" + cases + "default: }\n"
                + "log.info(s); // leak: email -> log\nlog.info(id);\n}\n}\n");
    }

    @Test
    void followsAnExpressionOfTwoThousandCalls() {
        StringBuilder leak = new StringBuilder("email");
        StringBuilder clean = new StringBuilder("id");
        for (int i = 0; i < 2_000; i++) {
            leak.append(".trim()");
            clean.append(".trim()");
        }
        check(HEAD + "void run() {\nlog.info(" + leak + "); // leak: email -> log\nlog.info(" + clean + ");\n}\n}\n");
    }

    @Test
    void followsTwoThousandBrackets() {
        String open = "(".repeat(2_000);
        String close = ")".repeat(2_000);
        check(HEAD + "void run() {\nlog.info(" + open + "email" + close + "); // leak: email -> log\nlog.info(" + open
                + "id" + close + ");\n}\n}\n");
    }

    @Test
    void followsTwoThousandConditions() {
        StringBuilder leak = new StringBuilder();
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            leak.append("n == ").append(i).append(" ? id : ");
            clean.append("n == ").append(i).append(" ? id : ");
        }
        check(HEAD + "void run(int n) {\nlog.info(" + leak + "email); // leak: email -> log\nlog.info(" + clean
                + "id);\n}\n}\n");
    }

    @Test
    void followsTwoThousandCallsWithinEachOther() {
        String open = "String.valueOf(".repeat(2_000);
        String close = ")".repeat(2_000);
        check(HEAD + "void run() {\nlog.info(" + open + "email" + close + "); // leak: email -> log\nlog.info(" + open
                + "id" + close + ");\n}\n}\n");
    }

    @Test
    void followsAChainOfFiveHundredMethods() {
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            methods.append("String m")
                    .append(i)
                    .append("(String s) { return ")
                    .append(i == 499 ? "s" : "m" + (i + 1) + "(s)")
                    .append("; }\n");
        }
        check(HEAD + methods + "void run() {\nlog.info(m0(email)); // leak: email -> log\nlog.info(m0(id));\n}\n}\n");
    }

    @Test
    void followsTextsOfObjectsWhoseTextIsMadeOfManyOthers() {
        StringBuilder types = new StringBuilder("interface Part {}\n");
        for (int i = 0; i < 40; i++) {
            types.append("class Part")
                    .append(i)
                    .append(" implements Part {\nPart a; Part b; String email; String id;\n")
                    .append(
                            "public String toString() {\nif (a == b) throw new IllegalStateException(\"same \" + id);\n")
                    .append("return a + \", \" + b + \", \" + ")
                    .append(i % 2 == 0 ? "email" : "id")
                    .append(";\n}\n}\n");
        }
        check(HEAD + "void run(Part part) {\nlog.info(\"\" + part); // leak: email -> log\nlog.info(id);\n}\n}\n"
                + types);
    }

    /** What printing writes is of no use, and would make what is known of other objects old. */
    @Test
    void followsTextsOfObjectsThatCountHowOftenTheyArePrinted() {
        StringBuilder types = new StringBuilder("interface Part {}\n");
        for (int i = 0; i < 40; i++) {
            types.append("class Part")
                    .append(i)
                    .append(" implements Part {\nPart a; Part b; String email; String id; String last; int printed;\n")
                    .append("public String toString() {\nprinted++;\nlast = a + \", \" + b;\n")
                    .append("return last + \", \" + ")
                    .append(i % 2 == 0 ? "email" : "id")
                    .append(";\n}\n}\n");
        }
        check(HEAD + "void run(Part part) {\nlog.info(\"\" + part); // leak: email -> log\nlog.info(id);\n}\n}\n"
                + types);
    }

    /** Not all of the objects inside are read; what the outer ones hold themselves is. */
    @Test
    void readsObjectsThatHoldEachOtherInManyWays() {
        StringBuilder type = new StringBuilder("class Customer {\nString email;\nint asked;\n")
                .append("public String getEmail() { return email; }\nprivate void ask() { asked++; }\n");
        for (int i = 0; i < 24; i++) {
            type.append("""
                    List<Customer> many0; Customer one0;
                    public List<Customer> getMany0() { ask(); return many0; }
                    public Customer getOne0() { ask(); return one0; }
                    """.replace("0", "" + i));
        }
        check("""
                import java.util.*;
                import com.fasterxml.jackson.databind.ObjectMapper;
                class Desk {
                    void write(List<Customer> customers, ObjectMapper mapper) throws Exception {
                        System.out.println(mapper.writeValueAsString(customers)); // leak: email -> stdout
                        System.out.println(mapper.writeValueAsString(customers.size()));
                    }
                }
                """ + type + "}\n");
    }

    /** The exception that printing ends with is all that it leaves besides the text. */
    @Test
    void followsWhatPrintingThrows() {
        String tooLargeToRunInPlace = "System.nanoTime();\n".repeat(420);
        check(
                HEAD
                        + "void run(Card card) {\ntry {\nlog.info(\"card \" + card);\n} catch (IllegalStateException e) {\n"
                        + "log.warn(e.getMessage()); // leak: email -> log\n}\n"
                        + "try {\nlog.info(\"at \" + card.asked);\n} catch (IllegalStateException e) {\n"
                        + "log.warn(e.getMessage());\n}\n}\n}\n"
                        + "class Card {\nString email;\nString id;\nint asked;\npublic String toString() {\n"
                        + tooLargeToRunInPlace
                        + "if (asked > 9) throw new IllegalStateException(\"asked by \" + email); // leak: email -> exception\nreturn id;\n}\n}\n");
    }

    @Test
    void followsClassesThatExtendEachOther() {
        check("""
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Circle extends Ring implements Closed {
                    private static final Logger log = LoggerFactory.getLogger(Circle.class);
                    private String rounds;
                    void turn(String phoneNumber, Circle other) {
                        log.info("round {}", rounds);
                        log.info("ring {}", phoneNumber); // leak: phone -> log
                        log.info("other {}", other.nothing());
                        log.info("like {}", other);
                    }
                }
                class Ring extends Circle {
                }
                interface Closed extends Round {
                    String nothing();
                }
                interface Round extends Closed {
                }
                """);
    }

    @Test
    void followsFunctionsThatMakeFunctions() {
        String nested = "() -> (Supplier<?>) ".repeat(30);
        check("import java.util.function.Supplier;\n" + HEAD + "void run() {\nSupplier<?> all = " + nested
                + "() -> {\nlog.info(email); // leak: email -> log\nlog.info(id);\nreturn id;\n};\nall.get();\n}\n}\n");
    }
}

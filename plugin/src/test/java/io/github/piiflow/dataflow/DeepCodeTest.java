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

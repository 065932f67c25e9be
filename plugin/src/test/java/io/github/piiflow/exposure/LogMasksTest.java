package io.github.piiflow.exposure;

import static io.github.piiflow.testing.LeakFolder.check;

import org.junit.jupiter.api.Test;

/** What logging set-ups mask. */
class LogMasksTest {
    private static final String MASK = """
            package m;
            import java.util.regex.Pattern;
            public class Mask {
                private static final Pattern MAIL = Pattern.compile("[\\\\w.+-]+@[\\\\w.-]+");
                public String convert(Event event) { return MAIL.matcher(event.getMessage()).replaceAll("<mail>"); }
            }
            """;

    private static String appender(String name, String pattern) {
        return "<appender name=\"" + name + "\" class=\"x.Appender\"><encoder><pattern>" + pattern
                + "</pattern></encoder></appender>";
    }

    private static String setUp(String inside) {
        return "<configuration><conversionRule conversionWord=\"masked\" converterClass=\"m.Mask\"/>" + inside
                + "<root level=\"INFO\"><appender-ref ref=\"A\"/><appender-ref ref=\"B\"/></root></configuration>";
    }

    private static String desk(String mail) {
        return """
                import org.slf4j.Logger;
                import org.slf4j.MDC;
                class Desk {
                    private Logger log;
                    void run(String email, String fullName) {
                        log.info("mail {}", email);%s
                        log.info("name {}", fullName); // leak: full_name -> log
                        MDC.put("mail", email); // leak: email -> log
                        System.out.println(email); // leak: email -> stdout
                    }
                }
                """.formatted(mail);
    }

    @Test
    void aConverterCoversWhatItsPatternCatches() {
        check(
                "src/main/java/m/Mask.java",
                MASK,
                "src/main/java/Desk.java",
                desk(""),
                "src/main/resources/logback.xml",
                setUp(appender("A", "%d %masked%n") + appender("B", "%-5level %masked%n%ex")));
    }

    @Test
    void aConverterOfWhatStandsInItsParentheses() {
        check(
                "src/main/java/m/Mask.java",
                MASK.replace("convert(Event event)", "transform(Event event, String in)")
                        .replace("event.getMessage()", "in"),
                "src/main/java/Desk.java",
                desk(""),
                "src/main/resources/logback.xml",
                setUp(appender("A", "%d [%X{a}] %masked(%-5level %msg) %n") + appender("B", "%masked(%msg){x}%n")));
        check(
                "src/main/java/m/Mask.java",
                MASK,
                "src/main/java/Desk.java",
                desk(" // leak: email -> log"),
                "src/main/resources/logback.xml",
                setUp(appender("A", "%masked(%logger) %msg%n")));
    }

    @Test
    void everyAppenderMustMask() {
        check(
                "src/main/java/m/Mask.java",
                MASK,
                "src/main/java/Desk.java",
                desk(" // leak: email -> log"),
                "src/main/resources/logback.xml",
                setUp(appender("A", "%masked%n") + appender("B", "%msg%n")));
    }

    @Test
    void anAppenderThatNobodyUsesDoesNotCount() {
        check(
                "src/main/java/m/Mask.java",
                MASK,
                "src/main/java/Desk.java",
                desk(""),
                "src/main/resources/logback.xml",
                setUp(appender("A", "%masked%n") + appender("C", "%msg%n")));
    }

    @Test
    void aConverterThatOnlySoundsSafe() {
        check(
                "src/main/java/m/Mask.java",
                "package m;\npublic class Mask { public String convert(Event event) { return event.getMessage().trim(); } }\n",
                "src/main/java/Desk.java",
                desk(" // leak: email -> log"),
                "src/main/resources/logback.xml",
                setUp(appender("A", "%masked%n")));
    }

    @Test
    void replacementsInThePattern() {
        check(
                "src/main/java/Desk.java",
                desk(""),
                "src/main/resources/logback-spring.xml",
                setUp(appender("A", "%replace(%msg){'[\\w.+-]+@[\\w.-]+', '***'}%n")));
        check(
                "src/main/java/Desk.java",
                desk(" // leak: email -> log"),
                "src/main/resources/logback.xml",
                setUp(appender("A", "%replace(%msg){'[\\w.+-]+@[\\w.-]+', 'mail $0'}%n")));
    }

    @Test
    void log4jReplaces() {
        check("src/main/java/Desk.java", desk(""), "src/main/resources/log4j2.xml", """
                <Configuration><Appenders><Console name="C">
                  <PatternLayout pattern="%d %replace{%msg}{[\\w.+-]+@[\\w.-]+}{***}%n"/>
                </Console></Appenders><Loggers><Root level="info"><AppenderRef ref="C"/></Root></Loggers></Configuration>
                """);
    }

    @Test
    void replacementsMayStandInOneAnotherAndHaveBraces() {
        String digits = "{'\\d[\\d /-]{5,}', '(n)'}";
        String mails = "{'[\\w.+-]+@[\\w.-]+', '(mail)'}";
        String nested = "%d %replace(%replace(%msg)" + mails + ")" + digits + "%n";
        check("src/main/java/Desk.java", desk(""), "src/main/resources/logback.xml", setUp(appender("A", nested)));
        String onlyDigits = "%d %replace(%replace(%msg){'x{2,}', 'x'})" + digits + "%n";
        String mail = " // leak: email -> log";
        check(
                "src/main/java/Desk.java",
                desk(mail),
                "src/main/resources/logback.xml",
                setUp(appender("A", onlyDigits)));
        String beside = "%replace(%thread)" + mails + " %msg%n";
        check("src/main/java/Desk.java", desk(mail), "src/main/resources/logback.xml", setUp(appender("A", beside)));
    }

    @Test
    void theLoggerOfAnotherPackageIsNotThatOfAClass() {
        String masked = appender("A", "%replace(%replace(%msg){'[\\w.+-]+@[\\w.-]+', '[mail]'}){'\\d', '#'}%n");
        String raw = appender("RAW", "%msg%n");
        String desk = """
                package com.acme.%s;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(String email) {
                        log.info("mail {}", email);%s
                    }
                }
                """;
        check(
                "src/main/java/com/acme/front/Desk.java",
                desk.formatted("front", ""),
                "src/main/java/com/acme/back/Desk.java",
                desk.formatted("back", " // leak: email -> log"),
                "src/main/resources/logback.xml",
                "<configuration>" + masked + raw
                        + "<logger name=\"com.acme.back\"><appender-ref ref=\"RAW\"/></logger>"
                        + "<root level=\"INFO\"><appender-ref ref=\"A\"/></root></configuration>");
    }

    @Test
    void whatALoggerDoesNotHandOnDoesNotReachTheRoot() {
        String masked = appender("A", "%replace(%msg){'[\\w.+-]+@[\\w.-]+', '[mail]'}%n");
        String set = "<configuration>" + masked + appender("RAW", "%msg%n")
                + "<logger name=\"com.acme\" additivity=\"ADD\"><appender-ref ref=\"A\"/></logger>"
                + "<root level=\"INFO\"><appender-ref ref=\"RAW\"/></root></configuration>";
        String desk = """
                package com.acme;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(String email) {
                        log.info("mail {}", email);%s
                    }
                }
                """;
        String source = "src/main/java/com/acme/Desk.java";
        String file = "src/main/resources/logback.xml";
        check(source, desk.formatted(""), file, set.replace("ADD", "false"));
        check(source, desk.formatted(" // leak: email -> log"), file, set.replace("ADD", "true"));
    }
}

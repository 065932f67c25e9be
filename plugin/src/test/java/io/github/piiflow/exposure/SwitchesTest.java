package io.github.piiflow.exposure;

import static io.github.piiflow.testing.LeakFolder.check;

import org.junit.jupiter.api.Test;

/** Configuration as part of the program. */
class SwitchesTest {
    private static final String CONTROLLER = """
            import org.springframework.web.bind.annotation.*;
            @RestController
            class Desk {
                record Entry(String email, String note) {}
                @PostMapping("/e") void put(@RequestBody Entry entry, @RequestHeader("X-Phone") String phone) {}
            }
            """;

    private static final String ENTITY = """
            import jakarta.persistence.*;
            @Entity class Patient { @Id Long id; String fullName; @Transient String phone; }
            """;

    @Test
    void requestsThatAreLogged() {
        check("src/main/java/Desk.java", CONTROLLER, "src/main/resources/application.yml", """
                spring:
                  mvc:
                    log-request-details: true # leak: email, phone -> configuration
                  codec.log-request-details: false
                """);
    }

    @Test
    void whatNobodySendsIsNotLogged() {
        check(
                "src/main/java/Desk.java",
                """
                import org.springframework.web.bind.annotation.*;
                @RestController
                class Desk { @PostMapping("/e") void put(@RequestBody String sku) {} }
                """,
                "src/main/resources/application.yml",
                "spring.mvc.log-request-details: true\n");
    }

    @Test
    void valuesBoundToStatements() {
        check("src/main/java/Patient.java", ENTITY, "src/main/resources/application.properties", """
                logging.level.org.hibernate.SQL=TRACE
                # leak below: full_name -> configuration
                logging.level.org.hibernate.orm.jdbc.bind=${LEVEL:trace}
                """);
        check("src/main/java/Patient.java", ENTITY, "src/main/resources/application.properties", """
                logging.level.org.hibernate=TRACE
                logging.level.org.hibernate.orm=INFO
                logging.level.org.hibernate.type=INFO
                logging.level.org.hibernate.internal=INFO
                logging.level.org.hibernate.event=INFO
                """);
    }

    @Test
    void loggersInXml() {
        check(
                "src/main/java/Patient.java",
                ENTITY,
                "src/main/resources/logback.xml",
                """
                <!DOCTYPE configuration SYSTEM "file:///does/not/exist.dtd">
                <configuration>
                  <logger name="org.hibernate.orm.jdbc.bind" level="TRACE"/> <!-- leak: full_name -> configuration -->
                  <root level="INFO"/>
                </configuration>
                """,
                "src/main/resources/log4j2.xml",
                """
                <Configuration><Loggers>
                  <Logger name="org.hibernate.orm.jdbc.bind" level="warn"/>
                </Loggers></Configuration>
                """);
    }

    @Test
    void theRootsLevelCountsForLibrariesInUse() {
        String loud = "<configuration><root level=\"DEBUG\"/></configuration>\n";
        check("src/main/java/Desk.java", CONTROLLER, "src/main/resources/logback.xml", loud);
        check(
                "src/main/java/Desk.java",
                CONTROLLER,
                "src/main/java/App.java",
                "class App extends org.glassfish.jersey.server.ResourceConfig {}\n",
                "src/main/resources/logback.xml",
                loud);
        check(
                "src/main/java/Desk.java",
                CONTROLLER,
                "src/main/java/App.java",
                "import org.glassfish.jersey.server.ResourceConfig;\nclass App extends ResourceConfig {}\n",
                "src/main/resources/logback.xml",
                "<!-- leak below: email, phone -> configuration -->\n" + loud);
    }

    @Test
    void theRootsLevelCountsForStatementsOfLibrariesInUse() {
        check(
                "src/main/java/Patient.java",
                ENTITY,
                "src/main/resources/logback.xml",
                "<configuration><root level=\"DEBUG\"/></configuration>\n");
        check(
                "src/main/java/Patient.java",
                ENTITY,
                "src/main/java/Patients.java",
                "import org.springframework.data.mongodb.core.MongoTemplate;\nclass Patients { MongoTemplate all; }\n",
                "src/main/resources/logback.xml",
                "<!-- leak below: full_name -> configuration -->\n<configuration><root level=\"DEBUG\"/></configuration>\n");
        check(
                "src/main/java/Patient.java",
                ENTITY,
                "src/main/resources/logback.xml",
                "<!-- leak below: full_name -> configuration -->\n<configuration><root level=\"TRACE\"/></configuration>\n");
    }

    @Test
    void aModuleIsConfiguredByItsOwnFiles() {
        check(
                "a/src/main/java/Patient.java",
                ENTITY,
                "b/src/main/java/Tool.java",
                "import jakarta.persistence.*;\n@Entity class Tool { @Id Long id; String sku; }\n",
                "b/src/main/resources/application.yml",
                "logging.level.org.hibernate.orm.jdbc.bind: trace\n");
    }

    @Test
    void switchesInCode() {
        check("src/main/java/Desk.java", CONTROLLER, "src/main/java/Setup.java", """
                import org.springframework.web.filter.CommonsRequestLoggingFilter;
                class Setup {
                    CommonsRequestLoggingFilter loud() {
                        CommonsRequestLoggingFilter filter = new CommonsRequestLoggingFilter();
                        filter.setIncludeHeaders(false);
                        filter.setMaxPayloadLength(100);
                        return filter;
                    }
                }
                """);
    }

    @Test
    void aConstantSaysTrueAsWell() {
        check("src/main/java/Desk.java", CONTROLLER, "src/main/java/Setup.java", """
                import org.springframework.web.filter.CommonsRequestLoggingFilter;
                class Setup {
                    private static final boolean LOUD = true;
                    private static final boolean QUIET = false;
                    void run(CommonsRequestLoggingFilter filter, CommonsRequestLoggingFilter other) {
                        filter.setIncludePayload(Boolean.TRUE); // leak: email, phone -> configuration
                        other.setIncludePayload(Boolean.FALSE);
                        other.setIncludePayload(QUIET);
                        other.setIncludePayload(LOUD); // leak: email, phone -> configuration
                    }
                }
                """);
    }
}

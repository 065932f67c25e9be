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
                "@org.springframework.data.mongodb.core.mapping.Document class Patient { String id; String fullName; }\n",
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

    @Test
    void levelsThatTheSourceSets() {
        check("src/main/java/Patient.java", ENTITY, "src/main/java/Support.java", """
                import org.slf4j.LoggerFactory;
                class Support {
                    void loud() {
                        ch.qos.logback.classic.Logger bind = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("org.hibernate.orm.jdbc.bind");
                        bind.setLevel(ch.qos.logback.classic.Level.TRACE); // leak: full_name -> configuration
                        org.apache.logging.log4j.core.config.Configurator.setLevel("org.hibernate.type", org.apache.logging.log4j.Level.TRACE); // leak: full_name -> configuration
                    }
                    void quiet(ch.qos.logback.classic.LoggerContext context) {
                        context.getLogger("org.hibernate.orm.jdbc.bind").setLevel(ch.qos.logback.classic.Level.INFO);
                        context.getLogger("org.hibernate.SQL").setLevel(ch.qos.logback.classic.Level.TRACE);
                    }
                }
                """);
    }

    @Test
    void propertiesThatTheSourceSets() {
        check("src/main/java/Calls.java", """
                import java.net.URI;
                import java.net.http.*;
                class Calls {
                    static { System.setProperty("jdk.httpclient.HttpClient.log", "errors,headers"); } // leak: phone -> configuration
                    void quiet() { System.setProperty("jdk.httpclient.HttpClient.log", "errors"); }
                    void call(HttpClient client, String phone, String passportNumber) throws Exception {
                        client.send(HttpRequest.newBuilder(URI.create("http://localhost/a")).header("X-Phone", phone).build(), HttpResponse.BodyHandlers.discarding());
                        client.send(HttpRequest.newBuilder(URI.create("http://localhost/a")).POST(HttpRequest.BodyPublishers.ofString(passportNumber)).build(), HttpResponse.BodyHandlers.discarding());
                    }
                }
                """);
    }

    @Test
    void callsWithoutTheirHeaders() {
        String call = """
                import org.springframework.http.*;
                import org.springframework.web.client.RestTemplate;
                class Calls {
                    private final RestTemplate template = new RestTemplate();
                    void call(String phone, String accessToken) {
                        HttpHeaders headers = new HttpHeaders();
                        headers.setBearerAuth(accessToken);
                        headers.add("X-Token", accessToken);
                        template.postForObject("http://localhost/a", new HttpEntity<>(%s, headers), String.class);
                    }
                }
                """;
        String loud = "logging.level.org.springframework.web.client.RestTemplate: debug\n";
        String root = "logging.level.root: debug\n";
        check("src/main/java/Calls.java", call.formatted("\"all\""), "src/main/resources/application.yml", loud);
        check("src/main/java/Calls.java", call.formatted("\"all\""), "src/main/resources/application.yml", root);
        check(
                "src/main/java/Calls.java",
                call.formatted("phone"),
                "src/main/resources/application.yml",
                "# leak below: phone -> configuration\n" + loud);
    }

    @Test
    void headersThatAreRedacted() {
        String client = """
                import okhttp3.OkHttpClient;
                import okhttp3.logging.HttpLoggingInterceptor;
                import retrofit2.Call;
                import retrofit2.Retrofit;
                import retrofit2.http.Body;
                import retrofit2.http.Header;
                import retrofit2.http.POST;
                interface Remote {
                    @POST("a") Call<Void> send(@Header("X-Phone") String phone, @Body String passportNumber);
                }
                class Setup {
                    Remote remote() {
                        HttpLoggingInterceptor logging = new HttpLoggingInterceptor();
                        %s
                        logging.setLevel(HttpLoggingInterceptor.Level.HEADERS);%s
                        OkHttpClient client = new OkHttpClient.Builder().addInterceptor(logging).build();
                        return new Retrofit.Builder().baseUrl("http://localhost/").client(client).build().create(Remote.class);
                    }
                }
                """;
        check(
                "src/main/java/Setup.java",
                client.formatted("logging.redactHeader(\"X-Other\");", " // leak: phone -> configuration"));
        check("src/main/java/Setup.java", client.formatted("logging.redactHeader(\"x-phone\");", ""));
    }

    @Test
    void aSettingOfOneClientIsAboutThatClient() {
        check("src/main/java/Remotes.java", """
                import org.springframework.cloud.openfeign.FeignClient;
                import org.springframework.web.bind.annotation.*;
                @FeignClient(name = "people") interface People { @PostMapping("/p") void send(@RequestParam String phone); }
                @FeignClient("stock") interface Stock { @PostMapping("/s") void send(@RequestParam int items); }
                """, "src/main/resources/application.properties", """
                # leak below: phone -> configuration
                spring.cloud.openfeign.client.config.people.logger-level=full
                spring.cloud.openfeign.client.config.stock.logger-level=full
                """);
    }

    @Test
    void aClientIsCalledByItsContextAndByConstants() {
        check("src/main/java/Remotes.java", """
                import org.springframework.cloud.openfeign.FeignClient;
                import org.springframework.web.bind.annotation.*;
                @FeignClient(name = "crm", contextId = "people") interface People { @PostMapping("/p") void send(@RequestParam String phone); }
                @FeignClient(name = Names.MAIL) interface Mail { @PostMapping("/s") void send(@RequestParam String email); }
                @FeignClient("${tax.name}") interface Tax { @PostMapping("/t") void send(@RequestParam String passportNumber); }
                class Names { static final String MAIL = "mail"; }
                """, "src/main/resources/application.properties", """
                tax.name=tax
                spring.cloud.openfeign.client.config.crm.logger-level=full
                # leak below: phone -> configuration
                spring.cloud.openfeign.client.config.people.logger-level=full
                # leak below: email -> configuration
                spring.cloud.openfeign.client.config.mail.logger-level=full
                # leak below: passport -> configuration
                spring.cloud.openfeign.client.config.tax.logger-level=full
                """);
    }

    @Test
    void aClientThatIsNotHereSaysNothingOfOthers() {
        check("src/main/java/Remotes.java", """
                import org.springframework.cloud.openfeign.FeignClient;
                import org.springframework.web.bind.annotation.*;
                @FeignClient(name = "people", url = "${stock.url}") interface People { @PostMapping("/p") void send(@RequestParam String phone); }
                """, "src/main/resources/application.yml", """
                stock.url: stock
                feign.client.config.stock.loggerLevel: full
                spring.cloud.openfeign.client.config:
                  stock.loggerLevel: full
                  default.loggerLevel: full # leak: phone -> configuration
                """);
    }

    @Test
    void keysOfAnotherVersionAreDead() {
        String client = """
                import org.springframework.cloud.openfeign.FeignClient;
                import org.springframework.web.bind.annotation.*;
                import %s.validation.constraints.Size;
                @FeignClient("people") interface People { @PostMapping("/p") void send(@RequestParam @Size(max = 9) String phone); }
                """;
        String before = "feign.client.config.default.loggerLevel: full";
        String since = "spring.cloud.openfeign.client.config.default.loggerLevel: full";
        String leak = " # leak: phone -> configuration\n";
        String java = "src/main/java/People.java";
        String yaml = "src/main/resources/application.yml";
        check(java, client.formatted("jakarta"), yaml, before + "\n" + since + leak);
        check(java, client.formatted("javax"), yaml, before + leak + since + "\n");
        String left = "import javax.validation.Valid;\n" + client.formatted("jakarta");
        check(java, left, yaml, before + "\n" + since + leak);
        check(java, client.formatted("com.acme"), yaml, before + leak + since + leak);
    }

    @Test
    void aLevelGivenToABuilderIsAboutWhatItBuilds() {
        check("src/main/java/Remotes.java", """
                import feign.Feign;
                import feign.Logger;
                import feign.Param;
                import feign.RequestLine;
                interface People { @RequestLine("POST /p?n={n}") void send(@Param("n") String phone); }
                interface Stock { @RequestLine("POST /s?n={n}") void send(@Param("n") int items); }
                class Setup {
                    void build() {
                        People people = Feign.builder().logLevel(Logger.Level.FULL).target(People.class, "http://localhost"); // leak: phone -> configuration
                        Feign.Builder quiet = Feign.builder().logLevel(Logger.Level.FULL);
                        Stock stock = quiet.target(Stock.class, "http://localhost");
                    }
                }
                """);
    }

    @Test
    void statementsAreThoseOfTheLibraryThatLogsThem() {
        check(
                "src/main/java/Patient.java",
                ENTITY,
                "src/main/java/Ticket.java",
                """
                import org.springframework.data.mongodb.core.mapping.Document;
                @Document class Ticket { String id; String passportNumber; } // leak: passport -> storage
                """,
                "src/main/java/Reach.java",
                """
                import org.springframework.jdbc.core.JdbcTemplate;
                class Reach { void put(JdbcTemplate jdbc, String phone) { jdbc.update("update r set t = ?", phone); } }
                """,
                "src/main/resources/application.properties",
                """
                # leak below: passport -> configuration
                logging.level.org.mongodb.driver.protocol.command=debug
                # leak below: phone -> configuration
                logging.level.org.springframework.jdbc.core.StatementCreatorUtils=trace
                # leak below: full_name -> configuration
                logging.level.org.hibernate.orm.jdbc.bind=trace
                """);
    }
}

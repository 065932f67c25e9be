package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;
import static io.github.piiflow.testing.Leaks.checkSure;

import org.junit.jupiter.api.Test;

/** Rows about single libraries: mail, sessions, addresses, masks. */
class LibraryPairsTest {
    @Test
    void aLetterToThePersonItselfMayNameHer() {
        check(CUSTOMER, """
                import org.springframework.mail.javamail.*;
                import jakarta.mail.internet.MimeMessage;
                class Letters {
                    void own(Customer c, JavaMailSender sender) throws Exception {
                        MimeMessage message = sender.createMimeMessage();
                        MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
                        helper.setTo(c.getEmail());
                        helper.setText("Dear " + c.getName());
                        sender.send(message);
                    }
                    void others(Customer c, JavaMailSender sender, String desk) throws Exception {
                        MimeMessage message = sender.createMimeMessage();
                        MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
                        helper.setText("call " + c.getPhone());
                        helper.setTo(desk);
                        sender.send(message); // leak: phone -> message
                    }
                }
                """);
    }

    @Test
    void tasksAndMessagesAreBuiltInParts() {
        check(CUSTOMER, """
                import com.amazonaws.services.sqs.AmazonSQSAsync;
                import com.azure.storage.queue.QueueClient;
                import com.google.cloud.tasks.v2.AppEngineHttpRequest;
                import com.google.cloud.tasks.v2.CloudTasksClient;
                import com.google.cloud.tasks.v2.HttpMethod;
                import com.google.cloud.tasks.v2.HttpRequest;
                import com.google.cloud.tasks.v2.QueueName;
                import com.google.cloud.tasks.v2.Task;
                import com.google.protobuf.ByteString;
                import java.nio.charset.StandardCharsets;
                import software.amazon.awssdk.services.eventbridge.EventBridgeAsyncClient;
                import software.amazon.awssdk.services.eventbridge.model.PutEventsRequest;
                import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
                import software.amazon.awssdk.services.sqs.SqsClient;
                import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
                class Tasks {
                    void engine(Customer c, CloudTasksClient client, String queue, boolean late) {
                        AppEngineHttpRequest.Builder request = AppEngineHttpRequest.newBuilder().setHttpMethod(HttpMethod.POST);
                        request.putHeaders("Content-Type", "text/plain").setRelativeUri("/w")
                                .setBody(ByteString.copyFrom(c.getEmail(), StandardCharsets.UTF_8));
                        Task.Builder task = Task.newBuilder().setAppEngineHttpRequest(request.build());
                        client.createTask(queue, task.build()); // leak: email -> message
                    }
                    void plain(Customer c, CloudTasksClient client, QueueName queue) {
                        HttpRequest request = HttpRequest.newBuilder().setUrl("https://a.example/w")
                                .setBody(ByteString.copyFromUtf8("{\\"phone\\":\\"" + c.getPhone() + "\\"}")).build();
                        client.createTask(queue.toString(), Task.newBuilder().setHttpRequest(request).build()); // leak: phone -> message
                        HttpRequest empty = HttpRequest.newBuilder().setUrl("https://a.example/w")
                                .setBody(ByteString.copyFromUtf8(String.valueOf(c.getPhone().length()))).build();
                        client.createTask(queue.toString(), Task.newBuilder().setHttpRequest(empty).build());
                    }
                    void others(Customer c, SqsClient sqs, AmazonSQSAsync old, EventBridgeAsyncClient bus, QueueClient azure) {
                        sqs.sendMessage(SendMessageRequest.builder().queueUrl("q").messageBody(c.getEmail()).build()); // leak: email -> message
                        sqs.sendMessage(SendMessageRequest.builder().queueUrl("q").messageBody("ready").build());
                        old.sendMessageAsync("q", c.getPhone()); // leak: phone -> message
                        bus.putEvents(PutEventsRequest.builder() // leak: email -> message
                                .entries(PutEventsRequestEntry.builder().source("s").detail(c.getEmail()).build()).build());
                        azure.sendMessageWithResponse(c.getEmail(), null, null, null, null); // leak: email -> message
                        azure.sendMessageWithResponse("ready", null, null, null, null);
                    }
                }
                """);
    }

    @Test
    void attributesOfTheSessionOutliveTheRequest() {
        check("""
                import org.springframework.web.context.request.*;
                class Portal {
                    void run(RequestAttributes attributes, String passportNumber) {
                        attributes.setAttribute("p", passportNumber, 1); // leak: passport -> session
                        attributes.setAttribute("p", passportNumber, 0);
                        attributes.setAttribute("p", passportNumber != null, 1);
                    }
                }
                """);
    }

    @Test
    void anAddressBuiltOnAnUnknownOneKeepsItsParameters() {
        check(CUSTOMER, """
                import org.springframework.web.client.RestTemplate;
                import org.springframework.web.util.UriComponentsBuilder;
                class Search {
                    void run(Customer c, RestTemplate rest, String base) {
                        rest.getForObject(UriComponentsBuilder.fromUriString(base).queryParam("q", c.getEmail()).build().toUri(), String.class); // leak: email -> http
                        rest.getForObject(UriComponentsBuilder.fromUriString(base).queryParam("q", c.getId()).build().toUri(), String.class);
                    }
                }
                """);
    }

    @Test
    void digitsThatAllBecomeTheSameOneAreMasked() {
        check(CUSTOMER, """
                class Forms {
                    void run(Customer c) {
                        System.out.println(c.getPhone().replaceAll("[0-9]", "0"));
                        System.out.println(c.getPhone().replaceAll("\\\\d", "9"));
                        System.out.println(c.getPhone().replaceAll("^0", "1")); // leak: phone -> stdout
                        System.out.println(c.getPhone().replaceAll("[^0-9]", "0")); // leak: phone -> stdout
                        System.out.println(c.getPhone().substring(0, 2));
                        System.out.println(c.getPhone().substring(0, 9)); // leak: phone -> stdout
                    }
                }
                """);
    }

    @Test
    void clientsThatAreGivenBuildersSendWhatThoseGet() {
        check("""
                import co.elastic.clients.elasticsearch.ElasticsearchClient;
                import java.util.Map;
                import org.springframework.jdbc.core.namedparam.*;
                import org.springframework.messaging.simp.SimpMessagingTemplate;
                import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
                import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
                class Stays {
                    record Stay(String room, String passportNumber) {}
                    void dynamo(DynamoDbClient client, Stay stay) {
                        client.putItem(b -> b.item(Map.of("p", AttributeValue.fromS(stay.passportNumber())))); // leak: passport -> storage
                        client.putItem(b -> b.item(Map.of("r", AttributeValue.fromS(stay.room()))));
                    }
                    void elastic(ElasticsearchClient client, Stay stay) throws Exception {
                        client.index(i -> i.index("stays").document(stay)); // leak: passport -> storage
                        client.index(i -> i.index("rooms").document(stay.room()));
                    }
                    void stomp(SimpMessagingTemplate stomp, Stay stay) {
                        stomp.convertAndSend("/topic/stays", stay.passportNumber()); // leak: passport -> message
                        stomp.convertAndSend("/topic/rooms", stay.room());
                        stomp.convertAndSendToUser("u", "/topic/stays", stay.passportNumber()); // leak: passport -> message
                        stomp.convertAndSendToUser(stay.passportNumber(), "/topic/rooms", stay.room());
                    }
                }
                """);
    }

    @Test
    void propertiesStoredInMemoryAreInNoFile() {
        check(CUSTOMER, """
                import java.io.*;
                import java.util.Properties;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Settings {
                    private static final Logger log = LoggerFactory.getLogger(Settings.class);
                    void memory(Customer c, Properties properties) throws IOException {
                        properties.setProperty("mail", c.getEmail());
                        try (Writer writer = new StringWriter()) {
                            properties.store(writer, null);
                            log.info("now {}", writer.toString()); // leak: email -> log
                        }
                    }
                    void file(Customer c, Properties properties) throws IOException {
                        properties.setProperty("mail", c.getEmail());
                        try (Writer writer = new FileWriter("settings")) {
                            properties.store(writer, null); // leak: email -> file
                        }
                    }
                }
                """);
    }

    @Test
    void aStreamOfTheProcessInAFieldIsThatStream() {
        check(CUSTOMER, """
                import java.io.PrintStream;
                class Shell {
                    private final PrintStream screen = System.out;
                    private static final PrintStream ERRORS = System.err;
                    private final java.io.StringWriter draft = new java.io.StringWriter();
                    void show(Customer c) {
                        screen.printf("%s: %s", c.getId(), c.getPhone()); // leak: phone -> stdout
                        ERRORS.println(c.getEmail()); // leak: email -> stdout
                        screen.println(c.getId());
                        draft.append(c.getEmail());
                    }
                }
                """);
    }

    @Test
    void whatIsBuiltOnAnAddressIsNotInTheAddress() {
        check(CUSTOMER, """
                import okhttp3.*;
                class Depot {
                    private static final HttpUrl STOCK = HttpUrl.get("https://stock.partner.example");
                    void run(OkHttpClient client, Customer c) throws Exception {
                        HttpUrl own = STOCK.newBuilder().addQueryParameter("m", c.getEmail()).build();
                        client.newCall(new Request.Builder().url(own).build()).execute(); // leak: email -> http
                        client.newCall(new Request.Builder().url(STOCK).build()).execute();
                        HttpUrl.Builder slow = STOCK.newBuilder();
                        slow.addQueryParameter("p", c.getPhone());
                        client.newCall(new Request.Builder().url(slow.build()).build()).execute(); // leak: phone -> http
                    }
                }
                """);
    }

    @Test
    void aGeneratorOnTheAnswerWritesToIt() {
        check(CUSTOMER, """
                import com.fasterxml.jackson.core.JsonGenerator;
                import com.fasterxml.jackson.databind.ObjectMapper;
                import jakarta.servlet.http.HttpServletResponse;
                class Export {
                    void run(HttpServletResponse answer, ObjectMapper mapper, Customer c, String passportNumber) throws Exception {
                        JsonGenerator out = mapper.getFactory().createGenerator(answer.getWriter());
                        out.writeStringField("no", passportNumber); // leak: passport -> response
                        out.writeStringField("id", c.getId());
                        JsonGenerator draft = mapper.createGenerator(new java.io.StringWriter());
                        draft.writeStringField("no", passportNumber);
                    }
                }
                """);
    }

    @Test
    void whoInterceptsRequestsAddsToThem() {
        check(CUSTOMER, """
                import org.springframework.http.client.ClientHttpRequestInterceptor;
                class Interceptors {
                    ClientHttpRequestInterceptor named(Customer c) {
                        return (request, body, next) -> {
                            request.getHeaders().set("X-From", c.getPhone());
                            return next.execute(request, body); // leak: phone -> http
                        };
                    }
                    ClientHttpRequestInterceptor numbered(Customer c) {
                        return (request, body, next) -> {
                            request.getHeaders().set("X-From", c.getId());
                            return next.execute(request, body);
                        };
                    }
                }
                """);
    }

    @Test
    void aMailAddressWithoutItsNameIsMasked() {
        check(CUSTOMER, """
                import java.util.regex.Pattern;
                import org.slf4j.Logger;
                class Domains {
                    private static final Pattern NAME = Pattern.compile("^.+(?=@)");
                    private static final Pattern BLANK = Pattern.compile("^ ");
                    void run(Logger log, Customer c) {
                        log.info(NAME.matcher(c.getEmail()).replaceFirst("***"));
                        log.info(c.getEmail().replaceFirst("[^@]+", "xxx"));
                        log.info(BLANK.matcher(c.getEmail()).replaceFirst("***")); // leak: email -> log
                        log.info(c.getEmail().replaceFirst("^.", "*")); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void aRecordFoundByTheIdOfASessionIsNotTheId() {
        check("""
                import org.slf4j.Logger;
                import other.Sessions;
                import other.SessionRecord;
                import org.keycloak.models.UserSessionModel;
                class Logout {
                    void run(Logger log, Sessions sessions, String realm, String sessionId, UserSessionModel own) {
                        SessionRecord record = sessions.getSession(realm, sessionId);
                        log.info("steps {}", record.getNote("steps"));
                        log.info("session {}", sessionId); // leak: session_id -> log
                        log.info("session {}", own.getId()); // leak: session_id -> log
                    }
                }
                """);
    }

    @Test
    void whatAnObjectOfAnUnknownClassPrintsIsNotKnown() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import other.Account;
                class Accounts {
                    void run(Logger log, Account account, Customer c) {
                        account.setEmail(c.getEmail());
                        log.info("changed {}", account);
                        log.info("changed {}", account.getEmail()); // leak: email -> log
                        fill(account, c);
                        told(log, account);
                    }
                    private void fill(Account account, Customer c) { account.setPhone(c.getPhone()); }
                    private void told(Logger log, Account account) { log.info("told {}", account); }
                }
                """);
    }

    @Test
    void whatIsAskedOfMapsAndToldToTrackers() {
        check(CUSTOMER, """
                import com.google.maps.*;
                import com.posthog.java.PostHog;
                import java.util.Map;
                class Reach {
                    private final PostHog posthog;
                    Reach(PostHog posthog) { this.posthog = posthog; }
                    void way(GeoApiContext maps, String homeAddress, String shop) throws Exception {
                        DirectionsApi.getDirections(maps, homeAddress, "shop " + shop).await(); // leak: postal_address -> third-party
                        DirectionsApi.getDirections(maps, "depot", "shop " + shop).await();
                    }
                    void told(Customer c) {
                        posthog.capture(c.getId(), "visit", Map.of("n", 3));
                        posthog.set(c.getId(), Map.of("mail", c.getEmail())); // leak: email -> third-party
                        posthog.capture(c.getId(), "visit", Map.of("n", 4));
                    }
                }
                """);
    }

    @Test
    void whatADocumentIsFoundByIsNotStored() {
        check(CUSTOMER, """
                import com.mongodb.client.ClientSession;
                import com.mongodb.client.MongoCollection;
                import com.mongodb.client.model.*;
                import org.bson.Document;
                class Papers {
                    void keep(MongoCollection<Document> all, ClientSession session, Customer c, String iban) {
                        all.updateOne(Filters.eq("acc", iban), Updates.set("id", c.getId()));
                        all.updateOne(Filters.eq("id", c.getId()), Updates.set("acc", iban)); // leak: bank_account -> storage
                        all.updateOne(session, Filters.eq("id", c.getId()), Updates.set("acc", iban)); // leak: bank_account -> storage
                    }
                }
                """);
    }

    @Test
    void xmlIsWrittenPieceByPiece() {
        check(CUSTOMER, """
                import java.io.*;
                import java.nio.file.*;
                import javax.xml.stream.*;
                class Sheets {
                    void file(Customer c, Path path) throws Exception {
                        try (OutputStream out = Files.newOutputStream(path)) {
                            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
                            xml.writeStartElement("customer");
                            xml.writeAttribute("id", c.getId());
                            xml.writeAttribute("mail", c.getEmail()); // leak: email -> file
                            xml.writeCharacters(c.getPhone()); // leak: phone -> file
                            xml.writeEndElement();
                        }
                    }
                    void text(Customer c) throws Exception {
                        StringWriter quiet = new StringWriter();
                        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(quiet);
                        xml.writeCharacters(c.getId());
                        System.out.println(quiet);
                        StringWriter loud = new StringWriter();
                        XMLStreamWriter other = XMLOutputFactory.newFactory().createXMLStreamWriter(loud);
                        other.writeAttribute("tel", c.getPhone());
                        System.out.println(loud); // leak: phone -> stdout
                    }
                }
                """);
    }

    @Test
    void whatStripeGaveIsNoNewsToIt() {
        check(CUSTOMER, """
                import com.stripe.param.CustomerUpdateParams;
                class Payments {
                    void describe(com.stripe.model.Customer paying, Customer c, String diagnosis) throws Exception {
                        paying.update(CustomerUpdateParams.builder().setDescription("shop " + c.getId()).build());
                        paying.update(CustomerUpdateParams.builder().setDescription("has " + diagnosis).build()); // leak: diagnosis -> third-party
                    }
                }
                """);
    }

    @Test
    void signsThatAreReplacedAndSignsThatStay() {
        check("""
                import com.google.common.base.CharMatcher;
                class Masks {
                    void run(String phoneNumber) {
                        System.out.println(phoneNumber.replaceAll("[^+]", "#"));
                        System.out.println(phoneNumber.replaceAll("[^+0-9]", "#")); // leak: phone -> stdout
                        System.out.println(phoneNumber.replaceAll("[^+-]+", "*"));
                        System.out.println(phoneNumber.replaceAll("[+ ()-]", "*")); // leak: phone -> stdout
                        System.out.println(CharMatcher.inRange('0', '9').replaceFrom(phoneNumber, '0'));
                        System.out.println(CharMatcher.inRange('a', 'z').replaceFrom(phoneNumber, 'x')); // leak: phone -> stdout
                        System.out.println(CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z')).replaceFrom(phoneNumber, 'x')); // leak: phone -> stdout
                    }
                }
                """);
    }

    @Test
    void messagesOfTheJdkNumberTheirPlaces() {
        check(CUSTOMER, """
                import java.util.logging.*;
                class Desk {
                    private static final Logger log = Logger.getLogger("desk");
                    private static final System.Logger logger = System.getLogger("desk");
                    void numbered(Customer c) {
                        log.log(Level.INFO, "saved {}", c.getEmail());
                        log.log(Level.INFO, "saved by hand", c.getEmail());
                        log.log(Level.INFO, "saved {0}", c.getEmail()); // leak: email -> log
                        log.log(Level.INFO, "saved {1}", new Object[] {5, c.getEmail()}); // leak: email -> log
                        log.log(Level.INFO, "not saved", new IllegalStateException(c.getId()));
                        logger.log(System.Logger.Level.INFO, "saved {} {0}", 5, c.getEmail());
                        logger.log(System.Logger.Level.INFO, "saved {1}", 5, c.getEmail()); // leak: email -> log
                    }
                    void aWordMayBeTheKeyOfAMessage(Customer c) {
                        log.log(Level.INFO, "customer.saved", c.getEmail()); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void aPortOfAServiceThatIsHereIsNoCallToOthers() {
        String service = "@jakarta.jws.WebService interface Letters { void send(Customer c); }";
        String desk = """
                class Desk {
                    private Letters letters;
                    void run(Customer c) {
                        letters.send(c);LEAK
                    }
                }
                """;
        checkSure(CUSTOMER, service, desk.replace("LEAK", " // leak: email, phone -> http"));
        checkSure(
                CUSTOMER,
                service,
                "class OwnLetters implements Letters { public void send(Customer c) { } }",
                desk.replace("LEAK", ""));
    }
}

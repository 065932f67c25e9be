package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Leaks;
import org.junit.jupiter.api.Test;

/** What of an object a serialiser writes: each has exclusions of its own. */
class SerialisersTest {
    @Test
    void exclusionsOfOneMeanNothingToAnother() {
        Leaks.check("""
                import com.fasterxml.jackson.annotation.*;
                import com.fasterxml.jackson.databind.ObjectMapper;
                import com.google.gson.Gson;
                class Account {
                    public String ref;
                    @JsonIgnore public String email;
                    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) public String phone;
                    public String iban;
                }
                class Desk {
                    void write(Account account, ObjectMapper mapper, Gson gson) throws Exception {
                        System.out.println(mapper.writeValueAsString(account)); // leak: bank_account -> stdout
                        System.out.println(gson.toJson(account)); // leak: bank_account, email, phone -> stdout
                    }
                }
                """, """
                import com.fasterxml.jackson.databind.ObjectMapper;
                import com.google.gson.Gson;
                import org.apache.commons.lang3.builder.*;
                class Device {
                    public transient String email;
                    @ToStringExclude public String phone;
                    void write(Gson gson) {
                        System.out.println(gson.toJson(this)); // leak: phone -> stdout
                        System.out.println(ReflectionToStringBuilder.toString(this));
                    }
                }
                """);
    }

    @Test
    void jacksonReadsGettersAndPublicFields() {
        Leaks.check("""
                import com.fasterxml.jackson.annotation.*;
                import com.fasterxml.jackson.databind.ObjectMapper;
                class Account {
                    private String email;
                    private String phone;
                    @JsonProperty("x") private String iban;
                    private String passportNumber;
                    public String getPhone() { return phone; }
                    public String getMasked() { return "***" + email.substring(email.length() - 2); }
                    @JsonIgnore public String getPassportNumber() { return passportNumber; }
                }
                class Desk {
                    void write(Account account, ObjectMapper mapper) throws Exception {
                        System.out.println(mapper.writeValueAsString(account)); // leak: bank_account, phone -> stdout
                    }
                }
                """);
    }

    @Test
    void classesNameWhatTheyLeaveOut() {
        Leaks.check("""
                import com.fasterxml.jackson.annotation.*;
                import com.fasterxml.jackson.databind.ObjectMapper;
                @JsonIgnoreProperties({"email", "tel"})
                class Base { public String email; @JsonProperty("tel") public String phone; }
                class Account extends Base { public String iban; }
                @JsonIncludeProperties("ref")
                class Slim { public String ref; public String email; }
                class Wrapper { @JsonIgnoreProperties("iban") public Account account; public Secret secret; }
                @JsonIgnoreType class Secret { public String email; }
                class Code { private String email; @JsonValue public String id() { return "1"; } public String getEmail() { return email; } }
                class Desk {
                    void write(Account account, Slim slim, Wrapper wrapper, Code code, ObjectMapper mapper) throws Exception {
                        System.out.println(mapper.writeValueAsString(account)); // leak: bank_account -> stdout
                        System.out.println(mapper.writeValueAsString(slim));
                        System.out.println(mapper.writeValueAsString(wrapper));
                        System.out.println(mapper.writeValueAsString(code));
                    }
                }
                """);
    }

    @Test
    void mappersAreToldAboutViewsMixInsAndExposure() {
        Leaks.check("""
                import com.fasterxml.jackson.annotation.*;
                import com.fasterxml.jackson.databind.ObjectMapper;
                import com.fasterxml.jackson.databind.ObjectWriter;
                import com.google.gson.Gson;
                import com.google.gson.GsonBuilder;
                import com.google.gson.annotations.Expose;
                class Report {
                    interface Public {}
                    interface Internal extends Public {}
                    @JsonView(Public.class) @Expose public String reportNo;
                    @JsonView(Internal.class) public String email;
                }
                abstract class Quiet { @JsonIgnore public String email; }
                class Desk {
                    private final ObjectMapper plain = new ObjectMapper();
                    private final ObjectMapper quiet = new ObjectMapper().addMixIn(Report.class, Quiet.class);
                    private static final Gson EXPOSED;
                    static {
                        GsonBuilder builder = new GsonBuilder();
                        builder.excludeFieldsWithoutExposeAnnotation();
                        EXPOSED = builder.create();
                    }
                    private final Gson gson;
                    Desk() { gson = new Gson(); }
                    void write(Report report) throws Exception {
                        ObjectWriter shared = plain.writerWithView(Report.Public.class);
                        System.out.println(shared.writeValueAsString(report));
                        ObjectWriter kept = plain.writerWithView(Report.Internal.class);
                        System.out.println(kept.writeValueAsString(report)); // leak: email -> stdout
                        System.out.println(plain.writeValueAsString(report)); // leak: email -> stdout
                        System.out.println(quiet.writeValueAsString(report));
                        System.out.println(EXPOSED.toJson(report));
                        System.out.println(gson.toJson(report)); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void ownSerialisersAreFollowed() {
        Leaks.check("""
                import com.fasterxml.jackson.core.JsonGenerator;
                import com.fasterxml.jackson.databind.JsonSerializer;
                import com.fasterxml.jackson.databind.ObjectMapper;
                import com.fasterxml.jackson.databind.SerializerProvider;
                import com.fasterxml.jackson.databind.annotation.JsonSerialize;
                class Tail extends JsonSerializer<String> {
                    public void serialize(String value, JsonGenerator out, SerializerProvider provider) throws java.io.IOException {
                        out.writeString("..." + value.substring(Math.max(0, value.length() - 3)));
                    }
                }
                class Upper extends JsonSerializer<String> {
                    public void serialize(String value, JsonGenerator out, SerializerProvider provider) throws java.io.IOException {
                        out.writeString(value.toUpperCase());
                    }
                }
                class Consent {
                    @JsonSerialize(using = Tail.class) public String phone;
                    @JsonSerialize(using = Upper.class) public String email;
                }
                class Desk {
                    void write(Consent consent, ObjectMapper mapper) throws Exception {
                        System.out.println(mapper.writeValueAsString(consent)); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void whatControllersGiveBackIsRead() {
        Leaks.check("""
                import com.fasterxml.jackson.annotation.JsonIgnore;
                import org.springframework.web.bind.annotation.*;
                import org.springframework.http.ResponseEntity;
                import java.util.List;
                class User { public String email; public String password; }
                class Safe { public String email; @JsonIgnore public String password; }
                @RestController
                class Users {
                    @GetMapping("/a") User one(User user) {
                        return user; // leak: password -> response
                    }
                    @GetMapping("/b") ResponseEntity<List<User>> all(List<User> users) {
                        return ResponseEntity.ok(users); // leak: password -> response
                    }
                    @GetMapping("/c") ResponseEntity<Safe> safe(Safe user) {
                        return ResponseEntity.ok(user);
                    }
                    User inside(User user) {
                        return user;
                    }
                }
                """, """
                import org.springframework.stereotype.Controller;
                import org.springframework.web.bind.annotation.*;
                @Controller
                class Pages {
                    @GetMapping("/a") String done(String phone) {
                        return "redirect:/done?p=" + phone; // leak: phone -> url
                    }
                    @GetMapping("/b") String page(String phone) {
                        return "page";
                    }
                }
                """, """
                import jakarta.ws.rs.*;
                class Resource {
                    @GET String secret(String password) {
                        return password; // leak: password -> response
                    }
                }
                """);
    }

    @Test
    void filtersThatLetPropertiesThroughProtectNothing() {
        Leaks.check("""
                import com.fasterxml.jackson.annotation.JsonFilter;
                @JsonFilter("slim")
                class Grade {
                    public String subject;
                    public String email;
                }
                """, """
                import com.fasterxml.jackson.databind.ObjectMapper;
                import com.fasterxml.jackson.databind.ObjectWriter;
                import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
                import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private final ObjectMapper mapper = new ObjectMapper();
                    void run(Grade grade) throws Exception {
                        SimpleFilterProvider wide = new SimpleFilterProvider().addFilter("slim", SimpleBeanPropertyFilter.serializeAllExcept("version"));
                        ObjectWriter wideWriter = mapper.writer(wide);
                        log.info(wideWriter.writeValueAsString(grade)); // leak: email -> log
                        SimpleFilterProvider other = new SimpleFilterProvider().addFilter("other", SimpleBeanPropertyFilter.filterOutAllExcept("subject"));
                        ObjectWriter otherWriter = mapper.writer(other);
                        log.info(otherWriter.writeValueAsString(grade)); // leak: email -> log
                        SimpleFilterProvider narrow = new SimpleFilterProvider().addFilter("slim", SimpleBeanPropertyFilter.filterOutAllExcept("subject"));
                        ObjectWriter narrowWriter = mapper.writer(narrow);
                        log.info(narrowWriter.writeValueAsString(grade));
                        ObjectMapper told = new ObjectMapper();
                        told.setFilterProvider(new SimpleFilterProvider().addFilter("slim", SimpleBeanPropertyFilter.serializeAllExcept("email")));
                        log.info(told.writeValueAsString(grade));
                    }
                }
                """);
    }

    @Test
    void treesKeepEachPropertyUnderItsName() {
        Leaks.check("class Buyer { public String id; public String email; public String phone; }", """
                import com.fasterxml.jackson.databind.JsonNode;
                import com.fasterxml.jackson.databind.ObjectMapper;
                import com.fasterxml.jackson.databind.node.ArrayNode;
                import com.fasterxml.jackson.databind.node.ObjectNode;
                import java.util.Map;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private final ObjectMapper mapper = new ObjectMapper();
                    void run(Buyer c) {
                        JsonNode tree = mapper.valueToTree(c);
                        JsonNode id = tree.get("id");
                        log.info("{}", id);
                        JsonNode email = tree.get("email");
                        log.info("{}", email); // leak: email -> log
                        Map<String, Object> map = mapper.convertValue(c, Map.class);
                        log.info("{}", map.get("id"));
                        log.info("{}", map.get("phone")); // leak: phone -> log
                        ObjectNode node = mapper.createObjectNode();
                        node.put("number", c.id);
                        node.put("mail", c.email);
                        JsonNode read = node;
                        JsonNode number = read.get("number");
                        log.info("{}", number);
                        JsonNode mail = read.get("mail");
                        log.info("{}", mail); // leak: email -> log
                    }
                    void lists(Buyer c) {
                        ArrayNode array = mapper.createArrayNode();
                        ObjectNode first = array.addObject();
                        first.put("number", c.id);
                        log.info("{}", array);
                        ObjectNode second = array.addObject();
                        second.put("mail", c.email);
                        log.info("{}", array); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void whatIsReadBackIsInTheFieldItWasIn() {
        Leaks.check("""
                import java.io.Serializable;
                public class Pair implements Serializable {
                    private String left;
                    private String right;
                    public void setLeft(String left) { this.left = left; }
                    public void setRight(String right) { this.right = right; }
                    public String getLeft() { return left; }
                    public String getRight() { return right; }
                }
                """, """
                import jakarta.json.bind.Jsonb;
                import java.io.*;
                class Desk {
                    void run(String phone, String number, Jsonb jsonb) throws Exception {
                        Pair pair = new Pair();
                        pair.setLeft(number);
                        pair.setRight(phone);
                        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                        new ObjectOutputStream(bytes).writeObject(pair);
                        Pair read = (Pair) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
                        System.out.println(read.getLeft());
                        System.out.println(read.getRight()); // leak: phone -> stdout
                        Pair bound = jsonb.fromJson(jsonb.toJson(pair), Pair.class);
                        System.out.println(bound.getLeft());
                        System.out.println(bound.getRight()); // leak: phone -> stdout
                    }
                }
                """);
    }

    @Test
    void gettersOfAClosedClassAndASoleValueThatIsNotPublic() {
        io.github.piiflow.testing.Leaks.check("""
                import com.fasterxml.jackson.annotation.*;
                import com.fasterxml.jackson.databind.ObjectMapper;
                class Desk {
                    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
                    static class Hidden {
                        private String email;
                        @JsonProperty private String no;
                        public String getEmail() { return email; }
                    }
                    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.PUBLIC_ONLY)
                    static class Shown {
                        private String email;
                        public String getEmail() { return email; }
                    }
                    static class Box {
                        private String email;
                        @JsonValue String shown() { return "box"; }
                        public String getEmail() { return email; }
                    }
                    static class Open {
                        private String email;
                        @JsonValue String shown() { return email; }
                    }
                    void run(ObjectMapper mapper, Hidden hidden, Shown shown, Box box, Open open) throws Exception {
                        System.out.println(mapper.writeValueAsString(hidden));
                        System.out.println(mapper.writeValueAsString(shown)); // leak: email -> stdout
                        System.out.println(mapper.writeValueAsString(box));
                        System.out.println(mapper.writeValueAsString(open)); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void functionsAndSerialisersGivenForATypeWriteIt() {
        Leaks.check("""
                import com.fasterxml.jackson.core.JsonGenerator;
                import com.fasterxml.jackson.databind.*;
                import com.fasterxml.jackson.databind.module.SimpleModule;
                import com.google.gson.*;
                class Lodger { public String room; public String email; public String fullName; }
                class Stars extends JsonSerializer<String> {
                    public void serialize(String value, JsonGenerator out, SerializerProvider provider) throws java.io.IOException {
                        out.writeString("*".repeat(value.length()));
                    }
                }
                class Loud extends JsonSerializer<String> {
                    public void serialize(String value, JsonGenerator out, SerializerProvider provider) throws java.io.IOException {
                        out.writeString(value.trim());
                    }
                }
                class Desk {
                    void functions(Lodger lodger) {
                        Gson quiet = new GsonBuilder().registerTypeAdapter(Lodger.class, (com.google.gson.JsonSerializer<Lodger>) (l, type, context) -> new JsonPrimitive(l.room)).create();
                        System.out.println(quiet.toJson(lodger));
                        Gson loud = new GsonBuilder().registerTypeAdapter(Lodger.class, (com.google.gson.JsonSerializer<Lodger>) (l, type, context) -> new JsonPrimitive(l.email)).create();
                        System.out.println(loud.toJson(lodger)); // leak: email -> stdout
                    }
                    void texts(Lodger lodger) throws Exception {
                        SimpleModule stars = new SimpleModule();
                        stars.addSerializer(String.class, new Stars());
                        ObjectMapper quiet = new ObjectMapper().registerModule(stars);
                        System.out.println(quiet.writerWithDefaultPrettyPrinter().writeValueAsString(lodger));
                        SimpleModule trimmed = new SimpleModule();
                        trimmed.addSerializer(String.class, new Loud());
                        ObjectMapper loud = new ObjectMapper().registerModule(trimmed);
                        System.out.println(loud.writeValueAsString(lodger)); // leak: email, full_name -> stdout
                    }
                }
                """);
    }

    @Test
    void nodesWithinNodesAndNamesTakenOutTogether() {
        Leaks.check("""
                import com.fasterxml.jackson.databind.ObjectMapper;
                import com.fasterxml.jackson.databind.node.*;
                import java.util.List;
                class Lodger { public String room; public String email; public String fullName; }
                class Desk {
                    void lists(ObjectMapper mapper, List<Lodger> lodgers) {
                        ObjectNode node = mapper.createObjectNode();
                        ArrayNode rooms = node.putArray("rooms");
                        lodgers.forEach(l -> rooms.add(l.room));
                        System.out.println(node);
                        ArrayNode mails = node.putArray("mails");
                        lodgers.forEach(l -> mails.add(l.email));
                        System.out.println(mails); // leak: email -> stdout
                        System.out.println(node.get("mails")); // leak: email -> stdout
                        System.out.println(node.get("rooms"));
                    }
                    void removed(ObjectMapper mapper, Lodger lodger) {
                        ObjectNode node = mapper.createObjectNode().put("room", lodger.room).put("mail", lodger.email).put("who", lodger.fullName);
                        node.remove(List.of("mail", "room"));
                        System.out.println(node); // leak: full_name -> stdout
                        node.remove(List.of("who", "mail"));
                        System.out.println(node);
                    }
                }
                """);
    }

    @Test
    void generatorsWriteToWhatTheyWereMadeOn() {
        Leaks.check("""
                import com.fasterxml.jackson.core.*;
                import java.io.StringWriter;
                class Desk {
                    void run(String email, int rooms) throws Exception {
                        StringWriter loud = new StringWriter();
                        JsonGenerator one = new JsonFactory().createGenerator(loud);
                        one.writeStringField("mail", email);
                        one.close();
                        System.out.println(loud); // leak: email -> stdout
                        StringWriter quiet = new StringWriter();
                        JsonGenerator other = new JsonFactory().createGenerator(quiet);
                        other.writeBooleanField("known", email != null);
                        other.writeNumberField("rooms", rooms);
                        System.out.println(quiet.toString());
                    }
                }
                """);
    }

    @Test
    void whatJakartaResourcesAnswerIsRead() {
        Leaks.check("""
                import jakarta.ws.rs.*;
                import jakarta.ws.rs.core.Response;
                import java.util.Map;
                @Path("/lodgers")
                class Lodgers {
                    public static class Lodger { public String room; public String password; }
                    @GET public Response one(Lodger lodger) {
                        return Response.ok(lodger).build(); // leak: password -> response
                    }
                    @GET public Response map(Lodger lodger) {
                        return Response.status(200).entity(Map.of("p", lodger.password)).type("application/json").build(); // leak: password -> response
                    }
                    @GET public Response room(Lodger lodger) {
                        return Response.ok(Map.of("room", lodger.room, "set", lodger.password != null)).build();
                    }
                    @GET public Response none(Lodger lodger) {
                        return Response.status(lodger.password == null ? 404 : 200).build();
                    }
                }
                """);
    }

    @Test
    void whatABodyGivesCountsMoreThanWhatTheNameGivesElsewhere() {
        Leaks.check("""
                import org.springframework.security.core.userdetails.UserDetails;
                abstract class Account implements UserDetails {
                    private String password;
                    public String getPassword() { return password; }
                }
                class Desk {
                    void show(Account account) {
                        System.out.println(account.getPassword()); // leak: password -> stdout
                    }
                }
                """);
    }

    @Test
    void aModuleOfSerialisersThatSayWhatTheyAreFor() {
        Leaks.check("""
                import com.fasterxml.jackson.core.JsonGenerator;
                import com.fasterxml.jackson.databind.*;
                import com.fasterxml.jackson.databind.module.SimpleModule;
                import com.fasterxml.jackson.databind.ser.std.StdSerializer;
                import java.io.IOException;
                class Desk {
                    record Seat(String row, String guestEmail) {}
                    record Table(String row, String guestEmail) {}
                    static class RowOnly extends StdSerializer<Seat> {
                        RowOnly() { super(Seat.class); }
                        @Override
                        public void serialize(Seat value, JsonGenerator out, SerializerProvider provider) throws IOException {
                            out.writeString(value.row());
                        }
                    }
                    private final ObjectMapper rows = new ObjectMapper().registerModule(new SimpleModule().addSerializer(new RowOnly()));
                    private final ObjectMapper mapper = new ObjectMapper();
                    void run(Seat seat, Table table) throws Exception {
                        System.out.println(rows.writeValueAsString(seat));
                        System.out.println(rows.writeValueAsString(table)); // leak: email -> stdout
                        System.out.println(mapper.writeValueAsString(seat)); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void whatIsWrittenAsItsIdAndWhatIsRetained() {
        Leaks.check("""
                import com.fasterxml.jackson.annotation.*;
                import com.fasterxml.jackson.databind.ObjectMapper;
                import com.fasterxml.jackson.databind.node.ObjectNode;
                class Desk {
                    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "desk")
                    record Promoter(String desk, String email) {}
                    record Show(String hall, @JsonIdentityReference(alwaysAsId = true) Promoter promoter) {}
                    record Open(String hall, @JsonIdentityReference Promoter promoter) {}
                    void run(Show show, Open open, Promoter promoter) throws Exception {
                        ObjectMapper mapper = new ObjectMapper();
                        System.out.println(mapper.writeValueAsString(show));
                        System.out.println(mapper.writeValueAsString(open)); // leak: email -> stdout
                        ObjectNode node = mapper.valueToTree(promoter);
                        System.out.println(node); // leak: email -> stdout
                        node.retain("desk");
                        System.out.println(node);
                        ObjectNode other = mapper.valueToTree(promoter);
                        other.retain("desk", "email");
                        System.out.println(other); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void onlyWhatIsMarkedIsBound() {
        Leaks.check("""
                import jakarta.xml.bind.*;
                import jakarta.xml.bind.annotation.*;
                import java.io.StringWriter;
                class Desk {
                    @XmlAccessorType(XmlAccessType.NONE)
                    static class Payout {
                        @XmlElement private long cents;
                        private String iban;
                    }
                    @XmlAccessorType(XmlAccessType.NONE)
                    static class Marked {
                        @XmlAttribute(name = "acc") private String iban;
                    }
                    @XmlAccessorType(XmlAccessType.FIELD)
                    static class Open {
                        private String iban;
                    }
                    void run(Payout payout, Marked marked, Open open) {
                        StringWriter quiet = new StringWriter();
                        JAXB.marshal(payout, quiet);
                        System.out.println(quiet);
                        StringWriter loud = new StringWriter();
                        JAXB.marshal(marked, loud);
                        System.out.println(loud); // leak: bank_account -> stdout
                        StringWriter other = new StringWriter();
                        JAXB.marshal(open, other);
                        System.out.println(other); // leak: bank_account -> stdout
                    }
                }
                """);
    }
}

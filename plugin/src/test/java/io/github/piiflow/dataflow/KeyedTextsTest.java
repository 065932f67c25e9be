package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Leaks;
import org.junit.jupiter.api.Test;

/** A text that an object was written as is read by names: what stands under one is not what stands under another. */
class KeyedTextsTest {
    private static final String MEMBER = """
            class Member {
                public String email;
                public String plan;
                public Home home;
            }
            class Home {
                public String street;
                public String colour;
            }
            """;

    @Test
    void aTreeGivesWhatStandsUnderTheNameAskedFor() {
        Leaks.check(MEMBER, """
                import com.fasterxml.jackson.databind.*;
                class Desk {
                    void read(Member member, ObjectMapper mapper) throws Exception {
                        JsonNode tree = mapper.readTree(mapper.writeValueAsString(member));
                        System.out.println(tree.get("plan").asText());
                        System.out.println(tree.get("email").asText()); // leak: email -> stdout
                        System.out.println(tree.get("home").get("colour").asText());
                        System.out.println(tree.get("home").get("street").asText()); // leak: postal_address -> stdout
                        System.out.println(tree.get("home")); // leak: postal_address -> stdout
                        System.out.println(tree); // leak: email, postal_address -> stdout
                    }
                }
                """);
    }

    @Test
    void aNameGoesWithTheTextThroughMethodsAndFields() {
        Leaks.check(MEMBER, """
                import com.google.gson.*;
                class Command {
                    private final JsonElement parsed;
                    private final String text;
                    Command(String text) { this.text = text; this.parsed = new JsonParser().parse(text); }
                    String named(String name) { return Reading.text(parsed, name); }
                    String all() { return text; }
                }
                class Reading {
                    static String text(JsonElement element, String name) {
                        JsonObject object = element.getAsJsonObject();
                        return object.has(name) ? object.get(name).getAsString() : null;
                    }
                }
                class Desk {
                    void handle(Member member, Gson gson) {
                        Command command = new Command(gson.toJson(member));
                        System.out.println(command.named("plan"));
                        System.out.println(command.named("email")); // leak: email -> stdout
                        System.out.println(command.all()); // leak: email, postal_address -> stdout
                    }
                }
                """);
    }

    @Test
    void aTextThatWaitsInAFieldKeepsItsNames() {
        Leaks.check(MEMBER, """
                import com.google.gson.*;
                class Outbox {
                    private String pending;
                    void put(Member member, Gson gson) { pending = gson.toJson(member); }
                    void show() {
                        JsonObject object = JsonParser.parseString(pending).getAsJsonObject();
                        System.out.println(object.get("plan").getAsString());
                        System.out.println(object.get("email").getAsString()); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void mapsAreWrittenUnderTheirKeys() {
        Leaks.check("""
                import com.fasterxml.jackson.databind.*;
                import java.util.*;
                class Desk {
                    void read(String email, ObjectMapper mapper) throws Exception {
                        Map<String, Object> values = new HashMap<>();
                        values.put("to", email);
                        values.put("lane", "fast");
                        JsonNode tree = mapper.readTree(mapper.writeValueAsString(values));
                        System.out.println(tree.get("lane").asText());
                        System.out.println(tree.get("to").asText()); // leak: email -> stdout
                    }
                    void list(List<Map<String, String>> rows, String email, ObjectMapper mapper) throws Exception {
                        rows.add(Map.of("to", email));
                        for (JsonNode row : mapper.readTree(mapper.writeValueAsString(rows))) {
                            System.out.println(row.get("to").asText()); // leak: email -> stdout
                        }
                    }
                }
                """);
    }

    @Test
    void aMapReadFromTextHasTheNamesOfTheText() {
        Leaks.check(MEMBER, """
                import com.fasterxml.jackson.databind.*;
                import com.fasterxml.jackson.core.type.TypeReference;
                import java.util.*;
                class Desk {
                    void read(Member member, ObjectMapper mapper) throws Exception {
                        Map<String, Object> map =
                                mapper.readValue(mapper.writeValueAsString(member), new TypeReference<Map<String, Object>>() {});
                        System.out.println(map.get("plan"));
                        System.out.println(map.get("email")); // leak: email -> stdout
                    }
                    void show(Member member, ObjectMapper mapper) throws Exception {
                        Map<String, Object> map = mapper.readValue(mapper.writeValueAsString(member), Map.class);
                        for (Map.Entry<String, Object> each : map.entrySet()) {
                            System.out.println(each.getValue()); // leak: email, postal_address -> stdout
                        }
                    }
                }
                """);
    }

    @Test
    void aNameMayBeWhatAConstantObjectHolds() {
        Leaks.check(MEMBER, """
                import com.google.gson.*;
                enum Parameter {
                    PLAN("plan"), EMAIL("email");
                    private final String value;
                    Parameter(String value) { this.value = value; }
                    String getValue() { return value; }
                }
                class Name {
                    static final Name PLAN = new Name("plan");
                    static final Name EMAIL = new Name("email");
                    final String text;
                    Name(String text) { this(text, 1); }
                    Name(String text, int length) { this.text = text; }
                }
                class Desk {
                    void read(Member member, Gson gson) {
                        JsonObject object = JsonParser.parseString(gson.toJson(member)).getAsJsonObject();
                        System.out.println(object.get(Parameter.PLAN.getValue()));
                        System.out.println(object.get(Parameter.EMAIL.getValue())); // leak: email -> stdout
                        System.out.println(object.get(Name.PLAN.text));
                        System.out.println(object.get(Name.EMAIL.text)); // leak: email -> stdout
                        System.out.println(object.get(plan));
                        System.out.println(object.get(email)); // leak: email -> stdout
                    }
                    private final String plan = Parameter.PLAN.getValue();
                    private static final String email = Parameter.EMAIL.getValue();
                }
                """, """
                import java.util.*;
                enum Column {
                    PLAN("plan"), EMAIL("email");
                    private String label;
                    Column(String label) { this.label = label; }
                    String label() { return label; }
                    void rename(String label) { this.label = label; }
                }
                class Sheet {
                    void show(String email) {
                        Map<String, String> row = new HashMap<>();
                        row.put(Column.EMAIL.label(), email);
                        System.out.println(row.get(Column.PLAN.label())); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void aParameterMayBeTheName() {
        Leaks.check(MEMBER, """
                import com.google.gson.*;
                import java.util.*;
                class Reading {
                    static String a(JsonObject o, String name) { return b(name, o); }
                    static String b(String key, JsonObject o) { return c(o, key); }
                    static String c(JsonObject o, String key) { return d(o, key); }
                    static String d(JsonObject o, String key) { return e(o, key); }
                    static String e(JsonObject o, String key) { return f(o, key, 3); }
                    static String f(JsonObject o, String key, int tries) {
                        return tries == 0 ? null : o.has(key) ? o.get(key).getAsString() : f(o, key, tries - 1);
                    }
                    static void show(Map<String, String> values, String key, int tries) {
                        if (tries > 0) {
                            System.out.println(values.get(key)); // leak: email -> stdout
                            show(values, key, tries - 1);
                        }
                    }
                    static void tell(Map<String, String> values, String key, int tries) {
                        if (tries > 0) {
                            System.out.println(values.get(key));
                            tell(values, key, tries - 1);
                        }
                    }
                }
                class Desk {
                    void handle(Member member, Gson gson) {
                        JsonObject object = JsonParser.parseString(gson.toJson(member)).getAsJsonObject();
                        System.out.println(Reading.a(object, "plan"));
                        System.out.println(Reading.a(object, "email")); // leak: email -> stdout
                    }
                    void pass(String email) {
                        Map<String, String> values = new HashMap<>();
                        values.put("plan", "basic");
                        values.put("to", email);
                        Reading.show(values, "to", 3);
                        Reading.tell(values, "plan", 3);
                    }
                }
                """);
    }

    @Test
    void aNameMayBeAnyText() {
        Leaks.check("""
                import java.util.*;
                class Desk {
                    void pass(String email, Map<String, String> query) {
                        query.put("?page", "1");
                        query.put("?p0", email);
                        System.out.println(query.get("?page"));
                        System.out.println(query.get("?p0")); // leak: email -> stdout
                        show(query);
                    }
                    void show(Map<String, String> query) {
                        System.out.println(query.get("?path") + query.get("?page"));
                    }
                }
                """);
    }

    @Test
    void whatIsPersonalAsAWholeIsSoUnderEveryName() {
        Leaks.check("""
                import com.fasterxml.jackson.databind.*;
                class Desk {
                    void read(String diagnosis, ObjectMapper mapper) throws Exception {
                        System.out.println(mapper.readTree(diagnosis).get("code").asText()); // leak: diagnosis -> stdout
                    }
                }
                """);
    }

    @Test
    void whatIsReadBackGoesIntoTheFieldOfItsNameOnly() {
        Leaks.check(MEMBER, """
                import com.fasterxml.jackson.annotation.JsonProperty;
                import com.fasterxml.jackson.databind.*;
                class View {
                    String email;
                    String label;
                    String plan;
                }
                class Renamed {
                    @JsonProperty("email") String contact;
                    String plan;
                    private String kept;
                    void setStreet(String street) { kept = street; }
                }
                class Desk {
                    void read(Member member, ObjectMapper mapper) throws Exception {
                        String text = mapper.writeValueAsString(member);
                        View view = mapper.readValue(text, View.class);
                        System.out.println(view.email); // leak: email -> stdout
                        System.out.println(view.label);
                        System.out.println(view.plan);
                        Renamed renamed = mapper.readValue(text, Renamed.class);
                        System.out.println(renamed.contact); // leak: email -> stdout
                        System.out.println(renamed.plan);
                    }
                }
                """);
    }

    @Test
    void aPropertyIsWrittenUnderTheNameThatItIsGiven() {
        Leaks.check("""
                import com.fasterxml.jackson.annotation.JsonProperty;
                import com.fasterxml.jackson.databind.*;
                class Desk {
                    static class Lens {
                        public String lensNo;
                        @JsonProperty("n") public String patientName;
                    }
                    void read(Lens lens, ObjectMapper mapper) throws Exception {
                        JsonNode tree = mapper.readTree(mapper.writeValueAsString(lens));
                        System.out.println(tree.path("n").asText()); // leak: full_name -> stdout
                        System.out.println(tree.path("lensNo").asText());
                        System.out.println(tree.path("lens_no").asText());
                    }
                }
                """);
    }

    @Test
    void anObjectUnderANameIsThatOnlyByMembersThatSayNoMore() {
        Leaks.check("""
                import com.google.gson.*;
                import com.fasterxml.jackson.databind.JsonNode;
                class Desk {
                    private JsonObject member(JsonObject parent, String name) {
                        JsonElement found = parent.get(name);
                        return found == null ? null : found.getAsJsonObject();
                    }
                    private String use(JsonObject any) {
                        return member(any, "extension").get("use").getAsString();
                    }
                    private String text(JsonObject any) {
                        return any.get("value").getAsString();
                    }
                    void read(JsonObject person) {
                        JsonObject birth = member(person, "birthDate");
                        System.out.println(use(birth));
                        System.out.println(text(birth)); // leak: date_of_birth -> stdout
                        System.out.println(birth); // leak: date_of_birth -> stdout
                        System.out.println(birth.get("birthDateText")); // leak: date_of_birth -> stdout
                        System.out.println(birth.get("precision"));
                    }
                    void again(JsonObject person) {
                        JsonObject birth = JsonParser.parseString(member(person, "birthDate").toString()).getAsJsonObject();
                        System.out.println(birth.get("precision"));
                        System.out.println(birth.get("value")); // leak: date_of_birth -> stdout
                    }
                    void read(JsonNode user) {
                        System.out.println(user.get("email").get("verification").asText());
                        System.out.println(user.get("email").get("value").asText()); // leak: email -> stdout
                        for (JsonNode each : user.get("email")) {
                            System.out.println(each.asText()); // leak: email -> stdout
                            System.out.println(each.get("text").asText()); // leak: email -> stdout
                            System.out.println(each.get("retries").asText());
                            System.out.println(each.get("phoneNumber").asText()); // leak: phone -> stdout
                        }
                    }
                    void text(JsonNode user) {
                        String to = user.get("email").asText();
                        JsonObject again = JsonParser.parseString("{\\"to\\":\\"" + to + "\\"}").getAsJsonObject();
                        System.out.println(again.get("to").getAsString()); // leak: email -> stdout
                    }
                }
                """);
    }
}

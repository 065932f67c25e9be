package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;
import static io.github.piiflow.testing.Leaks.checkSure;

import org.junit.jupiter.api.Test;

/** What was written under one name is not read into a field of another, however many methods hand the text on. */
class OtherNamesTest {
    private static final String JSON = """
            import com.fasterxml.jackson.databind.ObjectMapper;
            final class Json {
                private static final ObjectMapper MAPPER = new ObjectMapper();
                static String write(Object value) throws Exception {
                    if (value == null) { return null; }
                    return MAPPER.writeValueAsString(value);
                }
                static <T> T read(String json, Class<T> type) throws Exception {
                    if (json.isBlank()) { return null; }
                    return MAPPER.readValue(json, type);
                }
            }
            """;
    private static final String LETTER = """
            class Letter { public Party party; public String text; }
            """;
    private static final String PARTY = """
            class Party { public String email; public String kind; }
            """;
    private static final String CHAT = """
            import jakarta.validation.constraints.NotBlank;
            @lombok.With
            class Chat {
                @NotBlank private String channel;
                String text;
                @com.fasterxml.jackson.annotation.JsonProperty("party") Object sender;
                String channel() { return channel; }
            }
            """;

    @Test
    void fieldsGetWhatStandsUnderTheirNames() {
        checkSure(JSON, LETTER, PARTY, CHAT, """
                record Message(String kind, String content) {}
                """, """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    public void here(Letter letter) throws Exception {
                        log.info(Json.read(Json.write(letter), Chat.class).channel());
                    }
                    public void chat(Letter letter) throws Exception {
                        deliver(new Message("x", Json.write(letter)));
                    }
                    private void deliver(Message message) throws Exception {
                        print(Json.read(message.content(), Chat.class));
                    }
                    private void print(Chat chat) {
                        log.info(chat.channel());
                    }
                    public void letter(Letter letter) throws Exception {
                        carry(new Message("x", Json.write(letter)));
                    }
                    private void carry(Message message) throws Exception {
                        print(Json.read(message.content(), Letter.class));
                    }
                    private void print(Letter letter) {
                        log.info(letter.party.email); // leak: email -> log
                        log.info(letter.party.kind);
                        log.info(letter.text);
                    }
                }
                """);
    }

    @Test
    void unlessAnAnnotationCallsThemSo() {
        check(JSON, LETTER, PARTY, CHAT, """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    public void chat(Letter letter) throws Exception {
                        print(Json.write(letter));
                    }
                    private void print(String text) throws Exception {
                        Chat chat = Json.read(text, Chat.class);
                        log.info("from {}", chat.sender); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void whatSaysNothingIsWhatItIsHandedOnAs() {
        check("""
                class Attribute {
                    private String name;
                    private String value;
                    Attribute(String name, String value) { this.name = name; this.value = value; }
                    String getName() { return name; }
                    String getValue() { return value; }
                }
                """, """
                class Person {
                    private String email;
                    Person(String email) { this.email = email; }
                    public String toString() { return "person " + email; }
                }
                """, """
                import java.util.*;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    public void of(Attribute attribute) {
                        log.info("{}", new Person(attribute.getValue())); // leak: email -> log
                        log.info("{}", new Person(attribute.getName()));
                        log.info(attribute.getValue());
                    }
                    public void among(List<Attribute> all) {
                        String found = find(all);
                        if (found != null) {
                            log.info("{}", new Person(found)); // leak: email -> log
                        }
                    }
                    private static String find(List<Attribute> all) {
                        for (Attribute each : all) {
                            if ("email".equals(each.getName())) {
                                return each.getValue();
                            }
                        }
                        return null;
                    }
                    public void fixed() {
                        show(new Attribute("desk", "the desk"));
                    }
                    private void show(Attribute attribute) {
                        log.info("{}", new Person(attribute.getValue()));
                    }
                }
                """);
    }
}

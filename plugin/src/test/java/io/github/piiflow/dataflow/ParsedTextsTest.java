package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** A text that is read into an object of the source holds what the class declares before it is read, too. */
class ParsedTextsTest {
    private static final String STUDENT = """
            import com.fasterxml.jackson.databind.ObjectMapper;
            class Student {
                public String studentId;
                public String lastName;
                public Address address;
            }
            class Address { public String postalCode; public int floor; }
            class Event { public String kind; public String payload; }
            final class Json {
                static <T> T read(Class<T> type, String text) throws Exception {
                    return new ObjectMapper().readValue(text, type);
                }
            }
            """;

    @Test
    void messagesAreWhatTheyAreReadInto() {
        check(STUDENT, """
                import com.fasterxml.jackson.core.type.TypeReference;
                import com.fasterxml.jackson.databind.ObjectMapper;
                import java.util.List;
                import org.slf4j.Logger;
                class Listener {
                    private Logger log;
                    private ObjectMapper mapper;
                    void onMessage(String body) throws Exception {
                        log.info("got {}", body); // leak: last_name, postal_code -> log
                        Student student = mapper.readValue(body, Student.class);
                        log.info("student {}", student.studentId);
                        log.info("student {}", student.lastName); // leak: last_name -> log
                    }
                    void onBytes(byte[] data) throws Exception {
                        String text = new String(data);
                        log.info("got {}", text); // leak: last_name, postal_code -> log
                        log.info("got {} characters", text.length());
                        List<Student> all = mapper.readValue(text, new TypeReference<List<Student>>() {});
                    }
                    void onEvent(String body) throws Exception {
                        log.info("got {}", body);
                        Event event = mapper.readValue(body, Event.class);
                        log.info("event {}", event.kind);
                    }
                }
                """);
    }

    @Test
    void helpersReadThemToo() {
        check(STUDENT, """
                import org.slf4j.Logger;
                import org.springframework.web.client.RestTemplate;
                class Client {
                    private Logger log;
                    private RestTemplate rest;
                    Student student(String id) throws Exception {
                        String answer = rest.getForObject("https://students.example.com/" + id, String.class);
                        log.debug("answer {}", answer); // leak: last_name, postal_code -> log
                        return Json.read(Student.class, answer);
                    }
                    String kind(String id) throws Exception {
                        String answer = rest.getForObject("https://events.example.com/" + id, String.class);
                        log.debug("answer {}", answer);
                        return Json.read(Event.class, answer).kind;
                    }
                    Student broken(String text) {
                        try {
                            return parsed(text);
                        } catch (Exception e) {
                            throw new IllegalArgumentException("Cannot read " + text); // leak: last_name, postal_code -> exception
                        }
                    }
                    private Student parsed(String text) throws Exception {
                        return Json.read(Student.class, text);
                    }
                }
                """);
    }
}

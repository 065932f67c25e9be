package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What a function that is called for each message makes is another object each time. */
class AnewObjectsTest {
    private static final String EVENTS = """
            import com.fasterxml.jackson.databind.ObjectMapper;
            class Event {
                private String payload;
                String getPayload() { return payload; }
                void setPayload(String payload) { this.payload = payload; }
            }
            class Json {
                static final ObjectMapper mapper = new ObjectMapper();
                static <T> T read(Class<T> type, String text) throws Exception { return mapper.readValue(text, type); }
                static String write(Object value) throws Exception { return mapper.writeValueAsString(value); }
            }
            """;

    @Test
    void whatWasPutIntoTheLastOneIsNotInTheNext() {
        check(CUSTOMER, EVENTS, """
                import com.unknown.bus.*;
                import java.util.concurrent.Executor;
                import org.slf4j.Logger;
                class Subscriber {
                    private Executor threads;
                    private Handler handler;
                    private Connection connection;
                    void subscribe() {
                        var dispatcher = connection.createDispatcher(onMessage());
                        dispatcher.subscribe("topic", "queue");
                    }
                    private MessageHandler onMessage() {
                        return (Message message) -> {
                            try {
                                var text = new String(message.getData());
                                var event = Json.read(Event.class, text);
                                threads.execute(() -> handler.handle(event, message));
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        };
                    }
                }
                class Handler {
                    private Logger log;
                    private Customers customers;
                    void handle(Event event, Message message) {
                        log.info("handling {}", event.getPayload());
                        try {
                            event.setPayload(Json.write(customers.find(event.getPayload()).getEmail()));
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                        log.info("answering {}", event.getPayload()); // leak: email -> log
                    }
                }
                interface Customers {
                    Customer find(String id);
                }
                """);
    }
}

package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** A repository gives back the objects that it was given to save, part by part. */
class SavedObjectsTest {
    private static final String SUBSCRIPTION = """
            import jakarta.persistence.*;
            @Entity
            class Subscription {
                @Id Long id;
                Reader reader;
                String schedule;
                @Override public String toString() { return reader.email + " " + schedule; }
            }
            class Reader { String email; }
            """;

    @Test
    void whatWasSavedKeepsItsParts() {
        saved("org.springframework.data.jpa.repository.JpaRepository", "saveAll(all)", "saveAndFlush(one)");
        saved("org.springframework.data.mongodb.repository.MongoRepository", "saveAll(all)", "insert(one)");
        saved("org.springframework.data.repository.CrudRepository", "saveAll(all)", "save(one)");
    }

    private static void saved(String repository, String all, String one) {
        check(
                SUBSCRIPTION,
                """
                import java.util.*;
                import org.slf4j.Logger;
                interface Subscriptions extends REPOSITORY<Subscription, Long> {}
                class Desk {
                    private Logger log;
                    private Subscriptions subscriptions;
                    void run(Subscription one, List<Subscription> all) {
                        var first = subscriptions.ONE;
                        log.info("at {}", first.schedule);
                        log.info("for {}", first.reader.email); // leak: email -> log
                        var saved = subscriptions.ALL;
                        for (Subscription each : saved) {
                            log.info("at {}", each.schedule);
                            log.info("for {}", each); // leak: email -> log
                        }
                    }
                }
                """.replace("REPOSITORY", repository).replace("ALL", all).replace("ONE", one));
    }
}

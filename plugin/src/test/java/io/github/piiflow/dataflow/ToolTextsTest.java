package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What works with persons prints none; what holds them does. */
class ToolTextsTest {
    @Test
    void aSpecificationOfPersonsIsNoPerson() {
        check("""
                record Student(String firstName, String school) {}
                """, """
                import java.util.Optional;
                import java.util.function.Predicate;
                import org.springframework.data.jpa.domain.Specification;
                class Desk {
                    static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(Desk.class);
                    void find(Specification<Student> wanted, Predicate<Student> test) {
                        log.info("query {} {}", wanted, test);
                        log.info("query " + wanted);
                    }
                    void found(Optional<Student> student, java.util.List<Student> all) {
                        log.info("found {}", student); // leak: first_name -> log
                        log.info("found {}", all); // leak: first_name -> log
                    }
                }
                """);
    }
}

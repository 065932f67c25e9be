package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What mappers and repositories that somebody else writes do with data. */
class GeneratedCodeTest {
    private static final String CUSTOMER = """
            class Customer {
                private long id;
                private String first;
                private String email;
                private String firstName;
                private String lastName;
                public long getId() { return id; }
                public String getFirstName() { return firstName; }
                public String getEmail() { return email; }
                public String fullName() { return firstName + " " + lastName; }
                public String code() { return "C" + id; }
            }
            """;

    @Test
    void readsExpressions() {
        check(CUSTOMER, "record View(long id, String fullName, String email) {}", """
                import org.mapstruct.*;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                @Mapper interface ViewMapper {
                    @Mapping(target = "fullName", expression = "java(customer.fullName())")
                    View toView(Customer customer);
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private ViewMapper mapper;
                    void run(Customer customer) {
                        View view = mapper.toView(customer);
                        log.info("{}", view); // leak: first_name, last_name, email -> log
                        log.info("{}", view.id());
                    }
                }
                """);
    }

    @Test
    void readsHarmlessExpressions() {
        check(CUSTOMER, "record View(long id, String label) {}", """
                import org.mapstruct.*;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                @Mapper interface ViewMapper {
                    @Mapping(target = "label", expression = "java(customer.code())")
                    View toView(Customer customer);
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private ViewMapper mapper;
                    void run(Customer customer) {
                        log.info("{}", mapper.toView(customer));
                    }
                }
                """);
    }

    @Test
    void aDecoratorDecoratesAnother() {
        check(CUSTOMER, """
                import com.fasterxml.jackson.databind.ObjectMapper;
                import org.mapstruct.*;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class View {
                    private long id;
                    private String firstName;
                    private String email;
                    private int count;
                    public void setId(long id) { this.id = id; }
                    public void setFirstName(String firstName) { this.firstName = firstName; }
                    public void setEmail(String email) { this.email = email; }
                    public void setCount(int count) { this.count = count; }
                    public long getId() { return id; }
                    public String getFirstName() { return firstName; }
                    public String getEmail() { return email; }
                    public int getCount() { return count; }
                }
                @Mapper @DecoratedWith(Counting.class) interface ViewMapper {
                    @Mapping(target = "email", ignore = true)
                    @Mapping(target = "count", ignore = true)
                    View toView(Customer customer);
                }
                abstract class Counting implements ViewMapper {
                    private final ViewMapper mapper;
                    Counting(ViewMapper mapper) { this.mapper = mapper; }
                    public View toView(Customer customer) {
                        View view = mapper.toView(customer);
                        view.setCount(1);
                        return view;
                    }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private ViewMapper mapper;
                    private ObjectMapper json;
                    void run(Customer customer) throws Exception {
                        View view = mapper.toView(customer);
                        log.info("{}", json.writeValueAsString(view)); // leak: first_name -> log
                        log.info("{}", view.getEmail());
                        log.info("{}", view.getFirstName()); // leak: first_name -> log
                    }
                }
                """);
    }

    @Test
    void getsBackWhatARepositorySaves() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import org.springframework.data.jpa.repository.JpaRepository;
                interface Texts extends JpaRepository<Note, Long> {}
                class Note {
                    private String text;
                    private String other;
                    Note(String text) { this.text = text; }
                    public String toString() { return text; }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private Texts texts;
                    void run(Customer customer) {
                        Note saved = texts.save(new Note(customer.getEmail()));
                        log.info("{}", saved); // leak: email -> log
                    }
                    void clean(Customer customer) {
                        Note saved = texts.save(new Note("hello"));
                        log.info("{}", saved);
                    }
                }
                """);
    }
}

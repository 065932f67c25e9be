package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Which of several beans is in a field: by name, by type, the one that goes first. */
class InjectionTest {
    private static final String LABEL = "interface Label { String of(Customer c); }";
    private static final String BEANS = """
            import java.util.function.Function;
            import org.springframework.context.annotation.*;
            @Configuration
            class Beans {
                @Bean Label numbers() { return c -> c.getId(); }
                @Bean(name = "long") Label dials() { return c -> c.getPhone(); }
                @Bean Function<Customer, String> mails() { return Customer::getEmail; }
                @Bean Function<Customer, Integer> sizes() { return c -> 3; }
            }
            """;

    @Test
    void functionsThatBeanMethodsGiveAreInFieldsOfTheirType() {
        check(CUSTOMER, LABEL, BEANS, """
                import java.util.function.Function;
                import org.springframework.beans.factory.annotation.*;
                import org.springframework.stereotype.Service;
                @Service
                class Desk {
                    @Autowired @Qualifier("numbers") private Label small;
                    @Autowired @Qualifier("long") private Label large;
                    @Autowired private Label any;
                    private final Label given;
                    private final Function<Customer, String> mail;
                    private final Function<Customer, Integer> size;
                    Desk(@Qualifier("numbers") Label given, Function<Customer, String> mail, Function<Customer, Integer> size) {
                        this.given = given;
                        this.mail = mail;
                        this.size = size;
                    }
                    void run(Customer c) {
                        System.out.println(small.of(c));
                        System.out.println(large.of(c)); // leak: phone -> stdout
                        System.out.println(any.of(c)); // leak: phone -> stdout
                        System.out.println(given.of(c));
                        System.out.println(mail.apply(c)); // leak: email -> stdout
                        System.out.println(size.apply(c));
                    }
                }
                """);
    }

    @Test
    void ofSeveralBeansTheOneThatIsCalledAsTheField() {
        check(CUSTOMER, "interface Finder { void find(String text); }", """
                import org.springframework.stereotype.Component;
                abstract class BaseFinder implements Finder {
                    @Override
                    public void find(String text) {
                        System.out.println(text); // leak: email -> stdout
                    }
                }
                @Component("openFinder")
                class OpenFinder extends BaseFinder { }
                @Component
                class QuietFinder implements Finder {
                    @Override
                    public void find(String text) { System.out.println(text.length()); }
                }
                @Component
                class OtherFinder implements Finder {
                    @Override
                    public void find(String text) {
                        System.out.println(text); // leak: phone -> stdout
                    }
                }
                """, """
                import org.springframework.beans.factory.annotation.*;
                import org.springframework.stereotype.Service;
                @Service
                class Desk {
                    @Autowired private Finder openFinder;
                    private final Finder quietFinder;
                    @Autowired private Finder otherFinder;
                    private Finder made = new OtherFinder();
                    Desk(Finder quietFinder) { this.quietFinder = quietFinder; }
                    void run(Customer c) {
                        openFinder.find(c.getEmail());
                        quietFinder.find(c.getEmail() + c.getPhone());
                        otherFinder.find(c.getPhone());
                        made.find(c.getId());
                    }
                }
                """);
    }

    /** The only bean of its type is taken whatever the field's name, so a class of that name that is none does not count. */
    @Test
    void aNameSaysNothingWhereThereIsOneBean() {
        check(CUSTOMER, "interface Finder { void find(String text); }", """
                import org.springframework.stereotype.Component;
                class QuietFinder implements Finder {
                    @Override
                    public void find(String text) { System.out.println(text.length()); }
                }
                @Component
                class OtherFinder implements Finder {
                    @Override
                    public void find(String text) {
                        System.out.println(text); // leak: phone -> stdout
                    }
                }
                """, """
                import org.springframework.beans.factory.annotation.*;
                import org.springframework.stereotype.Service;
                @Service
                class Desk {
                    @Autowired private Finder quietFinder;
                    void run(Customer c) { quietFinder.find(c.getPhone()); }
                }
                """);
    }

    @Test
    void implementationsAreToldApartByTheNamesOfAnnotations() {
        check(CUSTOMER, "interface Note { void write(String text); }", """
                import org.springframework.stereotype.Component;
                @Component("open")
                class OpenNote implements Note {
                    @Override
                    public void write(String text) {
                        System.out.println(text); // leak: email -> stdout
                    }
                }
                """, """
                import org.springframework.context.annotation.Primary;
                import org.springframework.stereotype.Component;
                @Primary
                @Component
                class MuteNote implements Note {
                    @Override
                    public void write(String text) {
                        System.out.println(text.length());
                    }
                }
                """, """
                class LoudNote implements Note {
                    @Override
                    public void write(String text) {
                        System.out.println(text); // leak: phone -> stdout
                    }
                }
                """, """
                import org.springframework.context.annotation.*;
                @Configuration
                class Notes {
                    @Bean("shout") Note loud() { return new LoudNote(); }
                }
                """, """
                import org.springframework.beans.factory.annotation.*;
                import org.springframework.stereotype.Service;
                @Service
                class Desk {
                    @Autowired @Qualifier("open") private Note open;
                    @Autowired @Qualifier("shout") private Note loud;
                    @Autowired @Qualifier("muteNote") private Note mute;
                    private final Note first;
                    Desk(Note first) { this.first = first; }
                    void run(Customer c) {
                        open.write(c.getEmail());
                        loud.write(c.getPhone());
                        mute.write(c.getEmail() + c.getPhone());
                        first.write(c.getEmail() + c.getPhone());
                    }
                }
                """);
    }

    @Test
    void settersThatAContainerCallsAreToldApart() {
        check(CUSTOMER, LABEL, """
                import org.springframework.context.annotation.Primary;
                import org.springframework.stereotype.Component;
                @Primary
                @Component
                class NumberLabel implements Label {
                    @Override
                    public String of(Customer c) { return c.getId(); }
                }
                """, """
                import org.springframework.stereotype.Component;
                @Component("dial")
                class DialLabel implements Label {
                    @Override
                    public String of(Customer c) { return c.getPhone(); }
                }
                """, """
                import org.springframework.beans.factory.annotation.*;
                import org.springframework.stereotype.Service;
                class Desks {
                    @Service
                    static class First {
                        private Label label;
                        @Autowired
                        void setLabel(Label label) { this.label = label; }
                        void run(Customer c) { System.out.println(label.of(c)); }
                    }
                    @Service
                    static class Named {
                        private Label label;
                        @Autowired
                        void setLabel(@Qualifier("dial") Label label) { this.label = label; }
                        void run(Customer c) {
                            System.out.println(label.of(c)); // leak: phone -> stdout
                        }
                    }
                    static class Anybodys {
                        private Label label;
                        void setLabel(Label label) { this.label = label; }
                        void run(Customer c) {
                            System.out.println(label.of(c)); // leak: phone -> stdout
                        }
                    }
                }
                """);
    }
}

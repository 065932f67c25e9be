package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Properties that are copied, or read by name. */
class BeansTest {
    @Test
    void propertiesNamedAsLeftOutAreNotCopied() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import org.springframework.beans.BeanUtils;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    static class Slip { String email; String phone; }
                    void run(Customer c) {
                        Slip slip = new Slip();
                        slip.email = "none";
                        BeanUtils.copyProperties(c, slip, "email");
                        log.info(slip.email);
                        log.info(slip.phone); // leak: phone -> log
                    }
                }
                """);
    }

    @Test
    void constantsNameTheProperty() {
        check(CUSTOMER, """
                import org.apache.commons.beanutils.PropertyUtils;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import org.springframework.beans.BeanWrapperImpl;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c) throws Exception {
                        log.info("{}", PropertyUtils.getProperty(c, "phone")); // leak: phone -> log
                        log.info("{}", PropertyUtils.getProperty(c, "id"));
                        log.info("{}", new BeanWrapperImpl(c).getPropertyValue("email")); // leak: email -> log
                        log.info("{}", new BeanWrapperImpl(c).getPropertyValue("id"));
                    }
                }
                """);
    }

    @Test
    void aPropertyThatIsNotKnownIsAnyOfTheBeanItself() {
        check("""
                public class Slip {
                    private String email;
                    private String note;
                    public String getEmail() { return email; }
                    public String getNote() { return note; }
                    public void setEmail(String email) { this.email = email; }
                }
                """, """
                public class Folder {
                    private Slip slip;
                    private String title;
                    public Slip getSlip() { return slip; }
                    public String getTitle() { return title; }
                }
                """, """
                import org.apache.commons.beanutils.BeanUtils;
                import org.apache.commons.beanutils.PropertyUtils;
                import org.springframework.beans.BeanWrapperImpl;
                class Desk {
                    void run(Slip slip, Folder folder, String name) throws Exception {
                        System.out.println(BeanUtils.getProperty(slip, name)); // leak: email -> stdout
                        System.out.println(BeanUtils.getProperty(folder, name));
                        System.out.println(PropertyUtils.getNestedProperty(folder, name)); // leak: email -> stdout
                        System.out.println(new BeanWrapperImpl(slip).getPropertyValue(name)); // leak: email -> stdout
                        System.out.println(new BeanWrapperImpl(folder).getPropertyValue(name));
                        System.out.println(PropertyUtils.getProperty(folder, "slip.email")); // leak: email -> stdout
                        System.out.println(new BeanWrapperImpl(folder).getPropertyValue("slip.email")); // leak: email -> stdout
                        Slip made = new Slip();
                        made.setEmail(slip.getEmail());
                        System.out.println(PropertyUtils.getProperty(made, name)); // leak: email -> stdout
                    }
                    String any(Object bean, String name) throws Exception { return BeanUtils.getProperty(bean, name); }
                    void other(Slip slip, Folder folder, String name) throws Exception {
                        System.out.println(any(slip, name)); // leak: email -> stdout
                        System.out.println(any(folder, name));
                    }
                }
                """);
    }

    @Test
    void keysMayBeEnumConstants() {
        check("enum Key { PHONE_NUMBER, CASE }", """
                import java.util.Map;
                import java.util.EnumMap;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(EnumMap<Key, String> answers, Map<Key, String> others) {
                        log.info(answers.get(Key.PHONE_NUMBER)); // leak: phone -> log
                        log.info(others.get(Key.CASE));
                    }
                }
                """);
    }

    @Test
    void constantsNameThePropertyThatIsSet() {
        check(CUSTOMER, """
                class Slot {
                    private String a;
                    private String b;
                    public String getA() { return a; }
                    public void setA(String a) { this.a = a; }
                    public String getB() { return b; }
                    public void setB(String b) { this.b = b; }
                }
                """, """
                import org.apache.commons.beanutils.BeanUtils;
                class Desk {
                    void run(Customer c) throws Exception {
                        Slot slot = new Slot();
                        BeanUtils.setProperty(slot, "a", c.getPhone());
                        BeanUtils.setProperty(slot, "b", c.getId());
                        System.out.println(slot.getA()); // leak: phone -> stdout
                        System.out.println(slot.getB());
                    }
                }
                """);
    }

    @Test
    void textFormsByReflectionLeaveOutWhatIsNamed() {
        check("""
                import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
                class Half {
                    private String phone;
                    private String email;
                    @Override
                    public String toString() {
                        return new ReflectionToStringBuilder(this).setExcludeFieldNames("phone").toString();
                    }
                }
                """, """
                import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
                class Closed {
                    private String phone;
                    private String email;
                    @Override
                    public String toString() {
                        return new ReflectionToStringBuilder(this).setExcludeFieldNames("phone", "email").toString();
                    }
                }
                """, """
                import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
                class Desk {
                    void run(Half half, Closed closed) {
                        System.out.println(half); // leak: email -> stdout
                        System.out.println(closed);
                        System.out.println(ReflectionToStringBuilder.toStringExclude(half, "email")); // leak: phone -> stdout
                        System.out.println(ReflectionToStringBuilder.toStringExclude(half, "phone", "email"));
                    }
                }
                """);
    }
}

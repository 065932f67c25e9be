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
}

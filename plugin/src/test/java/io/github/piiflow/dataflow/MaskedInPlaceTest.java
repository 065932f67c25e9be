package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Texts over which a mask is written, letter by letter. */
class MaskedInPlaceTest {
    @Test
    void lettersReplacedInALoopAreAMask() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.Arrays;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    static String mask(String text) {
                        char[] letters = text.toCharArray();
                        for (int i = 0; i < letters.length - 4; i++) {
                            letters[i] = '*';
                        }
                        return new String(letters);
                    }
                    static String spaced(String text) {
                        char[] letters = text.toCharArray();
                        for (int i = 0; i < letters.length; i++) {
                            if (letters[i] == '-') letters[i] = ' ';
                        }
                        return new String(letters);
                    }
                    static String filled(String text) {
                        char[] letters = text.toCharArray();
                        Arrays.fill(letters, 0, letters.length - 2, '#');
                        return String.valueOf(letters);
                    }
                    static String built(String text) {
                        StringBuilder letters = new StringBuilder(text);
                        for (int i = 0; i < text.length() - 3; i++) letters.setCharAt(i, 'x');
                        return letters.toString();
                    }
                    void run(Customer c) {
                        log.info(mask(c.getEmail()));
                        log.info(spaced(c.getPhone())); // leak: phone -> log
                        log.info(filled(c.getEmail()));
                        log.info(built(c.getPhone()));
                        char[] letters = c.getPhone().toCharArray();
                        log.info(String.valueOf(letters)); // leak: phone -> log
                        Arrays.fill(letters, '*');
                        log.info(String.valueOf(letters));
                    }
                }
                """);
    }
}

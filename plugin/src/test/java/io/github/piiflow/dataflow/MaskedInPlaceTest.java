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

    @Test
    void masksThatAreChosenLetterByLetter() {
        check(CUSTOMER, """
                class Masks {
                    static String chosen(String text) {
                        StringBuilder out = new StringBuilder();
                        for (int i = 0; i < text.length(); i++) out.append(i < text.length() - 4 ? '*' : text.charAt(i));
                        return out.toString();
                    }
                    static String array(String text) {
                        char[] out = new char[text.length()];
                        for (int i = 0; i < text.length(); i++) out[i] = i < text.length() - 4 ? '*' : text.charAt(i);
                        return new String(out);
                    }
                    static String branches(String text) {
                        StringBuilder out = new StringBuilder();
                        for (int i = 0; i < text.length(); i++) {
                            if (i < 6) out.append('*'); else out.append(text.charAt(i));
                        }
                        return out.toString();
                    }
                    static String underscores(String text) {
                        char[] out = new char[text.length()];
                        for (int i = 0; i < text.length(); i++) out[i] = text.charAt(i) == ' ' ? '_' : text.charAt(i);
                        return new String(out);
                    }
                    static String starred(String text) {
                        return new StringBuilder("x").append("**").append(text).toString();
                    }
                    void run(Customer c) {
                        System.out.println(chosen(c.getPhone()));
                        System.out.println(array(c.getPhone()));
                        System.out.println(branches(c.getPhone()));
                        System.out.println(underscores(c.getPhone())); // leak: phone -> stdout
                        System.out.println(starred(c.getPhone())); // leak: phone -> stdout
                    }
                }
                """);
    }

    @Test
    void shiftedLettersAreNoMask() {
        check("record Reader(String surname, String phone) {}", """
                class Shift {
                    static String shift(String text) {
                        StringBuilder out = new StringBuilder();
                        for (char letter : text.toCharArray()) out.append((char) (letter + 1));
                        return out.toString();
                    }
                    static int bucket(String text) {
                        int sum = 0;
                        for (char letter : text.toCharArray()) sum = sum * 31 + letter;
                        return sum % 16;
                    }
                    void run(Reader reader) {
                        System.out.println(shift(reader.surname())); // leak: last_name -> stdout
                        System.out.println(bucket(reader.phone()));
                    }
                }
                """);
    }

    @Test
    void theLastFourBehindAMaskAreThat() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    static String strict(String value) {
                        StringBuilder out = new StringBuilder();
                        for (int i = 0; i < value.length() - 4; i++) {
                            out.append('*');
                        }
                        return out.append(value, value.length() - 4, value.length()).toString();
                    }
                    static String lenient(String value) {
                        return new StringBuilder().append("**").append(value, 2, value.length()).toString();
                    }
                    void run(Customer c) {
                        log.info("{}", strict(c.getPhone()));
                        log.info("{}", lenient(c.getPhone())); // leak: phone -> log
                    }
                }
                """);
    }

    @Test
    void anyLetterReplacedIsAMask() {
        check(CUSTOMER, """
                import com.google.common.base.CharMatcher;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c) {
                        log.info("{}", CharMatcher.any().replaceFrom(c.getPhone(), '*'));
                        log.info("{}", CharMatcher.javaIsoControl().removeFrom(c.getPhone())); // leak: phone -> log
                    }
                }
                """);
    }

    @Test
    void whatIsOverwrittenAsAWholeIsGone() {
        check(CUSTOMER, """
                import java.util.Arrays;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(char[] password, Customer c) {
                        log.trace("{}", new String(password)); // leak: password -> log
                        Arrays.fill(password, '*');
                        log.trace("{}", new String(password));
                        StringBuilder text = new StringBuilder();
                        text.insert(0, c.getEmail() + ": ");
                        log.info("{}", text); // leak: email -> log
                        text.replace(0, text.length(), "stop");
                        log.info("{}", text);
                    }
                }
                """);
    }
}

package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Rows about single libraries: mail, sessions, addresses, masks. */
class LibraryPairsTest {
    @Test
    void aLetterToThePersonItselfMayNameHer() {
        check(CUSTOMER, """
                import org.springframework.mail.javamail.*;
                import jakarta.mail.internet.MimeMessage;
                class Letters {
                    void own(Customer c, JavaMailSender sender) throws Exception {
                        MimeMessage message = sender.createMimeMessage();
                        MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
                        helper.setTo(c.getEmail());
                        helper.setText("Dear " + c.getName());
                        sender.send(message);
                    }
                    void others(Customer c, JavaMailSender sender, String desk) throws Exception {
                        MimeMessage message = sender.createMimeMessage();
                        MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
                        helper.setText("call " + c.getPhone());
                        helper.setTo(desk);
                        sender.send(message); // leak: phone -> message
                    }
                }
                """);
    }

    @Test
    void attributesOfTheSessionOutliveTheRequest() {
        check("""
                import org.springframework.web.context.request.*;
                class Portal {
                    void run(RequestAttributes attributes, String passportNumber) {
                        attributes.setAttribute("p", passportNumber, 1); // leak: passport -> session
                        attributes.setAttribute("p", passportNumber, 0);
                        attributes.setAttribute("p", passportNumber != null, 1);
                    }
                }
                """);
    }

    @Test
    void anAddressBuiltOnAnUnknownOneKeepsItsParameters() {
        check(CUSTOMER, """
                import org.springframework.web.client.RestTemplate;
                import org.springframework.web.util.UriComponentsBuilder;
                class Search {
                    void run(Customer c, RestTemplate rest, String base) {
                        rest.getForObject(UriComponentsBuilder.fromUriString(base).queryParam("q", c.getEmail()).build().toUri(), String.class); // leak: email -> http
                        rest.getForObject(UriComponentsBuilder.fromUriString(base).queryParam("q", c.getId()).build().toUri(), String.class);
                    }
                }
                """);
    }

    @Test
    void digitsThatAllBecomeTheSameOneAreMasked() {
        check(CUSTOMER, """
                class Forms {
                    void run(Customer c) {
                        System.out.println(c.getPhone().replaceAll("[0-9]", "0"));
                        System.out.println(c.getPhone().replaceAll("\\\\d", "9"));
                        System.out.println(c.getPhone().replaceAll("^0", "1")); // leak: phone -> stdout
                        System.out.println(c.getPhone().replaceAll("[^0-9]", "0")); // leak: phone -> stdout
                        System.out.println(c.getPhone().substring(0, 2));
                        System.out.println(c.getPhone().substring(0, 9)); // leak: phone -> stdout
                    }
                }
                """);
    }
}

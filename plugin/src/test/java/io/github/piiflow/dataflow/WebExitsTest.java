package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Answers that leave otherwise than as what a handler gives back. */
class WebExitsTest {
    @Test
    void aWrappedBodyIsWrittenByTheSerialiser() {
        check("""
                import com.fasterxml.jackson.annotation.JsonIgnore;
                class LoginDto {
                    @JsonIgnore private final String otpCode;
                    private final String iban;
                    LoginDto(String otpCode, String iban) { this.otpCode = otpCode; this.iban = iban; }
                    public String getOtpCode() { return otpCode; }
                    @Override public String toString() { return otpCode; }
                }
                class CardDto {
                    private final String cardPin;
                    CardDto(String cardPin) { this.cardPin = cardPin; }
                    public String getCardPin() { return cardPin; }
                }
                """, """
                import java.util.Optional;
                import io.github.jhipster.web.util.ResponseUtil;
                import org.springframework.http.ResponseEntity;
                import org.springframework.web.bind.annotation.*;
                @RestController
                class Desk {
                    private com.acme.Store store;
                    @GetMapping("/login")
                    ResponseEntity<LoginDto> login(String otpCode) {
                        return ResponseUtil.wrapOrNotFound(Optional.of(otpCode).map(code -> new LoginDto(code, "")));
                    }
                    @GetMapping("/card")
                    ResponseEntity<CardDto> card(String cardPin) {
                        return ResponseUtil.wrapOrNotFound(Optional.of(cardPin).map(CardDto::new)); // leak: card_pin -> response
                    }
                }
                """);
    }

    @Test
    void aStreamedBodyIsWrittenToTheResponse() {
        check(CUSTOMER, """
                import jakarta.ws.rs.core.StreamingOutput;
                import java.io.*;
                import java.nio.charset.StandardCharsets;
                import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
                class Exports {
                    StreamingResponseBody all(String passportNumber, Customer c) {
                        return out -> {
                            out.write(passportNumber.getBytes(StandardCharsets.UTF_8)); // leak: passport -> response
                            out.write(c.getId().getBytes(StandardCharsets.UTF_8));
                        };
                    }
                    StreamingOutput one(String passportNumber, Customer c) {
                        return new StreamingOutput() {
                            @Override
                            public void write(OutputStream output) throws IOException {
                                Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
                                writer.write(c.getId());
                                writer.write(passportNumber); // leak: passport -> response
                            }
                        };
                    }
                    interface Kept { void write(OutputStream out) throws IOException; }
                    Kept kept(String passportNumber) {
                        return out -> out.write(passportNumber.getBytes(StandardCharsets.UTF_8));
                    }
                }
                """);
    }

    @Test
    void anAnswerMayComeLater() {
        check(CUSTOMER, """
                import jakarta.ws.rs.container.AsyncResponse;
                import org.springframework.web.context.request.async.DeferredResult;
                class Later {
                    void spring(DeferredResult<String> result, DeferredResult<String> other, String passportNumber, Customer c) {
                        result.setResult(passportNumber); // leak: passport -> response
                        other.setResult(c.getId());
                    }
                    void jakarta(AsyncResponse response, AsyncResponse other, String passportNumber, Customer c) {
                        response.resume(passportNumber); // leak: passport -> response
                        other.resume(c.getId());
                    }
                }
                """);
    }

    @Test
    void functionalEndpointsRedirectToAddresses() {
        check(CUSTOMER, """
                import java.net.URI;
                import org.springframework.web.reactive.function.server.ServerResponse;
                class Moved {
                    void run(Customer c) {
                        ServerResponse.temporaryRedirect(URI.create("/welcome?tel=" + c.getPhone())).build(); // leak: phone -> url
                        ServerResponse.temporaryRedirect(URI.create("/welcome?no=" + c.getId())).build();
                    }
                }
                """);
    }

    @Test
    void helpersPutIntoTheSession() {
        check(CUSTOMER, """
                import jakarta.servlet.http.HttpServletRequest;
                import org.springframework.web.util.WebUtils;
                class Wizard {
                    void run(HttpServletRequest request, String passportNumber, Customer c) {
                        WebUtils.setSessionAttribute(request, "p", passportNumber); // leak: passport -> session
                        WebUtils.setSessionAttribute(request, "no", c.getId());
                    }
                }
                """);
    }

    @Test
    void headersOfMessagesLeaveWithThem() {
        check(CUSTOMER, """
                import org.springframework.messaging.MessageChannel;
                import org.springframework.messaging.support.MessageBuilder;
                class Events {
                    void run(MessageChannel channel, String passportNumber, Customer c) {
                        channel.send(MessageBuilder.withPayload(c.getId()).setHeader("doc", passportNumber).build()); // leak: passport -> message
                        channel.send(MessageBuilder.withPayload(c.getId()).setHeader("doc", "none").build());
                    }
                }
                """);
    }

    @Test
    void whoIsSentOnSeesNoModel() {
        check(CUSTOMER, """
                import org.springframework.ui.Model;
                class Pages {
                    static final String ON = "redirect:/orders";
                    String shown(Model model, String passportNumber) {
                        model.addAttribute("passport", passportNumber); // leak: passport -> response
                        return "pages/details";
                    }
                    String sentOn(Model model, String passportNumber, String id, boolean draft) {
                        model.addAttribute("passport", passportNumber);
                        return draft ? "redirect:/drafts/%s".formatted(id) : "redirect:/orders/" + id;
                    }
                    String sentOnByName(Model model, String passportNumber) {
                        model.addAttribute("passport", passportNumber);
                        return ON;
                    }
                    String shownWithErrors(Model model, String passportNumber, boolean errors) {
                        if (errors) {
                            model.addAttribute("passport", passportNumber); // leak: passport -> response
                            return "pages/form";
                        }
                        model.addAttribute("number", passportNumber);
                        return ON;
                    }
                    String eitherWay(Model model, String passportNumber, boolean done) {
                        model.addAttribute("passport", passportNumber); // leak: passport -> response
                        if (done) {
                            return ON;
                        }
                        return "pages/details";
                    }
                    String inATurn(Model model, String passportNumber, java.util.List<String> ids) {
                        for (String id : ids) {
                            if (id.isEmpty()) {
                                return "pages/none";
                            }
                            model.addAttribute(id, passportNumber); // leak: passport -> response
                        }
                        return ON;
                    }
                    void toWhereTheAddressSays(Model model, String passportNumber) {
                        model.addAttribute("passport", passportNumber); // leak: passport -> response
                    }
                }
                """);
    }

    @Test
    void whatHelpersGiveIsNotTheAnswer() {
        check(CUSTOMER, """
                import java.util.function.Function;
                import org.springframework.web.bind.annotation.*;
                @RestController
                class Desk {
                    record Kept<T>(T value) {
                        <R> R as(Function<T, R> how) {
                            return how.apply(value);
                        }
                    }
                    @GetMapping("/length")
                    int length(String passportNumber) {
                        return new Kept<>(passportNumber).as(number -> number.toLowerCase()).length();
                    }
                    @GetMapping("/number")
                    String number(String passportNumber) {
                        return new Kept<>(passportNumber).as(number -> number.toLowerCase()); // leak: passport -> response
                    }
                }
                """);
    }
}

package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Leaks;
import org.junit.jupiter.api.Test;

/** Chains of calls on clients of vendors whose classes are not there: what no outline tells still is of their library. */
class ClientsNotAtHandTest {
    @Test
    void whatAClientGivesIsOfItsLibrary() {
        Leaks.check("""
                import com.anthropic.client.AnthropicClient;
                import com.anthropic.models.messages.MessageCreateParams;
                import com.openai.client.OpenAIClient;
                import com.openai.models.responses.ResponseCreateParams;
                class Prompts {
                    void ask(OpenAIClient client, String email) {
                        ResponseCreateParams params = ResponseCreateParams.builder().input("from " + email).build();
                        client.responses().create(params); // leak: email -> ai
                    }
                    void askWithout(OpenAIClient client, String email) {
                        ResponseCreateParams params = ResponseCreateParams.builder().input("of " + email.length()).build();
                        client.responses().create(params);
                    }
                    void write(AnthropicClient client, String email) {
                        MessageCreateParams.Builder params = MessageCreateParams.builder().maxTokens(400);
                        params.addUserMessage("to " + email);
                        client.messages().create(params.build()); // leak: email -> ai
                    }
                }
                """);
    }

    @Test
    void gettersOfItsObjectsSayWhatTheyGive() {
        Leaks.check("""
                import com.google.api.services.oauth2.Oauth2;
                import com.google.api.services.oauth2.model.Userinfoplus;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Logins {
                    private static final Logger log = LoggerFactory.getLogger(Logins.class);
                    void made(Oauth2 oauth) {
                        Userinfoplus info = oauth.userinfo().get().execute();
                        String login = info.getEmail();
                        log.info("made a token for {}", login); // leak: email -> log
                        log.info("speaks {} at {}", info.getLocale(), info.getHd());
                    }
                }
                """);
    }

    @Test
    void anObjectIsMadeAndFilledLater() {
        Leaks.check("""
                import com.twilio.rest.api.v2010.account.Message;
                import com.twilio.type.PhoneNumber;
                class Texts {
                    record Donor(String mobilePhone, String bloodType, String slot) {}
                    void tell(Donor donor) {
                        var creator = Message.creator(new PhoneNumber(donor.mobilePhone()), null, "");
                        creator.setBody("short of " + donor.bloodType());
                        creator.create(); // leak: blood_type -> third-party
                    }
                    void remind(Donor donor) {
                        var creator = Message.creator(new PhoneNumber(donor.mobilePhone()), null, "");
                        creator.setBody("slot " + donor.slot());
                        creator.create();
                    }
                }
                """);
    }

    @Test
    void aFunctionFillsTheRequestAndNotTheClient() {
        Leaks.check("""
                import com.slack.api.methods.MethodsClient;
                import com.slack.api.model.block.Blocks;
                import com.slack.api.model.block.composition.BlockCompositions;
                import java.util.List;
                class Chat {
                    private MethodsClient slack;
                    void find(String email) throws Exception {
                        slack.usersLookupByEmail(r -> r.email(email)); // leak: email -> third-party
                    }
                    void count(int missing) throws Exception {
                        slack.chatPostMessage(r -> r.channel("desk").text(missing + " did not come"));
                    }
                    void blocks(String email) throws Exception {
                        slack.chatPostMessage(r -> r.blocks(List.of(Blocks.section(s -> s.text(BlockCompositions.markdownText(email)))))); // leak: email -> third-party
                    }
                }
                """);
    }

    @Test
    void aHelperRunsAgainInWhatItRuns() {
        Leaks.check("""
                import java.util.function.Supplier;
                import org.slf4j.Logger;
                class Timed {
                    private Logger log;
                    static String timed(Supplier<String> work) { return work.get(); }
                    void twice(String email, String branch) {
                        log.info("{}", timed(() -> timed(() -> email))); // leak: email -> log
                        log.info("{}", timed(() -> timed(() -> branch)));
                    }
                }
                """);
    }

    @Test
    void whatIsAddedToAProcessLater() {
        Leaks.check("""
                class Mailer {
                    record Reader(String email, int loans) {}
                    void mail(Reader reader) throws Exception {
                        ProcessBuilder mailer = new ProcessBuilder("mutt");
                        mailer.command().add(reader.email());
                        mailer.start(); // leak: email -> process
                    }
                    void count(Reader reader) throws Exception {
                        ProcessBuilder mailer = new ProcessBuilder("mutt");
                        mailer.command().add("-n" + reader.loans());
                        mailer.start();
                    }
                }
                """);
    }

    @Test
    void onlySeparatorsAreReplaced() {
        Leaks.check("""
                import java.util.regex.Pattern;
                import org.slf4j.Logger;
                class Covers {
                    private static final Pattern BLANKS = Pattern.compile("[\\\\s-]+");
                    private static final Pattern DIGITS = Pattern.compile("\\\\d");
                    private Logger log;
                    void phone(String phoneNumber) {
                        log.info("{}", BLANKS.matcher(phoneNumber).replaceAll("*")); // leak: phone -> log
                        log.info("{}", DIGITS.matcher(phoneNumber).replaceAll("*"));
                    }
                }
                """);
    }

    @Test
    void namesWithConnectingWordsAndPlurals() {
        Leaks.check("""
                import org.slf4j.Logger;
                class Names {
                    record Guest(String lastName, String fotoDePerfil, String selfieUrl, String datoreDiLavoro, String staffNumber, int bikes, Long staffId, int numOfPhones) {}
                    private Logger log;
                    void all(Guest guest) {
                        log.info("{}", guest.fotoDePerfil()); // leak: photo -> log
                        log.info("{}", guest.selfieUrl()); // leak: photo -> log
                        log.info("{}", guest.staffNumber()); // leak: employee_id -> log
                        log.info("{}", guest.bikes());
                        log.info("{}", guest.staffId());
                        log.info("{}", guest.numOfPhones());
                    }
                }
                """);
    }

    @Test
    void whatEveryObjectCanDoMovesNothing() {
        Leaks.check("""
                import com.stripe.StripeClient;
                import com.stripe.model.Subscription;
                import java.util.Collection;
                class Subscriptions {
                    private StripeClient client;
                    void end(String email) {
                        Subscription found = client.v1().subscriptions().first();
                        if (found.getOwner().equals(email) && found.getOwner().hashCode() == email.hashCode()) {
                            client.v1().subscriptions().update(found.getId());
                        }
                    }
                }
                """, """
                import com.stripe.StripeClient;
                import com.stripe.model.Subscription;
                class Moves {
                    private StripeClient client;
                    void move(String email) {
                        Subscription found = client.v1().subscriptions().first();
                        found.getOwner().assign(email);
                        client.v1().subscriptions().update(found.getOwner()); // leak: email -> third-party
                    }
                }
                """);
    }

    @Test
    void aDeclaredClientSendsWhatAGeneratedInterfaceDeclares() {
        Leaks.check("""
                import org.springframework.cloud.openfeign.FeignClient;
                class Desk {
                    record Owner(String email, String plan) {}
                    @FeignClient(name = "bank", url = "https://bank.example")
                    interface Bank extends com.generated.BankApi {}
                    interface Plain extends com.generated.PlainApi {}
                    static class Local implements com.generated.BankApi {}
                    void send(Bank bank, Plain plain, Local local, Owner owner) {
                        bank.open(owner.email(), "EUR"); // leak: email -> http
                        bank.open(owner.plan(), "EUR");
                        plain.open(owner.email(), "EUR");
                        local.open(owner.email(), "EUR");
                    }
                }
                """);
    }
}

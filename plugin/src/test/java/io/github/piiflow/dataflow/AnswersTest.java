package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What comes back from calls of libraries: an answer is not all that the call was given. */
class AnswersTest {
    @Test
    void whatAnAnswerSaysOfTheExchangeIsNotWhatWasSent() {
        check(CUSTOMER, """
                import com.acme.post.*;
                import java.util.HashMap;
                import java.util.Map;
                import org.slf4j.Logger;
                class Letters {
                    private Logger log;
                    private Post post;
                    void run(Customer customer) {
                        Map<String, Object> letter = new HashMap<>();
                        letter.put("to", customer.getEmail());
                        Receipt receipt = post.deliver(letter);
                        log.info("sent {} {}", receipt.getReference(), receipt.status());
                        log.info("sent {}", receipt.getDepot());
                        log.info("sent {}", receipt.getBody()); // leak: email -> log
                        log.info("sent {}", receipt.getEmailAddress()); // leak: email -> log
                        log.info("sent {}", receipt); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void anAnswerIsAskedWhereItIsPassed() {
        check(CUSTOMER, """
                import com.acme.post.*;
                import org.slf4j.Logger;
                class Letters {
                    private Logger log;
                    private Post post;
                    private Wrappers wrappers;
                    void run(Customer customer) {
                        Receipt receipt = post.deliver(customer.getEmail(), 1);
                        note(receipt);
                        wrapped(wrappers.wrap(customer.getEmail()));
                        wrapped(new Wrapped(customer.getId()));
                    }
                    private void note(Receipt receipt) {
                        log.info("sent {}", receipt.getDepot());
                        log.info("sent {}", receipt.getBody()); // leak: email -> log
                        log.info("sent {}", receipt.getEmailAddress()); // leak: email -> log
                        log.info("sent {}", receipt); // leak: email -> log
                    }
                    private void wrapped(Wrapped any) {
                        log.info("sent {}", any.getValue()); // leak: email -> log
                        log.info("sent {}", any.getRack());
                    }
                }
                """);
    }

    @Test
    void aServiceDoesNotGiveTheTokenBackThatItWasAskedWith() {
        check(CUSTOMER, """
                import com.acme.users.*;
                import org.slf4j.Logger;
                class Users {
                    private Logger log;
                    private UserClient client;
                    void run(String accessToken) {
                        UserInfo info = client.userInfo("Bearer " + accessToken);
                        log.info("got {}", info.getSub());
                        log.info("got {}", info.getAccessToken()); // leak: auth_token -> log
                        Client other = new ClientBuilder().withToken(accessToken).build();
                        log.info("got {}", other.getMyself().getDepot());
                        note(client.userInfo(accessToken));
                    }
                    private void note(UserInfo info) {
                        log.info("got {}", info.getSub());
                        log.info("got {}", info.getToken()); // leak: auth_token -> log
                    }
                }
                """);
    }

    @Test
    void numbersOfThingsAreNotWhatWasGiven() {
        check(CUSTOMER, """
                import com.acme.imports.*;
                import org.slf4j.Logger;
                class Imports {
                    private Logger log;
                    private ImportService service;
                    void run(Customer customer, String csv) {
                        ImportSummary summary = service.convertAndPersist(csv, customer.getEmail());
                        log.info("done {}", summary.getNumberOfRowsInFile());
                        log.info("done {}", summary.numberOfRows());
                        log.info("done {}", summary.getPhoneNumberOfAuthor()); // leak: phone -> log
                        log.info("done {}", summary.getEmailOfAuthor()); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void whatAServerAnswersIsNotWhatItWasAsked() {
        check(CUSTOMER, """
                import com.acme.net.*;
                import org.slf4j.Logger;
                class Villages {
                    private Logger log;
                    private HttpAgent agent;
                    private UrlMaker maker;
                    void run(Customer customer) {
                        HttpAnswer answer = new HttpAnswer(false, null);
                        answer = agent.get("/villages?of=" + customer.getEmail()); // leak: email -> http
                        log.info("got {} {}", answer.isSuccess(), answer.body());
                        Request request = maker.get("/villages?of=" + customer.getEmail());
                        log.info("asking {}", request.body()); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void aDatabaseAnswersWithKeysAndCounts() {
        check(CUSTOMER, """
                import ch.digitalfondue.npjt.*;
                @QueryRepository
                interface Documents {
                    @Query("insert into document(owner, text) values(:owner, :text)")
                    AffectedRowCountAndKey<Long> insert(@Bind("owner") String owner, @Bind("text") String text);
                    @Marked("text that is inserted into a page")
                    Marker mark(String owner, String text);
                }
                """, """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(Documents documents, Customer customer) {
                        var made = documents.insert(customer.getEmail(), "x");
                        log.info("made {}", made.getKey());
                        log.info("marked {}", documents.mark(customer.getEmail(), "x")); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void aSettingIsNotItsKey() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.springframework.core.env.Environment;
                class Desk {
                    private Logger log;
                    private Environment environment;
                    void run(Customer customer) {
                        String id = environment.getProperty("users." + customer.getEmail() + ".id");
                        log.info("id {}", id);
                        log.info("id {}", environment.getRequiredProperty(customer.getEmail()));
                        log.info("id {}", environment.getProperty("desk", customer.getEmail())); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void aSecretDoesNotComeOutOfACallThatWasGivenMore() {
        check("""
                import com.acme.docs.*;
                import jakarta.servlet.http.HttpServletRequest;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    private DocumentStore store;
                    private Document load(String authorisation, String link) {
                        return store.metadata(authorisation, link);
                    }
                    private Document again(String caller, String link) {
                        return load(caller, link);
                    }
                    private String shortened(String text) { return store.shortened(text); }
                    void run(HttpServletRequest request, String email) {
                        Document document = again(request.getHeader("Authorization"), email);
                        log.info("loading {}", document.link); // leak: email -> log
                        log.info("as {}", shortened(request.getHeader("Authorization"))); // leak: auth_token -> log
                    }
                }
                """);
    }

    @Test
    void clientsThatSendAnswerSomethingElse() {
        check(CUSTOMER, """
                import com.acme.post.*;
                import org.slf4j.Logger;
                class Letters {
                    private Logger log;
                    private PostClient client;
                    void run(Customer customer) {
                        Receipt receipt = client.sendLetter(customer.getEmail(), "hello"); // leak: email -> third-party
                        log.info("sent {}", receipt);
                        Letter letter = client.makeLetter(customer.getEmail(), "hello");
                        log.info("made {}", letter); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void theAddressOfARequestIsNeitherItsHeadersNorItsBody() {
        check(CUSTOMER, """
                import org.eclipse.jetty.client.HttpClient;
                import org.eclipse.jetty.client.api.Request;
                import org.eclipse.jetty.client.util.StringContentProvider;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(HttpClient client, Customer customer, String url) throws Exception {
                        Request request = client.newRequest(url);
                        request.header("X-Caller", customer.getPhone());
                        request.content(new StringContentProvider(customer.getEmail()));
                        log.info("asked {} {}", request.getMethod(), request.getURI());
                        log.info("asked {}", request.getHeaders()); // leak: email, phone -> log
                        request.send(); // leak: email, phone -> http
                        Request other = client.newRequest(url + "?p=" + customer.getPhone());
                        log.info("asked {}", other.getURI()); // leak: phone -> log
                    }
                }
                """);
    }

    @Test
    void claimsOfATokenAreWhatTheirNamesSay() {
        check("""
                import com.nimbusds.jwt.JWT;
                import com.nimbusds.jwt.JWTClaimsSet;
                import org.slf4j.Logger;
                class Statement {
                    private JWT statement;
                    JWT getStatement() { return statement; }
                    void setStatement(JWT statement) { this.statement = statement; }
                }
                """, """
                import com.nimbusds.jwt.JWT;
                import com.nimbusds.jwt.JWTClaimsSet;
                import com.nimbusds.jwt.JWTParser;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void take(String text) throws Exception {
                        JWT accessToken = JWTParser.parse(text);
                        Statement statement = new Statement();
                        statement.setStatement(accessToken);
                        read(statement);
                    }
                    private void read(Statement statement) throws Exception {
                        JWTClaimsSet claims = statement.getStatement().getJWTClaimsSet();
                        for (String each : claims.getClaims().keySet()) {
                            log.info("claims {}", claims.getStringListClaim(each));
                        }
                        log.info("scope {}", claims.getStringListClaim("scope"));
                        log.info("mail {}", claims.getStringClaim("email")); // leak: email -> log
                        log.info("all {}", statement.getStatement().serialize()); // leak: auth_token -> log
                    }
                }
                """);
    }

    @Test
    void theNumberOfThingsIsNoneOfThem() {
        check(CUSTOMER, """
                import com.unknown.pages.Pages;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    private Pages pages;
                    void run(Customer customer) {
                        var mails = pages.of(customer.getEmail());
                        log.info("found {} of {}", mails.size(), mails.getTotalElements());
                        log.info("on {} pages, {}", mails.getPageCount(), mails.isEmpty());
                        log.info("found {}", mails.first()); // leak: email -> log
                        log.info("found {}", mails.sized()); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void theCountryOfAnAddressIsNotTheAddress() {
        check("""
                import com.unknown.people.Person;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(Person person) {
                        var address = person.getHomeAddress();
                        log.info("in {} {}", address.getCountryCode(), address.getLandkode());
                        log.info("in {}", address.getLines()); // leak: postal_address -> log
                    }
                }
                """);
    }

    @Test
    void eachGetterOfAPrincipalGivesOneClaim() {
        check("""
                import org.slf4j.Logger;
                import org.springframework.security.oauth2.core.oidc.user.OidcUser;
                class Desk {
                    private Logger log;
                    void run(OidcUser caller) {
                        log.info("of {}", caller.getPreferredUsername()); // leak: username -> log
                        log.info("of {}", caller.getEmail()); // leak: email -> log
                        log.info("of {}", caller); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void aClaimThatNoConstantNamesIsNotTheToken() {
        check("""
                import org.slf4j.Logger;
                import org.springframework.security.oauth2.jwt.Jwt;
                import org.wildfly.security.http.oidc.OidcSecurityContext;
                class Desk {
                    private Logger log;
                    void take(Object principal, String claim, OidcSecurityContext context) {
                        Jwt jwt = (Jwt) principal;
                        log.info("who {}", jwt.getClaimAsString(claim));
                        log.info("until {}", jwt.getExpiresAt());
                        log.info("mail {}", jwt.getClaimAsString("email")); // leak: email -> log
                        log.info("token {}", jwt.getTokenValue()); // leak: auth_token -> log
                        log.info("who {}", context.getToken().getClaimValueAsString("preferred_username")); // leak: username -> log
                        log.info("scope {}", context.getToken().getClaimValueAsString("scope"));
                    }
                }
                """);
    }

    @Test
    void theLoginOfAnAddressIsNotInItsPath() {
        check("""
                import java.net.URI;
                import org.slf4j.Logger;
                import org.springframework.web.util.UriComponentsBuilder;
                class Staging {
                    private Logger log;
                    void copy(Customer customer, String host, String path) throws Exception {
                        URI source = new URI("file", customer.getEmail(), host, 22, path, null, null);
                        log.info("copy {} of {}", source.getPath(), source.getHost());
                        log.info("as {}", source.getUserInfo()); // leak: email -> log
                        log.info("at {}", source.getAuthority()); // leak: email -> log
                        log.info("from {}", source); // leak: email -> log
                        URI page = new URI("https", host, "/of/" + customer.getPhone(), null);
                        log.info("page {}", page.getPath()); // leak: phone -> log
                        URI given = new URI("https://" + host + "/?q=" + customer.getPhone());
                        log.info("given {}", given.getQuery()); // leak: phone -> log
                        log.info("given {}", URI.create("mailto:" + customer.getEmail()).getPath()); // leak: email -> log
                        print(source);
                        log.info("of {}", path(given)); // leak: phone -> log
                        log.info("to {}", source.resolve("../a")); // leak: email -> log
                        URI built = UriComponentsBuilder.fromPath("/a").queryParam("p", customer.getPhone()).build().toUri();
                        log.info("built {}", built.getQuery()); // leak: phone -> log
                        kept = built;
                        log.info("kept {}", path(kept)); // leak: phone -> log
                    }
                    private URI kept;
                    private void print(URI uri) {
                        log.info("path {}", uri.getPath());
                        log.info("host {}", uri.getHost());
                    }
                    private String path(URI uri) {
                        return uri.getPath();
                    }
                }
                """);
    }

    @Test
    void aConnectionAndANumberHoldLittleOfWhatTheyWereMadeOf() {
        check(CUSTOMER, """
                import org.dcm4che3.data.Attributes;
                import org.dcm4che3.data.Tag;
                import org.dcm4che3.data.VR;
                import org.jdbi.v3.core.Jdbi;
                import org.slf4j.Logger;
                class Worklist {
                    private Logger log;
                    void add(Customer customer) {
                        Attributes attrs = new Attributes();
                        attrs.setString(Tag.PatientName, VR.PN, customer.getEmail());
                        log.info("name {}", attrs.getString(Tag.PatientName)); // leak: email -> log
                        log.info("all {}", attrs); // leak: email -> log
                    }
                    void query(String url, Customer customer, String password) {
                        Jdbi jdbi = Jdbi.create(url, customer.getEmail(), password);
                        log.info("rows {}", jdbi.withHandle(h -> h.createQuery("select count(*) from t").mapTo(Long.class).one()));
                    }
                }
                """);
    }

    @Test
    void anAttributeOfAUserIsWhatItsNameSays() {
        check("""
                import org.slf4j.Logger;
                import org.springframework.security.oauth2.core.oidc.user.OidcUser;
                class Desk {
                    private Logger log;
                    void run(OidcUser user, String name) {
                        log.info("groups {}", (Object) user.getAttribute("groups"));
                        log.info("roles {}", user.getClaimAsStringList("roles"));
                        log.info("mail {}", user.getClaimAsString("email")); // leak: email -> log
                        log.info("mail {}", (Object) user.getAttribute("email")); // leak: email -> log
                    }
                }
                """);
    }
}

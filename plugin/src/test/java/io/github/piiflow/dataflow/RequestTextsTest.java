package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** A request prints its method and its address, not what it sends; a ticket says who gave it. */
class RequestTextsTest {
    private static final String BUYER = "class Buyer { private String email; String getEmail() { return email; } }";

    @Test
    void requestsPrintTheirAddressOnly() {
        check(BUYER, """
                import org.apache.http.client.methods.*;
                import org.apache.http.entity.StringEntity;
                import org.apache.http.impl.client.CloseableHttpClient;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    private CloseableHttpClient client;
                    void send(Buyer b) throws Exception {
                        HttpPost post = new HttpPost("https://partner.example/orders");
                        post.setEntity(new StringEntity(b.getEmail()));
                        post.setHeader("X-Buyer", b.getEmail());
                        log.info("sending {}", post);
                        log.info("sending {}", post.getURI());
                        log.info("sending {}", post.getEntity()); // leak: email -> log
                        client.execute(post); // leak: email -> http
                    }
                    void wrapped(Buyer b) throws Exception {
                        HttpPost post = new HttpPost("https://partner.example/orders");
                        post.setEntity(new StringEntity(b.getEmail()));
                        client.execute(HttpRequestWrapper.wrap(post)); // leak: email -> http
                    }
                    void find(Buyer b) throws Exception {
                        HttpGet get = new HttpGet("https://partner.example/orders?of=" + b.getEmail());
                        log.info("finding {}", get); // leak: email -> log
                        log.info("finding {}", get.getURI()); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void thoseOfTheNextVersionDoNotEither() {
        check(BUYER, """
                import org.apache.hc.client5.http.classic.HttpClient;
                import org.apache.hc.client5.http.classic.methods.*;
                import org.apache.hc.core5.http.io.entity.StringEntity;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    private HttpClient client;
                    void send(HttpUriRequestBase request) throws Exception {
                        log.info("sending {}", request);
                        client.execute(request, null); // leak: email -> http
                    }
                    void order(Buyer b) throws Exception {
                        HttpPost post = new HttpPost("https://partner.example/orders");
                        post.setEntity(new StringEntity(b.getEmail()));
                        post.addHeader("X-Buyer", b.getEmail());
                        send(post);
                    }
                    void find(Buyer b) throws Exception {
                        HttpGet get = new HttpGet("https://partner.example/orders?of=" + b.getEmail());
                        log.info("finding {}", get); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void ticketsAreGivenByServices() {
        check("""
                import javax.security.auth.kerberos.KerberosTicket;
                import org.slf4j.Logger;
                class Tickets {
                    private Logger log;
                    void tell(KerberosTicket ticket) {
                        log.info("from {}", ticket.getServer().getName());
                        log.info("for {}", ticket.getClient().getName()); // leak: username -> log
                    }
                }
                """);
    }

    @Test
    void headersOfAnEntityAreNotItsBody() {
        check(BUYER, """
                import org.slf4j.Logger;
                import org.springframework.http.HttpEntity;
                import org.springframework.http.HttpHeaders;
                class Desk {
                    private Logger log;
                    void order(Buyer b) {
                        HttpHeaders headers = new HttpHeaders();
                        headers.add("X-Trace", "a");
                        HttpEntity<String> entity = new HttpEntity<>(b.getEmail(), headers);
                        log.info("headers {}", entity.getHeaders());
                        log.info("body {}", entity.getBody()); // leak: email -> log
                    }
                    void found(Buyer b) {
                        HttpHeaders headers = new HttpHeaders();
                        headers.add("X-Buyer", b.getEmail());
                        HttpEntity<Void> entity = new HttpEntity<>(headers);
                        log.info("headers {}", entity.getHeaders()); // leak: email -> log
                    }
                }
                """);
    }
}

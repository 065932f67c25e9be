package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.checkSure;

import org.junit.jupiter.api.Test;

/** Requests whose library is not there: its classes are known by the outlines of the built-in pack. */
class OutlinedRequestsTest {
    @Test
    void bodiesAndAddressesAreFollowedThroughTheirBuilders() {
        checkSure("""
                class Applicant {
                    private String email;
                    private String phone;
                    private String reference;
                    String getEmail() { return email; }
                    String getPhone() { return phone; }
                    String getReference() { return reference; }
                }
                """, """
                import okhttp3.FormBody;
                import okhttp3.HttpUrl;
                import okhttp3.OkHttpClient;
                import okhttp3.Request;
                class Desk {
                    private static final String PARTNER = "https://api.partner.example";
                    void asked(OkHttpClient client, Applicant applicant) throws Exception {
                        HttpUrl url = HttpUrl.get(PARTNER).newBuilder().addQueryParameter("m", applicant.getEmail()).build();
                        client.newCall(new Request.Builder().url(url).build()).execute(); // leak: email -> http
                        HttpUrl plain = HttpUrl.get(PARTNER).newBuilder().addQueryParameter("r", applicant.getReference()).build();
                        client.newCall(new Request.Builder().url(plain).build()).execute();
                    }
                    void sent(OkHttpClient client, Applicant applicant) throws Exception {
                        FormBody form = new FormBody.Builder().add("t", applicant.getPhone()).build();
                        client.newCall(new Request.Builder().url(PARTNER).post(form).build()).execute(); // leak: phone -> http
                        FormBody other = new FormBody.Builder().add("r", applicant.getReference()).build();
                        client.newCall(new Request.Builder().url(PARTNER).post(other).build()).execute();
                    }
                }
                """);
    }
}

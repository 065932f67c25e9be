package it.vettoria.courier;

import com.google.api.client.http.ByteArrayContent;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClient;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kong.unirest.core.Unirest;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.asynchttpclient.AsyncHttpClient;
import org.jsoup.Jsoup;

public class OtherClients {
    private static final String API = "https://api.fastlane-parcels.example/";

    void okhttp(OkHttpClient client, Shipment shipment) throws IOException {
        HttpUrl url = HttpUrl.get(API).newBuilder().addPathSegment("find").addQueryParameter("code", shipment.trackingCode()).build();
        client.newCall(new Request.Builder().url(url).build()).execute().close(); // CLEAN tracking code
        FormBody form = new FormBody.Builder().add("phone", shipment.recipientPhone()).build();
        client.newCall(new Request.Builder().url(API).post(form).build()).execute().close(); // LEAK phone -> http
        MultipartBody parts = new MultipartBody.Builder().addFormDataPart("address", shipment.deliveryAddress()).build();
        Request request = new Request.Builder().url(API + "upload").put(parts).build();
        client.newCall(request).enqueue(null); // LEAK postal_address -> http
        WebSocket socket = client.newWebSocket(new Request.Builder().url("wss://live.fastlane-parcels.example").build(), null);
        socket.send(shipment.recipientName()); // LEAK full_name -> http
        socket.send(shipment.trackingCode()); // CLEAN tracking code
    }

    void apache(CloseableHttpClient client, Shipment shipment) throws IOException {
        HttpPost post = new HttpPost(API + "labels");
        post.setEntity(new StringEntity("to=" + shipment.deliveryAddress()));
        client.execute(post, response -> null); // LEAK postal_address -> http
        HttpPost other = new HttpPost(API + "labels");
        other.setEntity(new UrlEncodedFormEntity(List.of(new BasicNameValuePair("code", shipment.trackingCode()))));
        client.execute(other, response -> null); // CLEAN tracking code
        HttpPost named = new HttpPost(API);
        named.addHeader("X-Recipient", shipment.recipientEmail());
        client.execute(named, response -> null); // LEAK email -> http
    }

    void unirest(Shipment shipment) {
        Unirest.post(API + "labels").field("name", shipment.recipientName()).asString(); // LEAK full_name -> http
        Unirest.get(API + "codes").queryString("code", shipment.trackingCode()).asEmpty(); // CLEAN tracking code
    }

    void google(HttpRequestFactory factory, Shipment shipment) throws IOException {
        byte[] body = shipment.recipientPhone().getBytes(StandardCharsets.UTF_8);
        factory.buildPostRequest(new GenericUrl(API), new ByteArrayContent("text/plain", body)).execute(); // LEAK phone -> http
        factory.buildGetRequest(new GenericUrl(API + shipment.trackingCode())).execute(); // CLEAN tracking code
    }

    void vertx(WebClient client, Shipment shipment) {
        client.postAbs(API).sendJsonObject(new JsonObject().put("mail", shipment.recipientEmail())); // LEAK email -> http
        client.getAbs(API).addQueryParam("code", shipment.trackingCode()).send(); // CLEAN tracking code
    }

    void async(AsyncHttpClient client, Shipment shipment) {
        client.preparePost(API).addFormParam("to", shipment.deliveryAddress()).execute(); // LEAK postal_address -> http
        client.prepareGet(API + "ping").execute(); // CLEAN nothing is sent
    }

    void jaxrs(Client client, Shipment shipment) {
        client.target(API).path("names").request(MediaType.APPLICATION_JSON).post(Entity.json(shipment)); // LEAK full_name, phone, postal_address, email -> http
        client.target(API).queryParam("mail", shipment.recipientEmail()).request().get(); // LEAK email -> http|url
        client.target(API).request().post(Entity.form(new Form("code", shipment.trackingCode()))); // CLEAN tracking code
        client.target("https://warehouse.vettoria.internal/x").request().put(Entity.json(shipment)); // CLEAN the own warehouse
    }

    void jsoup(Shipment shipment) throws IOException {
        Jsoup.connect(API).data("name", shipment.recipientName()).post(); // LEAK full_name -> http
        Jsoup.connect(API).data("code", shipment.trackingCode()).post(); // CLEAN tracking code
    }
}

package it.vettoria.courier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Clients of the JDK. */
public class PlainHttp {
    private static final String PARTNER = "https://api.fastlane-parcels.example";
    private static final String HOUSE = "https://warehouse.vettoria.internal";
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    void post(Shipment shipment) throws IOException, InterruptedException {
        String body = "{\"to\":\"" + shipment.deliveryAddress() + "\"}";
        HttpRequest request = HttpRequest.newBuilder().uri(URI.create(PARTNER + "/v2/labels")).POST(HttpRequest.BodyPublishers.ofString(body)).build();
        client.send(request, HttpResponse.BodyHandlers.ofString()); // LEAK postal_address -> http
        HttpRequest own = HttpRequest.newBuilder(URI.create(HOUSE + "/labels")).POST(HttpRequest.BodyPublishers.ofString(body)).build();
        client.send(own, HttpResponse.BodyHandlers.discarding()); // CLEAN the own warehouse
        HttpRequest count = HttpRequest.newBuilder(URI.create(PARTNER + "/v2/counts")).PUT(HttpRequest.BodyPublishers.ofString("n=" + shipment.parcels())).build();
        client.send(count, HttpResponse.BodyHandlers.discarding()); // CLEAN a number of parcels
    }

    void headersAndQuery(Shipment shipment) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(PARTNER)).header("X-Notify", shipment.recipientPhone()).GET().build();
        client.sendAsync(request, HttpResponse.BodyHandlers.ofString()); // LEAK phone -> http
        URI uri = URI.create(PARTNER + "/find?mail=" + URLEncoder.encode(shipment.recipientEmail(), StandardCharsets.UTF_8));
        client.sendAsync(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString()); // LEAK email -> http|url
        URI byCode = URI.create(PARTNER + "/find/" + shipment.trackingCode());
        client.sendAsync(HttpRequest.newBuilder(byCode).build(), HttpResponse.BodyHandlers.ofString()); // CLEAN tracking code
    }

    void connection(Shipment shipment) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(PARTNER + "/notify").openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("X-Parcels", String.valueOf(shipment.parcels())); // CLEAN a number of parcels
        try (OutputStream out = connection.getOutputStream()) {
            out.write(shipment.recipientPhone().getBytes(StandardCharsets.UTF_8)); // LEAK phone -> http; connection
        }
        connection.getResponseCode(); // ALSO connection
    }

    void sockets(Shipment shipment, Map<String, String> rates) throws IOException {
        try (Socket socket = new Socket("track.fastlane-parcels.example", 9100)) {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true);
            writer.println(shipment.trackingCode()); // CLEAN tracking code
            writer.println(shipment.recipientName()); // LEAK full_name -> http
        }
        try (SocketChannel channel = SocketChannel.open()) {
            channel.write(ByteBuffer.wrap(shipment.recipientPhone().getBytes(StandardCharsets.UTF_8))); // LEAK phone -> http
        }
        try (DatagramSocket udp = new DatagramSocket()) {
            byte[] data = shipment.recipientEmail().getBytes(StandardCharsets.UTF_8);
            udp.send(new DatagramPacket(data, data.length, InetAddress.getByName("198.51.100.7"), 514)); // LEAK email -> http
        }
    }
}

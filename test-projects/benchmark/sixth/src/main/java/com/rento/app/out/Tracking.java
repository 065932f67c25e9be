package com.rento.app.out;

import com.rento.app.domain.Rental;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
public class Tracking {
    private final RestClient client;

    public Tracking(RestClient.Builder builder, @Value("${tracking.url:https://track.partner.example}") String url) {
        this.client = builder.baseUrl(url).build();
    }

    record Event(String kind, String who) {
    }

    public void rented(Rental rental) {
        client.post().uri("/events").body(new Event("rented", rental.getPhone())).retrieve().toBodilessEntity(); // LEAK phone -> http
        client.post().uri("/events").body(new Event("rented", rental.getVehicleClass())).retrieve().toBodilessEntity(); // CLEAN vehicle class
        client.post().uri("/days").body(Map.of("days", rental.getDays())).retrieve().toBodilessEntity(); // CLEAN count
    }

    public void archive(Rental rental) {
        try {
            Files.writeString(Path.of("archive.txt"), rental.getDriverName() + "\n", StandardOpenOption.APPEND); // LEAK full_name -> file
            Files.writeString(Path.of("archive.idx"), rental.getId() + "\n", StandardOpenOption.APPEND); // CLEAN id of the rental
        } catch (IOException e) {
            throw new UncheckedIOException("archive of rental " + rental.getId(), e); // CLEAN id of the rental
        }
    }
}

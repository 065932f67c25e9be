package it.vettoria.courier;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;

public class SpringClients {
    private final RestTemplate rest;
    private final WebClient partner;
    private final RestClient warehouse;
    private final PartnerProperties properties;

    @Value("${warehouse.base-url}")
    private String house;

    @Value("${rates.host}")
    private String ratesHost;

    public SpringClients(RestTemplate rest, PartnerProperties properties) {
        this.rest = rest;
        this.properties = properties;
        this.partner = WebClient.builder().baseUrl(properties.getBaseUrl()).build();
        this.warehouse = RestClient.create("https://warehouse.vettoria.internal");
    }

    void template(Shipment shipment) {
        rest.postForObject(properties.getBaseUrl() + "/labels", shipment, String.class); // LEAK full_name, phone, postal_address, email -> http
        rest.postForObject(house + "/labels", shipment, String.class); // CLEAN the own warehouse, from a setting
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("code", shipment.trackingCode());
        rest.exchange(properties.getBaseUrl() + "/codes", HttpMethod.POST, new HttpEntity<>(form, headers), Void.class); // CLEAN tracking code
        form.add("phone", shipment.recipientPhone());
        rest.exchange(properties.getBaseUrl() + "/codes", HttpMethod.POST, new HttpEntity<>(form, headers), Void.class); // LEAK phone -> http
        rest.getForEntity(properties.getBaseUrl() + "/by?mail={mail}", String.class, shipment.recipientEmail()); // LEAK email -> http|url
        rest.getForEntity(properties.getBaseUrl() + "/by?code={code}", String.class, Map.of("code", shipment.trackingCode())); // CLEAN tracking code
        String uri = UriComponentsBuilder.fromUriString(properties.getBaseUrl()).path("/find").queryParam("to", shipment.deliveryAddress()).toUriString();
        rest.delete(uri); // LEAK postal_address -> http|url
        rest.exchange(RequestEntity.put("https://" + ratesHost + "/rates").body(shipment.deliveryAddress()), String.class); // CLEAN the own service, from a setting
    }

    void reactive(Shipment shipment) {
        partner.post().uri("/labels").bodyValue(Map.of("to", shipment.deliveryAddress())).retrieve().bodyToMono(String.class).subscribe(); // LEAK postal_address -> http
        partner.post().uri("/codes").body(BodyInserters.fromFormData("code", shipment.trackingCode())).retrieve().toBodilessEntity().block(); // CLEAN tracking code
        partner.post().uri("/codes").body(BodyInserters.fromFormData("code", "1").with("mail", shipment.recipientEmail())).retrieve().toBodilessEntity().block(); // LEAK email -> http
        partner.get().uri(b -> b.path("/find").queryParam("name", shipment.recipientName()).build()).retrieve().toBodilessEntity().subscribe(); // LEAK full_name -> http|url
        warehouse.post().uri("/stock").body(shipment).retrieve().toBodilessEntity(); // CLEAN the own warehouse
        warehouse.post().uri("https://api.fastlane-parcels.example/x").body(shipment).retrieve().toBodilessEntity(); // LEAK full_name, phone, postal_address, email -> http
    }
}

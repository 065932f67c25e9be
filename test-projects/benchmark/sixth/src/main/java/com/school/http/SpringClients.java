package com.school.http;

import java.net.URI;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.RequestEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;

@Component
public class SpringClients {
    private final RestTemplate template;
    private final RestClient client;
    private final WebClient web;
    private final String base;

    public SpringClients(RestTemplate template, RestClient client, WebClient web, @Value("${partner.base}") String base) {
        this.template = template;
        this.client = client;
        this.web = web;
        this.base = base;
    }

    public void templates(Report report) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("guardian", report.contactEmail());
        template.postForObject(base + "/form", new HttpEntity<>(form, new HttpHeaders()), String.class); // LEAK email -> http
        MultiValueMap<String, String> course = new LinkedMultiValueMap<>();
        course.add("course", report.courseNo());
        template.postForObject(base + "/form", new HttpEntity<>(course, new HttpHeaders()), String.class); // CLEAN course number
        template.exchange(RequestEntity.post(URI.create(base + "/r")).body(report), Void.class); // LEAK full_name, email, postal_address -> http
        template.getForObject(base + "/s?q={q}", String.class, Map.of("q", report.pupilName())); // LEAK full_name, child_data -> http
        template.delete(base + "/c/{no}", report.courseNo()); // CLEAN course number
    }

    public void clients(Report report) {
        client.post().uri(base + "/n").body(Map.of("child", report.pupilName())).retrieve().toBodilessEntity(); // LEAK full_name, child_data -> http
        client.get().uri(b -> b.path("/c").queryParam("no", report.courseNo()).build()).retrieve().body(String.class); // CLEAN course number
        URI search = UriComponentsBuilder.fromUriString(base).queryParam("addr", report.homeAddress()).build().toUri();
        client.get().uri(search).retrieve().body(String.class); // LEAK postal_address -> http
    }

    public void reactive(Report report) {
        web.method(HttpMethod.PUT).uri("/m").body(BodyInserters.fromValue(report.contactEmail())).retrieve().bodyToMono(Void.class).subscribe(); // LEAK email -> http
        web.method(HttpMethod.PUT).uri("/m").body(BodyInserters.fromValue(report.grade())).retrieve().bodyToMono(Void.class).subscribe(); // CLEAN a grade without a person
        web.get().uri("/x").header("X-Child", report.pupilName()).retrieve().bodyToMono(String.class).block(); // LEAK full_name, child_data -> http
    }
}

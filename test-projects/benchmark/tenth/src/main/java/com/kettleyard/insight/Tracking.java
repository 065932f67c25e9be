package com.kettleyard.insight;

import com.google.maps.DirectionsApi;
import com.google.maps.GeoApiContext;
import com.google.maps.GeocodingApi;
import com.google.maps.errors.ApiException;
import com.google.maps.model.DirectionsResult;
import com.google.maps.model.GeocodingResult;
import com.kettleyard.members.CourseDate;
import com.kettleyard.members.Member;
import com.mixpanel.mixpanelapi.ClientDelivery;
import com.mixpanel.mixpanelapi.MessageBuilder;
import com.mixpanel.mixpanelapi.MixpanelAPI;
import com.posthog.java.PostHog;
import com.segment.analytics.Analytics;
import com.segment.analytics.messages.IdentifyMessage;
import com.segment.analytics.messages.TrackMessage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.json.JSONObject;

/** Marketing wants to know everything. */
public class Tracking {
    private final Analytics segment;
    private final PostHog posthog;
    private final MixpanelAPI mixpanel = new MixpanelAPI();
    private final MessageBuilder builder = new MessageBuilder("project");
    private final GeoApiContext maps;

    public Tracking(Analytics segment, PostHog posthog, GeoApiContext maps) {
        this.segment = segment;
        this.posthog = posthog;
        this.maps = maps;
    }

    public void identify(Member member) {
        Map<String, Object> traits = new HashMap<>();
        traits.put("studio", member.getStudioCode());
        segment.enqueue(IdentifyMessage.builder().anonymousId(member.getKey()).traits(traits)); // CLEAN random key and code of a studio
        traits.put("born", member.getBirthDate());
        segment.enqueue(IdentifyMessage.builder().anonymousId(member.getKey()).traits(traits)); // LEAK date_of_birth -> third-party|telemetry
    }

    public void booked(Member member, CourseDate course) {
        TrackMessage.Builder event = TrackMessage.builder("booked").anonymousId(member.getKey());
        segment.enqueue(event.properties(Map.of("course", course.courseTitle(), "left", course.freePlaces()))); // CLEAN title of a course and a count
        segment.enqueue(event.properties(Map.of("course", course.courseTitle(), "contact", member.getEmail()))); // LEAK email -> third-party|telemetry
    }

    public void capture(Member member) {
        posthog.capture(member.getKey().toString(), "visit", Map.of("visits", member.getVisitsThisMonth())); // CLEAN random key and count
        posthog.capture(member.getEmail(), "visit"); // LEAK email -> third-party|telemetry
        posthog.set(member.getKey().toString(), Map.of("condition", member.getMedicalCondition())); // LEAK diagnosis -> third-party|telemetry
    }

    public void profile(Member member) throws IOException {
        JSONObject properties = new JSONObject();
        properties.put("$phone", member.getMobilePhone());
        JSONObject message = builder.set(member.getKey().toString(), properties); // ALSO vendors-mixpanel
        mixpanel.sendMessage(message); // LEAK phone -> third-party|telemetry; vendors-mixpanel
    }

    public void delivered(Member member, CourseDate course) throws IOException {
        ClientDelivery delivery = new ClientDelivery();
        delivery.addMessage(builder.event(member.getKey().toString(), "booked", new JSONObject().put("course", course.courseTitle())));
        mixpanel.deliver(delivery); // CLEAN random key and title of a course
    }

    public GeocodingResult[] locate(Member member) throws ApiException, InterruptedException, IOException {
        return GeocodingApi.geocode(maps, member.getHomeAddress()).await(); // LEAK postal_address -> third-party|http
    }

    public GeocodingResult[] studio(String studioPlace) throws ApiException, InterruptedException, IOException {
        return GeocodingApi.geocode(maps, "kettleyard studio " + studioPlace).await(); // CLEAN place of a studio
    }

    public DirectionsResult way(Member member) throws ApiException, InterruptedException, IOException {
        return DirectionsApi.getDirections(maps, member.getHomeAddress(), "kettleyard central").await(); // LEAK postal_address -> third-party|http
    }
}

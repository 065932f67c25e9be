package pt.alvorada.travel;

import com.bugsnag.Bugsnag;
import com.mixpanel.mixpanelapi.MessageBuilder;
import com.mixpanel.mixpanelapi.MixpanelAPI;
import com.newrelic.api.agent.NewRelic;
import com.rollbar.notifier.Rollbar;
import com.segment.analytics.Analytics;
import com.segment.analytics.messages.IdentifyMessage;
import com.segment.analytics.messages.TrackMessage;
import com.timgroup.statsd.StatsDClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.sentry.Breadcrumb;
import io.sentry.Sentry;
import io.sentry.protocol.User;
import java.io.IOException;
import java.util.Map;
import org.json.JSONObject;

/** Analytics, error trackers, traces and metrics. */
public class Insights {
    void analytics(Analytics segment, MixpanelAPI mixpanel, Traveller traveller) throws IOException {
        segment.enqueue(TrackMessage.builder("booked").userId(traveller.getBookingCode()).properties(Map.of("to", traveller.getDestination()))); // CLEAN booking code and destination
        segment.enqueue(IdentifyMessage.builder().userId("x").traits(Map.of("mail", traveller.getEmail()))); // LEAK email -> third-party|telemetry
        MessageBuilder builder = new MessageBuilder("token");
        JSONObject props = new JSONObject().put("phone", traveller.getMobile());
        mixpanel.sendMessage(builder.set(traveller.getBookingCode(), props)); // LEAK phone -> third-party|telemetry
        mixpanel.sendMessage(builder.event(traveller.getBookingCode(), "booked", null)); // CLEAN booking code
    }

    void errors(Bugsnag bugsnag, Rollbar rollbar, Traveller traveller, Exception problem) {
        bugsnag.notify(problem, report -> report.setUserEmail(traveller.getEmail())); // LEAK email -> telemetry|third-party
        bugsnag.notify(problem, report -> report.addToTab("trip", "code", traveller.getBookingCode())); // CLEAN booking code
        rollbar.error("lost " + traveller.getLastName()); // LEAK last_name -> telemetry|third-party
        rollbar.warning(problem, Map.of("code", traveller.getBookingCode())); // CLEAN booking code
        Sentry.addBreadcrumb(Breadcrumb.info("mail " + traveller.getEmail())); // LEAK email -> telemetry|third-party
        Sentry.configureScope(scope -> scope.setTag("trip", traveller.getBookingCode())); // CLEAN booking code
        User user = new User();
        user.setIpAddress(traveller.getIpAddress());
        Sentry.setUser(user); // LEAK ip_address -> telemetry|third-party
        Sentry.captureMessage("no seat to " + traveller.getDestination()); // CLEAN a destination
        NewRelic.addCustomParameter("mobile", traveller.getMobile()); // LEAK phone -> telemetry|third-party
        NewRelic.noticeError("no seat", Map.of("trip", traveller.getBookingCode())); // CLEAN booking code
    }

    void traces(Tracer tracer, ObservationRegistry observations, Traveller traveller) {
        Span span = tracer.spanBuilder("book").setAttribute("trip", traveller.getBookingCode()).startSpan(); // CLEAN booking code
        span.addEvent("asked", Attributes.builder().put("mail", traveller.getEmail()).build()); // LEAK email -> telemetry
        span.updateName("book " + traveller.getDestination()); // CLEAN a destination
        Baggage.current().toBuilder().put("traveller", traveller.getPassportNumber()).build().makeCurrent(); // LEAK passport -> telemetry|http
        Observation.createNotStarted("book", observations).highCardinalityKeyValue("name", traveller.getLastName()).observe(() -> {}); // LEAK last_name -> telemetry
        Observation.createNotStarted("book", observations).lowCardinalityKeyValue("to", traveller.getDestination()).observe(() -> {}); // CLEAN a destination
    }

    void metrics(MeterRegistry registry, StatsDClient statsd, Traveller traveller) {
        registry.counter("bookings", "to", traveller.getDestination()).increment(); // CLEAN a destination
        registry.timer("bookings", "by", traveller.getEmail()).record(() -> {}); // LEAK email -> telemetry
        statsd.incrementCounter("bookings", "user:" + traveller.getMobile()); // LEAK phone -> telemetry|third-party
        statsd.gauge("open", 3, "to:" + traveller.getDestination()); // CLEAN a destination
    }
}

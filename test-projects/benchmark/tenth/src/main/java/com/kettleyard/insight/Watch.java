package com.kettleyard.insight;

import com.bugsnag.Bugsnag;
import com.kettleyard.members.CourseDate;
import com.kettleyard.members.Member;
import com.newrelic.api.agent.NewRelic;
import com.timgroup.statsd.Event;
import com.timgroup.statsd.StatsDClient;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.sentry.Sentry;
import java.util.Map;

/** Operations look at these values on screens of other companies. */
public class Watch {
    private final Bugsnag bugsnag;
    private final StatsDClient statsd;
    private final MeterRegistry meters;
    private final Tracer tracer;

    public Watch(Bugsnag bugsnag, StatsDClient statsd, MeterRegistry meters, Tracer tracer) {
        this.bugsnag = bugsnag;
        this.statsd = statsd;
        this.meters = meters;
        this.tracer = tracer;
    }

    public void turnstile(Member member, int gate) {
        NewRelic.addCustomParameter("gate", gate); // CLEAN number of a gate
        NewRelic.addCustomParameter("who", member.fullName()); // LEAK full_name -> telemetry
        NewRelic.getAgent().getInsights().recordCustomEvent("Turnstile", Map.of("gate", gate, "mail", member.getEmail())); // LEAK email -> telemetry
        NewRelic.getAgent().getInsights().recordCustomEvent("Turnstile", Map.of("gate", gate, "studio", member.getStudioCode())); // CLEAN number of a gate and code of a studio
    }

    public void failed(Member member, RuntimeException problem) {
        NewRelic.noticeError("no debit for " + member.getDebitIban()); // LEAK bank_account -> telemetry
        NewRelic.noticeError("no debit for " + member.getContractNo()); // CLEAN contract number
        bugsnag.notify(problem, report -> report.addToTab("member", "phone", member.getMobilePhone())); // LEAK phone -> telemetry
        bugsnag.notify(problem, report -> report.addToTab("contract", "visits", member.getVisitsThisMonth())); // CLEAN count
    }

    public void statistics(Member member, CourseDate course) {
        statsd.increment("visits", "studio:" + member.getStudioCode()); // CLEAN code of a studio
        statsd.increment("visits", "mail:" + member.getEmail()); // LEAK email -> telemetry
        statsd.recordEvent(Event.builder().withTitle("refused").withText(member.fullName() + " at the gate").build()); // LEAK full_name -> telemetry
        statsd.recordEvent(Event.builder().withTitle("refused").withText(course.courseTitle() + " is full").build()); // CLEAN title of a course
    }

    public void meters(Member member) {
        Counter.builder("checkins").tag("condition", member.getMedicalCondition()).register(meters).increment(); // LEAK diagnosis -> telemetry
        Counter.builder("checkins").tag("studio", member.getStudioCode()).register(meters).increment(); // CLEAN code of a studio
        meters.gauge("visits", Tags.of("phone", member.getMobilePhone()), member.getVisitsThisMonth()); // LEAK phone -> telemetry
        meters.gauge("visits", Tags.of("studio", member.getStudioCode()), member.getVisitsThisMonth()); // CLEAN code of a studio and count
    }

    public void spans(Member member) {
        Span span = tracer.spanBuilder("checkin").setAttribute("member.address", member.getHomeAddress()).startSpan(); // LEAK postal_address -> telemetry
        span.updateName("checkin " + member.getStudioCode()); // CLEAN code of a studio
        span.recordException(new IllegalStateException("pressure " + member.getBloodPressure())); // LEAK lab_result -> telemetry
        span.end();
    }

    public void scopes(Member member) {
        Sentry.configureScope(scope -> scope.setTag("studio", member.getStudioCode())); // CLEAN code of a studio
        Sentry.configureScope(scope -> scope.setContexts("member", Map.of("name", member.fullName()))); // LEAK full_name -> telemetry
        Sentry.withScope(scope -> {
            scope.setFingerprint(java.util.List.of("debit", member.getContractNo())); // CLEAN contract number
            scope.setExtra("iban", member.getDebitIban()); // LEAK bank_account -> telemetry
        });
    }
}

package io.github.piiflow.finding;

import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.PolicyLine;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Recipient;
import io.github.piiflow.rule.Rules;
import io.github.piiflow.rule.Sensitivity;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.rule.SinkKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an arrival is a breach, and how bad a one. */
final class Policy {
    private final Rules rules;
    private final Contract contract;

    Policy(Rules rules, Contract contract) {
        this.rules = rules;
        this.contract = contract;
    }

    /** What the policy says of the arrival in this state; empty if it is no breach. */
    Optional<Severity> breach(DataType type, SinkSite sink, Protection state) {
        PolicyLine line = rules.policy(sink.kind());
        if (!isReported(type.report(), sink.kind())
                || line.accept().contains(state)
                || contract.permits(sink, type.id())
                || isMeantFor(sink, type)) {
            return Optional.empty();
        }
        return line.severity(type);
    }

    /** Whether the recipient may get it by default; the data-sharing contract has the last word. */
    private boolean isMeantFor(SinkSite sink, DataType type) {
        Recipient recipient = recipient(sink);
        return recipient != null
                && !contract.names(recipient.id())
                && recipient.allow().contains(type.id());
    }

    /**
     * Whether the data at a place that delivers messages is the address that a message to that person needs.
     */
    boolean isAddress(SinkSite sink, String dataType) {
        Recipient recipient = recipient(sink);
        return recipient != null && recipient.delivers() && recipient.allow().contains(dataType);
    }

    /** Whether a person may be written that about herself without more ado. */
    static boolean isHarmlessToTheSubject(DataType type) {
        return type.sensitivity().compareTo(Sensitivity.MEDIUM) <= 0;
    }

    /** Whether data of that type is meant to go this way as often as not. */
    boolean isDoubtful(DataType type, SinkSite sink) {
        return rules.policy(sink.kind()).isDoubtful(type);
    }

    private @Nullable Recipient recipient(SinkSite sink) {
        return sink.recipient() == null ? null : rules.recipients().get(sink.recipient());
    }

    /** What the policy says of the sensitivity, whatever it says of single data types; the breach itself if that is nothing. */
    Severity ruleSeverity(DataType type, SinkSite sink, Severity breach) {
        return rules.policy(sink.kind()).severities().getOrDefault(type.sensitivity(), breach);
    }

    /** Partial protection and low confidence each take one level off. */
    static Severity severity(Severity breach, Protection state, Confidence confidence) {
        Severity severity = state == Protection.PARTIAL ? milder(breach) : breach;
        return confidence == Confidence.LOW ? milder(severity) : severity;
    }

    private static boolean isReported(DataType.Report report, SinkKind kind) {
        return switch (report) {
            case ALWAYS -> true;
            case THIRD_PARTY -> kind == SinkKind.THIRD_PARTY || kind == SinkKind.AI || kind == SinkKind.TELEMETRY;
            case NEVER -> false;
        };
    }

    private static Severity milder(Severity severity) {
        return switch (severity) {
            case CRITICAL -> Severity.HIGH;
            case HIGH -> Severity.MEDIUM;
            case MEDIUM -> Severity.LOW;
            case LOW, NOTE -> Severity.NOTE;
        };
    }
}

package io.github.piiflow.finding;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Protection;
import org.jspecify.annotations.Nullable;

/** The sentence at the head of a finding. */
final class Title {
    private Title() {}

    /** Such as "E-mail address (Customer.email) is written to the log in OrderService.place". */
    static String of(DataType type, Element element, int others, SinkSite sink, Protection state) {
        String more = others == 0 ? "" : " and " + others + " more";
        return type.label() + " (" + Names.element(element) + more + ")" + protection(state) + " is " + leaves(sink)
                + where(sink);
    }

    private static String protection(Protection state) {
        String words = switch (state) {
            case RAW -> "";
            case PARTIAL -> ", only partly masked,";
            case HASHED -> ", hashed without a key,";
            case AGGREGATED -> ", aggregated,";
            case MASKED -> ", masked,";
            case KEYED_HASH -> ", hashed with a key,";
            case TOKENISED -> ", tokenised,";
            case PASSWORD_HASH -> ", as a password hash,";
            case ENCRYPTED -> ", encrypted,";
        };
        return words;
    }

    private static String leaves(SinkSite sink) {
        String recipient = sink.recipient();
        return switch (sink.kind()) {
            case LOG -> "written to the log";
            case STDOUT -> "printed to the console";
            case EXCEPTION -> "put into the message of an exception";
            case TELEMETRY -> "sent to " + orElse(recipient, "telemetry");
            case HTTP -> "sent over HTTP" + suffix(" to ", recipient);
            case THIRD_PARTY -> "sent to " + orElse(recipient, "a third party");
            case AI -> "sent to " + orElse(recipient, "an AI service");
            case MESSAGE -> "sent in a message" + suffix(" to ", recipient == null ? sink.store() : recipient);
            case STORAGE -> "stored" + suffix(" in ", sink.store());
            case FILE -> "written to a file" + suffix(" ", sink.store());
            case CACHE -> "put into a cache" + suffix(" ", sink.store());
            case COOKIE -> "put into a cookie";
            case SESSION -> "kept in the session";
            case RESPONSE -> "returned in a response";
            case URL -> "put into a URL" + suffix(" of ", recipient);
            case PROCESS -> "passed to another process";
            case CONFIGURATION -> "let out by a setting of a framework";
        };
    }

    private static String where(SinkSite sink) {
        String method = Names.method(sink);
        return switch (sink.enclosingMethod()) {
            case "" -> "";
            case "<init>" -> " in the constructor of " + method;
            case "<clinit>" -> " in the initialiser of " + method;
            default -> " in " + method;
        };
    }

    private static String orElse(@Nullable String name, String otherwise) {
        return name == null || name.isEmpty() ? otherwise : name;
    }

    private static String suffix(String before, @Nullable String name) {
        return name == null || name.isEmpty() ? "" : before + name;
    }
}

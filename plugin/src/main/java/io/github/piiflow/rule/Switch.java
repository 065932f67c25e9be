package io.github.piiflow.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A switch that makes a library write what passes through it to the log.
 *
 * @param kind where it is found
 * @param names of the calls, constants, settings ({@code *} for one part) or loggers that it is
 * @param is what the first argument or the setting must be, one of them; empty for anything
 * @param contains what the setting must contain, one of them; empty for anything
 * @param arguments how many arguments the call has; -1 for any number
 * @param at for a logger, the least talkative level that counts
 * @param passes what passes
 * @param through libraries that it passes through: packages, or annotations with {@code @}
 * @param data ids of data types that pass in any case
 * @param hides names of methods that are told the name of a header that does not pass
 * @param client members of a client's annotation, the first of which that is there is the name by which {@code *} in a setting
 *     means it; {@code default} means all
 * @param when what tells that the library is of a version that knows the switch: packages that are imported, classes on the class path
 * @param unless what tells, if nothing of {@code when} is there, that it is of another version
 */
public record Switch(
        Kind kind,
        List<String> names,
        List<String> is,
        List<String> contains,
        int arguments,
        Level at,
        Set<Traffic> passes,
        List<String> through,
        List<String> data,
        List<String> hides,
        List<String> client,
        List<String> when,
        List<String> unless) {
    /** Copies the collections. */
    public Switch {
        names = List.copyOf(names);
        is = List.copyOf(is);
        contains = List.copyOf(contains);
        passes = Set.copyOf(passes);
        through = List.copyOf(through);
        data = List.copyOf(data);
        hides = List.copyOf(hides);
        client = List.copyOf(client);
        when = List.copyOf(when);
        unless = List.copyOf(unless);
    }

    /** Where a switch is found. */
    public enum Kind {
        /** A call in the source. */
        CALL,
        /** A static field or enum constant that the source uses. */
        CONSTANT,
        /** A key of the configuration. */
        SETTING,
        /** The level of a logger, in any configuration. */
        LOGGER
    }

    /** What passes through a library. */
    public enum Traffic {
        /** Requests to one's own controllers: bodies, parameters, headers. */
        REQUESTS,
        /** Their parameters only. */
        PARAMETERS,
        /** Their headers only. */
        HEADERS,
        /** Values of stored entities. */
        STATEMENTS,
        /** Calls to others. */
        CALLS,
        /** Their headers only. */
        CALL_HEADERS,
        /** What is in them beside their headers. */
        CALL_BODIES
    }

    /** Levels of loggers, the most talkative first. */
    public enum Level {
        TRACE,
        DEBUG,
        INFO,
        OFF;

        /** The level by the name that some logging library has for it. */
        public static Level of(String name) {
            return switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "all", "trace", "finest", "finer" -> TRACE;
                case "debug", "fine" -> DEBUG;
                case "info", "config" -> INFO;
                default -> OFF;
            };
        }
    }
}

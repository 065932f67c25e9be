package io.github.piiflow.configuration;

import java.util.regex.Pattern;

/** Tells values that say nothing about production: addresses of the machine itself that only stand in for the real ones. */
public final class Development {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d+){3}|\\[::1]|0\\.0\\.0\\.0|host\\.docker\\.internal");
    private static final Pattern AT_LOOPBACK =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*://)?(?:" + LOOPBACK.pattern() + ")(?:[:/?#].*)?");

    private static final String PROFILES =
            "(?:dev|devel|develop|development|devlocal|local|localhost|localdev|tests?|testing|it|e2e|ci|docker)";
    private static final Pattern FILE =
            Pattern.compile("(?:.*/)?(?:application|bootstrap)-" + PROFILES + "\\.(?:properties|ya?ml)");
    private static final Pattern KEY = Pattern.compile("%(?:" + PROFILES + ",?)+\\..*");

    private Development() {}

    /** Whether a host is the machine itself. */
    public static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    /** Whether an address, or a host, with port and path or without, is of the machine itself. */
    public static boolean isAtLoopback(String address) {
        return AT_LOOPBACK.matcher(address.strip()).matches();
    }

    /** Whether a setting holds only where nobody but developers and tests is. */
    static boolean isOf(Setting setting) {
        return FILE.matcher(setting.place().file()).matches()
                || KEY.matcher(setting.key()).matches();
    }
}

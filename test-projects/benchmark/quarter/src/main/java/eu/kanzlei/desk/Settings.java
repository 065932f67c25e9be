package eu.kanzlei.desk;

final class Settings {
    static final boolean TRACE_PARTIES = false;
    static final boolean TRACE_DEEDS = true;
    static final int LEVEL = 2;
    static final String MODE = "strict";

    private Settings() {}

    static boolean verbose() {
        return false;
    }

    static boolean audited() {
        return LEVEL >= 2;
    }
}

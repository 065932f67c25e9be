package io.github.piiflow.configuration;

/** Which configuration belongs to which source: what stands below the same folder of a module. */
public final class Scopes {
    private static final String SOURCE = "/src/";

    private Scopes() {}

    /** The folder of the module, as Maven lays it out, of a path relative to the scan's root; empty for the root. */
    public static String of(String path) {
        String rooted = "/" + path;
        int source = rooted.lastIndexOf(SOURCE + "main/");
        source = source < 0 ? rooted.indexOf("/target/generated-sources/") : source;
        source = source < 0 ? rooted.lastIndexOf(SOURCE) : source;
        return source <= 0 ? "" : rooted.substring(1, source);
    }
}

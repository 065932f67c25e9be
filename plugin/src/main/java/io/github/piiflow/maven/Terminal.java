package io.github.piiflow.maven;

import java.io.Console;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** Where the output of Maven goes. */
final class Terminal {
    private Terminal() {}

    /** Whether somebody looks on who can see colours; {@code -Dstyle.color}, {@code --batch-mode} and NO_COLOR decide first. */
    static boolean takesColours(MavenSession session) {
        String wish =
                session.getUserProperties().getProperty("style.color", "auto").toLowerCase(Locale.ROOT);
        Map<String, String> environment = System.getenv();
        return switch (wish) {
            case "always" -> true;
            case "never" -> false;
            default ->
                session.getRequest().isInteractiveMode()
                        && !environment.containsKey("NO_COLOR")
                        && !environment.containsKey("CI")
                        && !"dumb".equals(environment.get("TERM"))
                        && isTerminal(System.console());
        };
    }

    /** From Java 22 on there is a console even where the output goes into a file; it can be asked then. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}

package io.github.piiflow.maven;

import io.github.piiflow.rule.Confidence;
import io.github.piiflow.scan.FailOn;
import io.github.piiflow.scan.Format;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Turns what users write into values; a wrong value is told with the right ones. Nothing written is null. */
final class Parameters {
    private Parameters() {}

    static @Nullable FailOn failOn(@Nullable String text) throws MojoExecutionException {
        return text == null ? null : choice("failOn", text, FailOn.class);
    }

    static @Nullable Confidence minConfidence(@Nullable String text) throws MojoExecutionException {
        return text == null ? null : choice("minConfidence", text, Confidence.class);
    }

    static @Nullable Set<Format> formats(List<String> texts) throws MojoExecutionException {
        if (texts.isEmpty()) {
            return null;
        }
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (String text : texts) {
            formats.add(choice("formats", text, Format.class));
        }
        return formats;
    }

    static int threads(@Nullable Integer threads) throws MojoExecutionException {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (threads < 1) {
            throw wrong("threads", threads.toString(), "a number from 1 on");
        }
        return threads;
    }

    static Charset encoding(@Nullable String name) throws MojoExecutionException {
        if (name == null || name.isBlank() || name.startsWith("${")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name.trim());
        } catch (IllegalArgumentException e) {
            throw wrong("encoding", name, "a character encoding such as UTF-8 or ISO-8859-1");
        }
    }

    private static <E extends Enum<E>> E choice(String parameter, String text, Class<E> type)
            throws MojoExecutionException {
        for (E value : type.getEnumConstants()) {
            if (name(value).equals(text.trim().toLowerCase(Locale.ROOT))) {
                return value;
            }
        }
        String allowed =
                Arrays.stream(type.getEnumConstants()).map(Parameters::name).collect(Collectors.joining(", "));
        throw wrong(parameter, text, "one of " + allowed);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static MojoExecutionException wrong(String parameter, String text, String allowed) {
        return new MojoExecutionException("Wrong value of the parameter " + parameter + " (-Dpiiflow." + parameter
                + " on the command line): '" + text + "' is not " + allowed + ".");
    }
}

package io.github.piiflow.report;

import io.github.piiflow.dataflow.BlindSpot;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.finding.Masking;
import io.github.piiflow.finding.Names;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.rule.SinkKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The words all reports share. */
public final class Words {
    private Words() {}

    /** Name of a constant in outputs: {@code keyed-hash}. */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code 1 finding}, {@code 2 findings}, {@code 12,345 findings}. */
    public static String count(long number, String singular) {
        return count(number, singular, singular + "s");
    }

    /** As {@link #count(long, String)}, for irregular plurals. */
    public static String count(long number, String singular, String plural) {
        return number(number) + " " + (number == 1 ? singular : plural);
    }

    /** With a comma between thousands. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The severities, worst first. */
    public static List<Severity> worstFirst() {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** With a capital: {@code Critical}. */
    public static String title(Enum<?> constant) {
        String id = id(constant).replace('-', ' ');
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    /** Name of a sink kind for people: {@code HTTP call}. */
    public static String kind(SinkKind kind) {
        return switch (kind) {
            case LOG -> "Log";
            case STDOUT -> "Console";
            case EXCEPTION -> "Exception";
            case TELEMETRY -> "Telemetry";
            case HTTP -> "HTTP";
            case THIRD_PARTY -> "Third party";
            case AI -> "AI service";
            case MESSAGE -> "Message";
            case STORAGE -> "Storage";
            case FILE -> "File";
            case CACHE -> "Cache";
            case COOKIE -> "Cookie";
            case SESSION -> "Session";
            case RESPONSE -> "Response";
            case URL -> "URL";
            case PROCESS -> "Process";
            case CONFIGURATION -> "Configuration";
        };
    }

    /** A protection state for people. */
    public static String state(Protection state) {
        return switch (state) {
            case RAW -> "raw";
            case PARTIAL -> "partly masked";
            case HASHED -> "hashed without a key";
            case AGGREGATED -> "aggregated";
            case MASKED -> "masked";
            case KEYED_HASH -> "hashed with a key";
            case TOKENISED -> "tokenised";
            case PASSWORD_HASH -> "hashed as a password";
            case ENCRYPTED -> "encrypted";
        };
    }

    /** One step as half a sentence. */
    public static String step(Step step) {
        String what = step.what();
        return switch (step.kind()) {
            case DECLARED -> Names.element(what) + " is declared";
            case READ -> "read from " + what;
            case ASSIGNED -> "assigned to " + what;
            case STORED -> "stored in " + what;
            case PASSED -> "passed to " + what;
            case RETURNED -> "returned from " + what;
            case THROUGH -> "goes through " + what;
            case FORMATTED -> what.equals("+") ? "becomes part of a text" : "becomes part of a text: " + what;
            case THROWN -> "travels with the exception " + what;
            case PROTECTED -> "protected by " + what;
            case SINK -> "leaves through " + what;
        };
    }

    /** Why the sink counts: what it reads. */
    public static String whySink(Finding finding) {
        SinkSite sink = finding.sink();
        String reads = switch (sink.reads()) {
            case VALUE -> " takes the value it is given.";
            case TO_STRING -> " takes what toString prints of the object it is given.";
            case FIELDS -> " takes the properties of the object it is given, as a serialiser or mapper reads them.";
        };
        return sink.kind() == SinkKind.STORAGE && sink.enclosingMethod().isEmpty()
                ? Names.api(sink.api()) + " is stored as it is declared."
                : Names.api(sink.api()) + reads;
    }

    /** Why nothing on the way helps. */
    public static String whyUnprotected(Finding finding) {
        return switch (finding.state()) {
            case RAW -> "It arrives raw: nothing on the way masks, hashes or encrypts it.";
            case PARTIAL -> "It arrives only partly masked: what is left may still single out a person.";
            case HASHED -> "It arrives hashed without a key or salt: whoever can list the values can look it up.";
            default -> "It arrives " + state(finding.state()) + ", which the policy does not accept here.";
        };
    }

    /** The gate in a sentence. */
    public static String gate(Result result) {
        Severity failOn = result.gate().failOn();
        if (failOn == null) {
            return "The gate is off.";
        }
        String level = failOn == Severity.CRITICAL ? "critical" : id(failOn) + " or worse";
        return result.gate().passed()
                ? "No finding is " + level + "."
                : count(result.gate().failing(), "finding") + (result.gate().failing() == 1 ? " is " : " are ") + level
                        + ".";
    }

    /** A kind of blind spot for people, in the plural. */
    public static String blindSpots(BlindSpot.Kind kind) {
        return switch (kind) {
            case UNPARSED -> "Files that do not parse";
            case OTHER_LANGUAGE -> "Source in other languages";
            case UNRESOLVED_TYPE -> "Types not found";
            case MISSING_LIBRARY -> "Libraries not found";
            case UNKNOWN_CALL -> "Unknown calls that receive personal data";
            case CUT -> "Summaries cut at a limit";
            case FAILED -> "Methods on which the analysis failed";
        };
    }

    /** What a blind spot says, masked. */
    public static String blindSpot(BlindSpot spot) {
        return Masking.mask(spot.what());
    }

    /**
     * The text with control characters, half surrogates and characters that change the direction of writing made visible, so that
     * none of them acts on a terminal or hides what stands there. Line feeds and tabs stay.
     */
    public static String visible(String text) {
        int at = 0;
        while (at < text.length() && isHarmless(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isHarmless(point)) {
                out.appendCodePoint(point);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", point));
            }
        });
        return out.toString();
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> point != 0xFFFE && point != 0xFFFF;
        };
    }
}

package io.github.piiflow.dataflow;

import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether anything behind a catch clause for encodings that are not there ever runs: every Java has the six of {@code
 * StandardCharsets}.
 */
final class Encodings {
    private static final String MISSING = "UnsupportedEncodingException";
    private static final Set<String> STANDARD = Set.of(
            "UTF-8",
            "UTF8",
            "US-ASCII",
            "ASCII",
            "ISO-8859-1",
            "ISO8859_1",
            "LATIN1",
            "UTF-16",
            "UTF-16BE",
            "UTF-16LE");
    /** Fields that hold these. */
    private static final Set<String> FIELDS =
            Set.of("UTF_8", "US_ASCII", "ISO_8859_1", "UTF_16", "UTF_16BE", "UTF_16LE");
    /** What gives the name of one. */
    private static final Set<String> NAMES = Set.of("name", "toString", "displayName");
    /** What is given the name of an encoding as its last argument. */
    private static final Set<String> ENCODING =
            Set.of("encode", "decode", "getBytes", "encodeURL", "urlEncode", "urlDecode");

    private static final Set<String> ENCODED = Set.of(
            "String", "InputStreamReader", "OutputStreamWriter", "PrintStream", "PrintWriter", "Scanner", "Formatter");

    private final State state;
    private final Map<Integer, Instr> definitions = new HashMap<>();
    private final List<Integer> asked = new ArrayList<>();

    private Encodings(Node.Block body, State state) {
        this.state = state;
        Endings.each(body, node -> {
            if (node instanceof Instr instr && instr.target() >= 0) {
                definitions.put(instr.target(), instr);
            }
            if (node instanceof Instr.Call call && ENCODING.contains(call.name())) {
                ask(call.args());
            } else if (node instanceof Instr.New made
                    && ENCODED.contains(made.type().name())) {
                ask(made.args());
            }
        });
    }

    /**
     * Whether a clause never runs.
     *
     * @param body what it is for
     * @param state after that
     */
    static boolean isNever(Node.Catch clause, Node.Block body, State state) {
        if (clause.types().size() != 1 || !clause.types().get(0).name().endsWith(MISSING)) {
            return false;
        }
        Encodings encodings = new Encodings(body, state);
        return !encodings.asked.isEmpty() && encodings.asked.stream().allMatch(encodings::isStandard);
    }

    private void ask(int[] arguments) {
        if (arguments.length > 0) {
            asked.add(arguments[arguments.length - 1]);
        }
    }

    private boolean isStandard(int register) {
        if (state.get(register).constant() instanceof String name) {
            return STANDARD.contains(name.toUpperCase(Locale.ROOT));
        }
        Instr instr = definitions.get(register);
        return isField(instr)
                || instr instanceof Instr.Call call
                        && NAMES.contains(call.name())
                        && isField(definitions.get(call.receiver()));
    }

    private static boolean isField(@Nullable Instr instr) {
        return instr instanceof Instr.LoadField field && FIELDS.contains(field.name())
                || instr instanceof Instr.Name name && FIELDS.contains(name.name());
    }
}

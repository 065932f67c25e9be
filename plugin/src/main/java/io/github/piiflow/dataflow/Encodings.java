package io.github.piiflow.dataflow;

import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
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
    private static final Set<String> ENCODING = Set.of("encode", "decode", "getBytes", "toString");

    private static final Set<String> ENCODED = Set.of(
            "String", "InputStreamReader", "OutputStreamWriter", "PrintStream", "PrintWriter", "Scanner", "Formatter");

    private final LinkedBody linked;
    private final State state;
    private final Map<Integer, Instr> definitions = new HashMap<>();
    private final List<Integer> asked = new ArrayList<>();
    private boolean others;

    private Encodings(Node.Block body, LinkedBody linked, State state) {
        this.linked = linked;
        this.state = state;
        Nodes.within(body, node -> {
            if (node instanceof Instr instr && instr.target() >= 0) {
                definitions.put(instr.target(), instr);
            }
            if (node instanceof Instr.Call call) {
                called(call, call.args(), ENCODING.contains(call.name()));
            } else if (node instanceof Instr.New made) {
                called(made, made.args(), ENCODED.contains(made.type().name()));
            }
        });
    }

    /** Of the JDK just these complain of encodings; what is not there, or does more than to give a field, may call them. */
    private void called(Instr call, int[] arguments, boolean encodes) {
        if (encodes && arguments.length > 0) {
            asked.add(arguments[arguments.length - 1]);
            return;
        }
        MethodInfo method = linked.link(call) instanceof Link.CallLink link ? link.method() : null;
        others |= method == null || !method.owner().name().startsWith("java.") && !Getters.isLeaf(method);
    }

    /**
     * Whether a clause never runs.
     *
     * @param body what it is for
     * @param linked the method's body that has it
     * @param state after that
     */
    static boolean isNever(Node.Catch clause, Node.Block body, LinkedBody linked, State state) {
        if (clause.types().size() != 1 || !clause.types().get(0).name().endsWith(MISSING)) {
            return false;
        }
        Encodings encodings = new Encodings(body, linked, state);
        return !encodings.others
                && !encodings.asked.isEmpty()
                && encodings.asked.stream().allMatch(encodings::isStandard);
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

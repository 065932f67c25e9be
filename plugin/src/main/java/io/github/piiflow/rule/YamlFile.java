package io.github.piiflow.rule;

import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns bytes into a {@link Value}, or tells what is wrong with them as YAML. */
final class YamlFile {
    /** Far above any real file; what exceeds it was made to exhaust memory. */
    private static final int MOST_VALUES = 1_000_000;

    private static final int MOST_CHARACTERS = 16_000_000;

    private final String file;
    private final Problems problems;

    private YamlFile(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Empty if the file is no usable YAML, which has been reported then. */
    static Optional<Value> parse(String file, byte[] bytes, Problems problems) {
        return new YamlFile(file, problems).parse(bytes);
    }

    private Optional<Value> parse(byte[] bytes) {
        String text = "";
        try {
            text = decode(bytes);
            Optional<Node> root = new Compose(settings()).composeString(text);
            if (root.isPresent() && text.indexOf('&') >= 0 && isBomb(root.get())) {
                problems.addUnreadable(place(root.get()), "the file is too large once its aliases are written out");
                return Optional.empty();
            }
            if (root.isEmpty()) {
                problems.addUnreadable(file, "the file is empty");
            }
            return root.map(node -> new Value(node, file, "", problems));
        } catch (CharacterCodingException e) {
            problems.addUnreadable(file, "the file is not UTF-8");
        } catch (MarkedYamlEngineException e) {
            problems.addUnreadable(
                    e.getProblemMark().map(this::place).orElse(new Place(file, Span.NONE)), said(e, text));
        } catch (YamlEngineException e) {
            problems.addUnreadable(file, "this is not valid YAML: " + e.getMessage());
        } catch (StackOverflowError e) {
            problems.addUnreadable(file, "the file is nested too deeply");
        }
        return Optional.empty();
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Lets pass what is refused later with a better message. */
    private LoadSettings settings() {
        return LoadSettings.builder()
                .setLabel(file)
                .setSchema(new CoreSchema())
                .setCodePointLimit(MOST_CHARACTERS)
                .setAllowNonScalarKeys(true)
                .setAllowRecursiveKeys(true)
                .setMaxAliasesForCollections(MOST_VALUES)
                .build();
    }

    private static String said(MarkedYamlEngineException e, String text) {
        String problem = e.getProblem();
        if (problem.contains("(TAB)")) {
            return "a tab stands here; YAML is indented with spaces";
        }
        if (problem.startsWith("found character")) {
            return "a text that begins with `"
                    + e.getProblemMark().map(mark -> at(mark, text)).orElse("") + "` needs quotes";
        }
        if (problem.equals("but found another document")) {
            return "a second YAML document begins here; a file holds one";
        }
        if (problem.equals("mapping values are not allowed here")) {
            return "this is not valid YAML: a `:` is not allowed here; check the indentation, or put the text in quotes";
        }
        String hint = problem.endsWith("but got {") || problem.endsWith("but got [")
                ? "; a text with one of {}[],: needs quotes in a list or mapping in brackets"
                : "";
        String context = e.getContext() == null || e.getContext().isEmpty() ? "" : e.getContext() + ", ";
        return "this is not valid YAML: " + context + problem + hint;
    }

    private static String at(Mark mark, String text) {
        return text.lines()
                .skip(mark.getLine())
                .findFirst()
                .filter(line -> mark.getColumn() < line.length())
                .map(line -> line.substring(mark.getColumn(), mark.getColumn() + 1))
                .orElse("");
    }

    private Place place(Node node) {
        return node.getStartMark().map(this::place).orElse(new Place(file, Span.NONE));
    }

    private Place place(Mark mark) {
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        return new Place(file, Span.of(line, column, line, column));
    }

    private static boolean isBomb(Node root) {
        return size(root, new IdentityHashMap<>()) > MOST_VALUES;
    }

    /** How many values there are once aliases are written out; a value that holds itself has no end. */
    private static long size(Node node, Map<Node, Long> known) {
        Long before = known.putIfAbsent(node, Long.MAX_VALUE / 2);
        if (before != null) {
            return before;
        }
        long size = 1;
        if (node instanceof SequenceNode list) {
            for (Node each : list.getValue()) {
                size = sum(size, size(each, known));
            }
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple each : mapping.getValue()) {
                size = sum(size, sum(size(each.getKeyNode(), known), size(each.getValueNode(), known)));
            }
        }
        known.put(node, size);
        return size;
    }

    /** Grows no further than that it stays above the limit. */
    private static long sum(long a, long b) {
        return Math.min(a + b, Long.MAX_VALUE / 4);
    }
}

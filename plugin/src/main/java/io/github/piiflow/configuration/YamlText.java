package io.github.piiflow.configuration;

import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML as settings with dotted keys, all documents of a file. Objects are never made of it. */
final class YamlText {
    /** What is more was made to exhaust memory, by aliases of aliases. */
    private static final int MOST_SETTINGS = 100_000;

    private static final int DEEPEST = 50;

    private final String path;
    private final List<Setting> settings = new ArrayList<>();

    private YamlText(String path) {
        this.path = path;
    }

    /** What can be read; nothing if it is no YAML. */
    static List<Setting> read(String path, String text) {
        YamlText reader = new YamlText(path);
        try {
            LoadSettings load = LoadSettings.builder()
                    .setLabel(path)
                    .setAllowDuplicateKeys(true)
                    .build();
            for (Node node : new Compose(load).composeAllFromString(text)) {
                reader.add("", node, node, 0);
            }
        } catch (YamlEngineException | StackOverflowError e) {
            return List.of(); // such as a template; its settings are not known
        }
        return reader.settings;
    }

    private void add(String key, Node node, Node keyNode, int depth) {
        if (settings.size() > MOST_SETTINGS || depth > DEEPEST) {
            return;
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name) {
                    String inner = name.getValue();
                    add(key.isEmpty() ? inner : key + "." + inner, tuple.getValueNode(), name, depth + 1);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            int index = 0;
            for (Node each : sequence.getValue()) {
                add(key + "[" + index++ + "]", each, each, depth + 1);
            }
        } else if (node instanceof ScalarNode scalar) {
            settings.add(new Setting(key, scalar.getValue(), new Place(path, span(keyNode, node))));
        }
    }

    private static long span(Node from, Node to) {
        Optional<Mark> start = from.getStartMark();
        Optional<Mark> end = to.getEndMark();
        if (start.isEmpty() || end.isEmpty()) {
            return Span.NONE;
        }
        int line = start.get().getLine() + 1;
        int last = end.get().getLine() + 1;
        return Span.of(
                line, start.get().getColumn() + 1, last, Math.max(1, end.get().getColumn()));
    }
}

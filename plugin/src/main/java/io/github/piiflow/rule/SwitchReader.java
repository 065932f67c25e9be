package io.github.piiflow.rule;

import io.github.piiflow.rule.Switch.Kind;
import io.github.piiflow.rule.Switch.Level;
import io.github.piiflow.rule.Switch.Traffic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads switches. */
final class SwitchReader {
    private static final Map<String, Kind> KINDS = new TreeMap<>(
            Map.of("call", Kind.CALL, "constant", Kind.CONSTANT, "setting", Kind.SETTING, "logger", Kind.LOGGER));
    private static final Map<String, Level> LEVELS =
            new TreeMap<>(Map.of("trace", Level.TRACE, "debug", Level.DEBUG, "info", Level.INFO));
    private static final Map<String, Traffic> TRAFFIC = new TreeMap<>(Map.of(
            "requests", Traffic.REQUESTS,
            "parameters", Traffic.PARAMETERS,
            "headers", Traffic.HEADERS,
            "statements", Traffic.STATEMENTS,
            "calls", Traffic.CALLS,
            "call-headers", Traffic.CALL_HEADERS,
            "call-bodies", Traffic.CALL_BODIES));

    private final Layer layer;

    SwitchReader(Layer layer) {
        this.layer = layer;
    }

    void read(Value switches) {
        for (Value each : switches.items("a list of switches")) {
            each.fields(Keys.SWITCH).ifPresent(this::read);
        }
    }

    private void read(Fields fields) {
        List<String> kinds =
                KINDS.keySet().stream().filter(fields::has).sorted().toList();
        if (kinds.size() != 1) {
            fields.mapping().expected("exactly one of call, constant, logger, setting");
            return;
        }
        Kind kind = KINDS.get(kinds.get(0));
        Set<Traffic> passes = new LinkedHashSet<>();
        for (Value each : list(fields, "passes")) {
            each.oneOf("what passes", TRAFFIC).ifPresent(passes::add);
        }
        List<String> data = new ArrayList<>();
        for (Value each : list(fields, "data")) {
            Optional<String> id = each.text("a data type id");
            id.ifPresent(text -> layer.refer(each, text));
            id.ifPresent(data::add);
        }
        if (passes.isEmpty() && data.isEmpty()) {
            fields.mapping().expected("what passes: `passes` or `data`");
        }
        layer.switches.add(new Switch(
                kind == null ? Kind.SETTING : kind,
                texts(fields, kinds.get(0)),
                texts(fields, "is"),
                texts(fields, "contains"),
                fields.get("arguments").flatMap(Value::number).orElse(-1),
                fields.get("at").flatMap(each -> each.oneOf("a level", LEVELS)).orElse(Level.DEBUG),
                passes,
                texts(fields, "through"),
                data,
                texts(fields, "hides"),
                texts(fields, "client"),
                texts(fields, "when"),
                texts(fields, "unless")));
    }

    private static List<Value> list(Fields fields, String key) {
        return fields.get(key).map(each -> each.atLeastOne("a value")).orElse(List.of());
    }

    private static List<String> texts(Fields fields, String key) {
        return list(fields, key).stream()
                .map(each -> each.constantOrProblem().toString())
                .toList();
    }
}

package io.github.piiflow.dataflow;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Rules;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The data elements that the sources of rows stand for. */
final class RowElements {
    private final Rules rules;
    private final Map<Key, Element> known = new ConcurrentHashMap<>();

    RowElements(Rules rules) {
        this.rules = rules;
    }

    private record Key(String dataType, String api) {}

    /** The data element that a row's source stands for. */
    @Nullable
    Element of(String dataType, Call call) {
        if (!rules.dataTypes().containsKey(dataType)) {
            return null;
        }
        return known.computeIfAbsent(
                new Key(dataType, call.api()),
                key -> new Element(
                        Element.Kind.METHOD,
                        key.api(),
                        dataType,
                        Confidence.HIGH,
                        List.of("`" + call.words() + "` is known to give it"),
                        Protection.RAW,
                        null));
    }
}

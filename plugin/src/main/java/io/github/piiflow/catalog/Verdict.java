package io.github.piiflow.catalog;

import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That something is personal data, before it becomes an {@link Element}. */
record Verdict(DataType type, Confidence confidence, List<String> reasons, Protection state) {
    Verdict {
        reasons = List.copyOf(reasons);
    }

    Verdict because(String reason) {
        List<String> more = new ArrayList<>(reasons);
        more.add(reason);
        return new Verdict(type, confidence, more, state);
    }

    Verdict with(Confidence other) {
        return new Verdict(type, other, reasons, state);
    }

    Element element(Element.Kind kind, String name, @Nullable Place place) {
        return new Element(kind, name, type.id(), confidence, reasons, state, place);
    }
}

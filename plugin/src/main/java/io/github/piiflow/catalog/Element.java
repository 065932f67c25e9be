package io.github.piiflow.catalog;

import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.symbol.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A data element: a declaration (or a library member, or a constant key) that carries personal data.
 *
 * @param kind what is declared
 * @param name stable qualified name: {@code com.acme.Buyer#email}, {@code com.acme.Desk#call(String)@phone} for parameters and
 *     locals, {@code "email"} for keys
 * @param dataType id
 * @param confidence how sure the classification is
 * @param reasons why it counts as personal, as sentences for people, strongest first; never empty
 * @param state {@link Protection#RAW}, or the state its own name claims ({@code hashedEmail})
 * @param place where it is declared; null for library members and unresolved ones
 */
public record Element(
        Kind kind,
        String name,
        String dataType,
        Confidence confidence,
        List<String> reasons,
        Protection state,
        @Nullable Place place) {
    /** Copies the reasons. */
    public Element {
        reasons = List.copyOf(reasons);
    }

    /** Same declaration, read in the same way: what was said about it is not compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Element element
                        && kind == element.kind
                        && state == element.state
                        && confidence == element.confidence
                        && name.equals(element.name)
                        && dataType.equals(element.dataType)
                        && Objects.equals(place, element.place);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + dataType.hashCode();
    }

    /** What is declared. */
    public enum Kind {
        FIELD,
        PARAMETER,
        LOCAL,
        METHOD,
        KEY,
        TYPE
    }
}

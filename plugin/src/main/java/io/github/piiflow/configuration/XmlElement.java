package io.github.piiflow.configuration;

import io.github.piiflow.symbol.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element of an XML file.
 *
 * @param name without its namespace
 * @param attributes by lower-case name
 * @param text of its own, without that of its children
 * @param place its start tag
 */
public record XmlElement(
        String name, Map<String, String> attributes, String text, List<XmlElement> children, Place place) {
    /** Copies the collections. */
    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Empty if it is not there. */
    public String attribute(String wanted) {
        return attributes.getOrDefault(wanted.toLowerCase(Locale.ROOT), "");
    }

    /** Whether it has that name, in any case of letters. */
    public boolean isNamed(String wanted) {
        return name.equalsIgnoreCase(wanted);
    }

    /** It and all below. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }
}

package io.github.piiflow.configuration;

import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML with lines. Nothing outside of the file is read, whatever the file asks for. */
final class XmlText {
    private XmlText() {}

    /** Empty if it is no XML. */
    static Optional<XmlElement> read(String path, String text) {
        Reader reader = new Reader(path);
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            factory.newSAXParser().parse(new InputSource(new StringReader(text)), reader);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(reader.root);
    }

    /** An element that is open. */
    private static final class Open {
        final String name;
        final Map<String, String> attributes = new LinkedHashMap<>();
        final StringBuilder text = new StringBuilder();
        final List<XmlElement> children = new ArrayList<>();
        final int line;

        Open(String name, int line) {
            this.name = name;
            this.line = line;
        }
    }

    private static final class Reader extends DefaultHandler {
        private final String path;
        private final Deque<Open> open = new ArrayDeque<>();
        private @Nullable Locator locator;
        private int lastLine = 1;
        private @Nullable XmlElement root;

        Reader(String path) {
            this.path = path;
        }

        @Override
        public void setDocumentLocator(Locator where) {
            locator = where;
        }

        @Override
        public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void error(org.xml.sax.SAXParseException e) {
            // it is not validated
        }

        @Override
        public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
            String name = qualifiedName.substring(qualifiedName.indexOf(':') + 1);
            Open element = new Open(name, line());
            for (int i = 0; i < attributes.getLength(); i++) {
                element.attributes.put(attributes.getQName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
            }
            open.push(element);
        }

        private int line() {
            Locator where = locator;
            lastLine = where == null ? lastLine : where.getLineNumber();
            return Math.max(1, lastLine);
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            Open element = open.peek();
            if (element != null) {
                element.text.append(letters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String localName, String qualifiedName) {
            Open element = open.pop();
            long span = Span.of(element.line, 1, element.line, 1);
            XmlElement done = new XmlElement(
                    element.name,
                    element.attributes,
                    element.text.toString().strip(),
                    element.children,
                    new Place(path, span));
            Open parent = open.peek();
            if (parent == null) {
                root = done;
            } else {
                parent.children.add(done);
            }
        }
    }
}

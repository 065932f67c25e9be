package io.github.piiflow.configuration;

import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code .properties} with the lines of their keys, which {@link java.util.Properties} does not tell. */
final class PropertiesText {
    private static final String BLANKS = " \t\f";

    private PropertiesText() {}

    static List<Setting> read(String path, String text) {
        List<Setting> settings = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].stripLeading();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("!")) {
                continue;
            }
            int first = i;
            StringBuilder logical = new StringBuilder(line);
            while (isContinued(logical) && i + 1 < lines.length) {
                logical.setLength(logical.length() - 1);
                logical.append(lines[++i].stripLeading());
            }
            long span = Span.of(first + 1, lines[first].length() - line.length() + 1, i + 1, lines[i].length());
            settings.add(setting(logical.toString(), new Place(path, span)));
        }
        return settings;
    }

    private static boolean isContinued(StringBuilder line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static Setting setting(String line, Place place) {
        int end = 0;
        while (end < line.length() && "=:".indexOf(line.charAt(end)) < 0 && BLANKS.indexOf(line.charAt(end)) < 0) {
            end += line.charAt(end) == '\\' && end + 1 < line.length() ? 2 : 1;
        }
        int value = end;
        boolean separated = false;
        while (value < line.length()
                && (BLANKS.indexOf(line.charAt(value)) >= 0 || !separated && "=:".indexOf(line.charAt(value)) >= 0)) {
            separated |= "=:".indexOf(line.charAt(value)) >= 0;
            value++;
        }
        return new Setting(unescaped(line.substring(0, end)), unescaped(line.substring(value)), place);
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' && i + 1 < text.length()) {
                letter = text.charAt(++i);
                plain.append(letter == 't' ? '\t' : letter == 'n' ? '\n' : letter == 'r' ? '\r' : letter);
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}

package io.github.piiflow.exposure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keys of settings, written in any form, and the patterns of switches for them. */
final class SettingKeys {
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]$");

    private SettingKeys() {}

    /** What a setting's key names that holds for a single client: {@code client.config.NAME.level}; empty if it names nothing. */
    static String client(List<String[]> names, String[] parts) {
        return names.stream()
                .filter(name -> isKey(name, parts))
                .mapToInt(name -> Arrays.asList(name).indexOf("*"))
                .mapToObj(any -> any < 0 ? "" : parts[any])
                .findFirst()
                .orElse("");
    }

    static String[] parts(String key) {
        return plain(INDEX.matcher(key).replaceFirst("")).split("\\.", -1);
    }

    static boolean isAny(List<String[]> names, String[] key) {
        return names.stream().anyMatch(name -> isKey(name, key));
    }

    private static boolean isKey(String[] wanted, String[] parts) {
        if (wanted.length != parts.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!wanted[i].equals("*") && !wanted[i].equals(parts[i])) {
                return false;
            }
        }
        return true;
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}

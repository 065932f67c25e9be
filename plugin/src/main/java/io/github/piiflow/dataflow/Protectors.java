package io.github.piiflow.dataflow;

import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the name of a method whose body is not there says it does to data: {@code maskEmail}, {@code decrypt}. */
final class Protectors {
    private Protectors() {}

    /** The state its result is in; RAW if it gives raw data back; null if its name says nothing. */
    static @Nullable Protection state(Call call, Vocabulary vocabulary) {
        String words = words(call.name());
        if (contains(words, vocabulary.unprotectors())) {
            return Protection.RAW;
        }
        Protection byMethod = protection(words, vocabulary.protectors());
        if (byMethod != null || !contains(words, vocabulary.protectorCalls())) {
            return byMethod;
        }
        String owner = call.receiverType().erasure();
        return protection(words(owner.substring(owner.lastIndexOf('.') + 1)), vocabulary.protectors());
    }

    /** What the words of a class's name claim that it does; null if nothing. */
    static @Nullable Protection claimed(String name, Vocabulary vocabulary) {
        return protection(words(name), vocabulary.protectors());
    }

    private static @Nullable Protection protection(String words, Map<Protection, Set<String>> protectors) {
        Protection found = null;
        for (Map.Entry<Protection, Set<String>> entry : protectors.entrySet()) {
            if (contains(words, entry.getValue())
                    && (found == null || entry.getKey().compareTo(found) < 0)) {
                found = entry.getKey();
            }
        }
        return found;
    }

    private static boolean contains(String words, Set<String> wanted) {
        for (String word : wanted) {
            if (words.contains("_" + word + "_")) {
                return true;
            }
        }
        return false;
    }

    /** {@code maskEMail} as {@code _mask_e_mail_}. */
    private static String words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = Character.isUpperCase(c) && i > 0 && !Character.isUpperCase(name.charAt(i - 1));
            if ((starts || c == '_' || c == '$') && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            }
        }
        words.add(word.toString());
        return "_" + String.join("_", words).toLowerCase(Locale.ROOT) + "_";
    }
}

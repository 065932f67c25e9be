package io.github.piiflow.catalog;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits identifiers, keys and headers into lower-case words of plain letters: {@code userSSN} is user, ssn; {@code SSNNumber} is
 * ssn, number; {@code IDs} is ids; {@code address_line1} is address, line1.
 */
final class Words {
    /** Last letters of words that have a plural in {@code es}: addresses, taxes, ciudades, but no bikes. */
    private static final String ES = "sxzhodlnrjy";

    private Words() {}

    /** A set of the words in a text, divided by blanks. */
    static Set<String> set(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }

    /** Whether a set holds a word or a singular of it. */
    static boolean isIn(Set<String> set, String word) {
        if (set.contains(word)) {
            return true;
        }
        for (String singular : singulars(word)) {
            if (set.contains(singular)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a text without what divides them. */
    static String joined(String text) {
        return String.join("", of(text));
    }

    /** The same of each text. */
    static Set<String> joined(Set<String> texts) {
        return texts.stream().map(Words::joined).collect(toUnmodifiableSet());
    }

    /** The words of a text, accents removed, umlauts written with e ({@code größe} is groesse). */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>(6);
        int start = 0;
        int end = text.length();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                add(words, text, start, i);
                start = i + 1;
            } else if (i > start && startsWord(text, start, i)) {
                add(words, text, start, i);
                start = i;
            }
        }
        add(words, text, start, end);
        return words;
    }

    private static void add(List<String> words, String text, int start, int end) {
        if (start < end) {
            words.add(fold(text.substring(start, end).toLowerCase(Locale.ROOT)));
        }
    }

    private static boolean startsWord(String text, int start, int i) {
        char before = text.charAt(i - 1);
        if (!Character.isUpperCase(text.charAt(i))) {
            return false;
        }
        if (!Character.isUpperCase(before)) {
            return true;
        }
        // The last capital of an acronym belongs to the next word, unless only a plural s follows: IDs, SSNs.
        return i + 1 < text.length()
                && Character.isLowerCase(text.charAt(i + 1))
                && !(i > start && text.charAt(i + 1) == 's' && !isLowerCase(text, i + 2));
    }

    private static boolean isLowerCase(String text, int i) {
        return i < text.length() && Character.isLowerCase(text.charAt(i));
    }

    /** Accents removed, umlauts written out: {@code ä} is ae, {@code ß} is ss, {@code ñ} is n, {@code ł} is l. */
    static String fold(String word) {
        return isAscii(word)
                ? word
                : plain(word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
    }

    /** Accents and umlauts removed: {@code ä} is a. */
    static String plain(String word) {
        if (isAscii(word)) {
            return word;
        }
        String letters = word.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i");
        return Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Without digits at the end; the word itself if nothing else would be left. */
    static String withoutDigits(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? word : word.substring(0, end);
    }

    /** What the word may be the plural of, the word itself left out. */
    static List<String> singulars(String word) {
        int length = word.length();
        if (length < 3 || word.endsWith("ss")) {
            return List.of();
        }
        String stem = word.substring(0, length - 1);
        if (word.endsWith("s")) {
            if (word.endsWith("ies")) {
                return List.of(word.substring(0, length - 3) + "y", stem);
            }
            return word.endsWith("es") && ES.indexOf(word.charAt(length - 3)) >= 0
                    ? List.of(stem, word.substring(0, length - 2))
                    : List.of(stem);
        }
        // German and Dutch: Adressen, Nummern, Telefonnummern.
        if (length > 6 && word.endsWith("n")) {
            return word.endsWith("en") ? List.of(stem, word.substring(0, length - 2)) : List.of(stem);
        }
        return List.of();
    }
}

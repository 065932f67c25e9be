package io.github.piiflow.dataflow;

import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the name of a method whose body is not there says it does to data: {@code maskEmail}, {@code decrypt}, {@code findByEmail}. */
final class MethodNames {
    private final Vocabulary vocabulary;
    private final Map<String, Meaning> methods = new ConcurrentHashMap<>();
    private final Map<String, Boolean> lookups = new ConcurrentHashMap<>();
    private final Map<String, Boolean> counters = new ConcurrentHashMap<>();
    private final Map<String, Optional<Boolean>> blanks = new ConcurrentHashMap<>();
    private final Map<String, Boolean> programs = new ConcurrentHashMap<>();
    private final Map<String, Optional<Protection>> classes = new ConcurrentHashMap<>();

    MethodNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a method looks something up: {@code findByEmail}, {@code getSingleResult}, {@code getUserByEmail}. */
    boolean isLookup(String method) {
        return lookups.computeIfAbsent(method, name -> {
            String words = words(name);
            boolean by = words.startsWith("_get_") && words.contains("_by_");
            return by
                    || vocabulary.lookups().stream()
                            .anyMatch(each -> words.startsWith("_" + each + "_") || words.endsWith("_" + each + "_"));
        });
    }

    /** Whether a method hands what its object holds to functions: {@code map}, {@code forEach}. */
    boolean isMapper(String method) {
        String words = words(method);
        return vocabulary.mappers().contains(words.substring(1, words.length() - 1));
    }

    /** Whether a method without arguments counts what its object holds: {@code size}, {@code getTotalElements}, {@code getNumberOfRows}. */
    boolean isCounter(String method) {
        return counters.computeIfAbsent(method, name -> {
            String words = words(name);
            String asked = words.startsWith("_get_") ? words.substring("_get".length()) : words;
            return vocabulary.counters().stream()
                    .anyMatch(each -> words.endsWith("_" + each + "_")
                            || each.endsWith("_of") && asked.startsWith("_" + each + "_"));
        });
    }

    /** Whether a method asks if a text is empty; false if it asks whether it is not, null if it asks neither. */
    @Nullable
    Boolean asksForBlank(String method) {
        return blanks.computeIfAbsent(method, name -> {
                    String words = words(name).substring(1, words(name).length() - 1);
                    boolean blank = vocabulary.blankTests().contains(words);
                    return blank || vocabulary.textTests().contains(words) ? Optional.of(blank) : Optional.empty();
                })
                .orElse(null);
    }

    /** Whether a method's name says that it masks something. */
    boolean isMask(String method) {
        Protection state = methods.computeIfAbsent(method, this::meaning).state;
        return state == Protection.MASKED || state == Protection.PARTIAL;
    }

    /** Whether a method asks if somebody is a program. */
    boolean asksForProgram(String method) {
        return programs.computeIfAbsent(method, name -> {
            String words = words(name);
            return vocabulary.programTests().contains(words.substring(1, words.length() - 1));
        });
    }

    /** What a method's name says; {@code byClass} if the name of its class says the rest. */
    private record Meaning(@Nullable Protection state, boolean byClass) {}

    /** The state its result is in; RAW if it gives raw data back; null if its name says nothing. */
    @Nullable
    Protection state(Call call) {
        Meaning meaning = methods.computeIfAbsent(call.name(), this::meaning);
        if (!meaning.byClass) {
            return meaning.state;
        }
        return classes.computeIfAbsent(call.receiverType().erasure(), this::ofClass)
                .orElse(null);
    }

    private Meaning meaning(String method) {
        String words = words(method);
        if (contains(words, vocabulary.unprotectors())) {
            return new Meaning(Protection.RAW, false);
        }
        Protection state = protection(words, vocabulary.protectors());
        return new Meaning(state, state == null && contains(words, vocabulary.protectorCalls()));
    }

    private Optional<Protection> ofClass(String name) {
        String words = words(name.substring(name.lastIndexOf('.') + 1));
        return Optional.ofNullable(protection(words, vocabulary.protectors()));
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
    static String words(String name) {
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

package io.github.piiflow.catalog;

import io.github.piiflow.binding.MethodInfo;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the name of a method says about its result and its parameters. */
final class MethodNames {
    private static final Set<String> GETTERS =
            Words.set("get fetch read load find lookup resolve retrieve query select obtain extract decrypt "
                    + "unmask current decode peek require search list ask prompt");
    /** First words of methods that take one property, named after them. */
    private static final Set<String> SETTERS =
            Set.of("set", "with", "update", "change", "put", "assign", "rename", "add");
    /** First words of methods that make an object of its properties. */
    private static final Set<String> MAKERS =
            Set.of("of", "create", "from", "build", "new", "builder", "update", "make");
    /** Words after which a name speaks of conditions or forms. */
    private static final Set<String> BORDERS = Words.set("by for from with in as where using to on without via");
    /** First words of methods that do something, or answer yes or no. */
    private static final Set<String> DOERS =
            Words.set("set add remove update save to parse encode hash mask encrypt build new from of with by "
                    + "compute create generate delete insert put store write append clear reset change apply "
                    + "handle process convert map format render print log publish register unregister login "
                    + "logout count exists is has can should must needs requires allow enable disable validate "
                    + "verify check send notify on show hide test mock assert matches compare equals contains "
                    + "sort filter group order join anonymize anonymise redact tokenize sanitize random default "
                    + "max min use match expect given when then supports next start stop init configure make "
                    + "merge replace trim strip normalize scan import export upload download sign authenticate "
                    + "authorize");

    /** Names of parameters that leave it to the method to say what it takes. */
    private static final Set<String> PLACEHOLDERS = Words.set(
            "value values val vals v s str string text input in arg args argv arg0 param params newvalue thevalue value1 value2 x q term");
    /** First words of conditions on a property. */
    private static final Set<String> CONDITIONS = Set.of("and", "or", "where");
    /** Last words of conditions: {@code andEmailNotLike}. */
    private static final Set<String> COMPARISONS =
            Words.set("not equal equals to like greater less than or in between is before after");

    private MethodNames() {}

    static boolean isPlaceholder(String parameter) {
        return PLACEHOLDERS.contains(parameter.toLowerCase(Locale.ROOT));
    }

    /** The property that a method takes or compares, {@code birth_date} of {@code setBirthDate}; empty if it does anything else. */
    static String property(List<String> words, int parameters) {
        if (words.isEmpty()) {
            return "";
        }
        String first = words.get(0);
        int end = words.size();
        if (CONDITIONS.contains(first)) {
            return String.join("_", condition(words));
        }
        if (parameters != 1 || first.equals("add") && words.size() == 1) {
            return "";
        }
        if (SETTERS.contains(first)) {
            return String.join("_", words.subList(1, end));
        }
        return DOERS.contains(first) || GETTERS.contains(first) ? "" : String.join("_", words);
    }

    /** The property that a condition is about. */
    private static List<String> condition(List<String> words) {
        int end = words.size();
        while (end > 1 && COMPARISONS.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(1, end);
    }

    static List<String> words(String method) {
        return Words.of(method);
    }

    /** The words for what a method gives back: {@code findEmailById} gives [email], {@code sendEmail} nothing. */
    static List<String> got(List<String> words, int arguments) {
        if (words.isEmpty()) {
            return words;
        }
        String first = words.get(0);
        if (GETTERS.contains(first)) {
            return words.subList(1, border(words, 1));
        }
        return DOERS.contains(first) || arguments > 0 ? List.of() : words.subList(0, border(words, 1));
    }

    /** The words for what a method works on: {@code createCustomer} works on [customer]. */
    static List<String> object(List<String> words) {
        return words.size() < 2 ? List.of() : words.subList(1, border(words, 1));
    }

    /** Whether the method takes the parameter as a property of the object it belongs to or makes. */
    static boolean takes(List<String> words, List<String> parameter) {
        if (words.isEmpty()) {
            return false;
        }
        List<String> property = SETTERS.contains(words.get(0)) ? words.subList(1, words.size()) : words;
        if (CONDITIONS.contains(words.get(0))) {
            property = condition(words);
        }
        return property.equals(parameter)
                || MAKERS.contains(words.get(0))
                        && (words.size() == 1 || !SETTERS.contains(words.get(0)))
                        && !Grammar.NAMED_PARTS.contains(words.get(words.size() - 1));
    }

    /** Whether the method looks something up by the parameter: {@code findByName(name)}. */
    static boolean looksUpBy(List<String> words, List<String> parameter) {
        int by = words.indexOf("by");
        return by == 1 && GETTERS.contains(words.get(0)) && Collections.indexOfSubList(words, parameter) > by;
    }

    private static int border(List<String> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (BORDERS.contains(words.get(i))) {
                return i;
            }
        }
        return words.size();
    }

    /** Names a method among all: its class, name and parameters. */
    static String signature(MethodInfo method) {
        StringBuilder text = new StringBuilder(method.owner().name())
                .append('#')
                .append(method.name())
                .append('(');
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            String type = method.parameterTypes().get(i).erasure();
            text.append(i == 0 ? "" : ",").append(type.substring(type.lastIndexOf('.') + 1));
        }
        return text.append(')').toString();
    }
}

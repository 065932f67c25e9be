package io.github.piiflow.finding;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out of a text what looks like the real data of a real person. It errs on the side of masking. */
public final class Masking {
    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,63}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}\\p{L}{2,24}(?![\\p{L}\\p{N}])");

    private static final Pattern IBAN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?(?![\\p{L}\\p{N}])");

    /** Also as a number in code: {@code 4111_1111_1111_1111L}. */
    private static final Pattern CARD =
            Pattern.compile("(?<![\\w.])[2-6]\\d{3}(?:[ _-]?\\d){9,15}(?=[lL]\\b|(?![\\w-]|\\.\\d))");

    private static final Pattern SOCIAL_SECURITY = Pattern.compile("(?<![\\w.-])\\d{3}-\\d{2}-\\d{4}(?![\\w-]|\\.\\d)");

    private static final Pattern INTERNATIONAL_PHONE =
            Pattern.compile("(?<![\\w+.-])\\+[1-9](?:[ ()./-]{0,2}\\d){6,14}(?![\\w-])");

    /** With the separators people write: (555) 123-4567, 555-123-4567, 030 1234567, 020 7946 0958, 089/123456. */
    private static final Pattern NATIONAL_PHONE = Pattern.compile("(?<![\\w.+/-])(?:"
            + "(?:\\(\\d{3}\\) ?|\\d{3}[ .-])\\d{3}[ .-]\\d{4}"
            + "|\\(?0\\d{1,5}\\)?(?:[ /]\\d{5,9}|[ /]\\d{3,4}(?: \\d{2,4}){1,3}|(?:[ .]\\d{2}){4}|-\\d{7,8})"
            + ")(?![\\w-]|\\.\\d)");

    private Masking() {}

    /** Masks a text that is not code, such as the content of a literal. */
    public static String mask(String text) {
        if (!mayHold(text)) {
            return text;
        }
        String masked = maskCode(text);
        masked = replace(masked, SOCIAL_SECURITY, found -> true, "[masked national id]");
        masked = replace(masked, INTERNATIONAL_PHONE, found -> digits(found).length() >= 8, "[masked phone number]");
        return replace(masked, NATIONAL_PHONE, found -> true, "[masked phone number]");
    }

    /** As {@link #mask}; no text stays no text. */
    static @Nullable String maskNullable(@Nullable String text) {
        return text == null ? null : mask(text);
    }

    /** Masks source text: in its code only what arithmetic cannot be mistaken for. */
    static String maskSource(String text) {
        return JavaText.of(text).map(Masking::maskCode, Masking::mask);
    }

    private static String maskCode(String text) {
        String masked = replace(text, EMAIL, found -> true, "[masked e-mail]");
        masked = replace(masked, IBAN, Masking::isIban, "[masked IBAN]");
        return replace(masked, CARD, Masking::isCard, "[masked card number]");
    }

    private static boolean mayHold(String text) {
        return text.indexOf('@') >= 0 || text.chars().filter(Character::isDigit).count() >= 6;
    }

    private static String replace(String text, Pattern pattern, Predicate<String> real, String mask) {
        return pattern.matcher(text)
                .replaceAll((MatchResult match) ->
                        real.test(match.group()) ? mask : Matcher.quoteReplacement(match.group()));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** Length and prefix of a card brand, and the Luhn check. */
    private static boolean isCard(String text) {
        String digits = digits(text);
        boolean brand = digits.matches(
                "4\\d{12}(?:\\d{3}|\\d{6})?|5[0-9]\\d{14}|2[2-7]\\d{14}|3[47]\\d{13}|3[0689]\\d{12}|35\\d{14}|6\\d{15,18}");
        return brand && luhn(digits);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /** The remainder check of ISO 13616. */
    private static boolean isIban(String text) {
        String compact = text.replaceAll("[ -]", "");
        if (compact.length() < 15 || compact.length() > 34) {
            return false;
        }
        int remainder = 0;
        for (char c : (compact.substring(4) + compact.substring(0, 4)).toCharArray()) {
            int value = Character.digit(c, 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }
}

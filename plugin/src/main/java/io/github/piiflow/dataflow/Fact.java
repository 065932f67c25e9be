package io.github.piiflow.dataflow;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Protection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the data in a value: where it comes from, what became of it, and how it came.
 *
 * @param origin an {@link Element} (personal data) or a {@link Path} (whatever a caller puts there)
 * @param level the least protection applied on the way
 * @param reset whether protection from before was taken away (decrypted)
 * @param numeric whether it went through a number, so that only data that numbers can hold remains
 * @param doubts how many uncertain things it went through: unknown calls, merged elements, wide dispatch; 127 at most
 * @param likely whether it is likely, but not sure, besides; does not add up
 * @param key the names under which it stands in an object that was written as text or tree, see {@link Keys}; null if it may be
 *     under any
 * @param trail the way
 */
record Fact(
        Object origin,
        Protection level,
        boolean reset,
        boolean numeric,
        byte doubts,
        boolean likely,
        @Nullable String key,
        @Nullable Trail trail) {
    private static final byte NONE = 0;

    /** Personal data at its element. */
    static Fact of(Element element, @Nullable Trail trail) {
        return new Fact(element, element.state(), false, false, NONE, false, null, trail);
    }

    /** Whatever is at a path on entry. */
    static Fact of(Path path) {
        Element element = path.element();
        return new Fact(
                path, element == null ? Protection.RAW : element.state(), false, false, NONE, false, null, null);
    }

    /** Personal data rather than symbolic. */
    boolean isPersonal() {
        return origin instanceof Element;
    }

    /** Same origin, state and place in a text, whatever the way. */
    boolean isLike(Fact other) {
        return level == other.level
                && reset == other.reset
                && numeric == other.numeric
                && (origin == other.origin || origin.equals(other.origin))
                && Objects.equals(key, other.key);
    }

    /** A hash code that like facts share. */
    int likeness() {
        int code = origin.hashCode() * 31 + (reset ? 2 : 0) + (numeric ? 1 : 0);
        int all = key == null ? code : code * 31 + key.hashCode();
        return all ^ all >>> 15;
    }

    /** The better of two like facts: fewer doubts, sure before likely, then the shorter way; the first on a tie. */
    static Fact better(Fact a, Fact b) {
        return b.isBetter(Trail.length(b.trail), a) ? b : a;
    }

    /** Whether this fact, come by so many steps, is better than one like it. */
    boolean isBetter(int steps, Fact other) {
        if (doubts != other.doubts) {
            return doubts < other.doubts;
        }
        if (likely != other.likely) {
            return other.likely;
        }
        return steps < Trail.length(other.trail);
    }

    /** Found to be personal data. */
    Fact at(Element element) {
        return new Fact(element, level, reset, numeric, doubts, likely, key, trail);
    }

    /** Whatever is at another path on entry. */
    Fact at(Path path) {
        return new Fact(path, level, reset, numeric, doubts, likely, key, trail);
    }

    /** After a protection. */
    Fact protect(Protection state, @Nullable Trail way) {
        if (state == Protection.RAW) {
            return new Fact(origin, Protection.RAW, true, numeric, doubts, likely, key, way);
        }
        Protection stronger = state.compareTo(level) > 0 ? state : level;
        return new Fact(origin, stronger, reset, numeric, doubts, likely, key, way);
    }

    /** With another way. */
    Fact by(@Nullable Trail way) {
        return way == trail ? this : new Fact(origin, level, reset, numeric, doubts, likely, key, way);
    }

    /** With doubts added. */
    Fact doubted(int more) {
        byte sum = (byte) Math.min(doubts + more, Byte.MAX_VALUE);
        return sum == doubts ? this : new Fact(origin, level, reset, numeric, sum, likely, key, trail);
    }

    /** Likely, but not sure. */
    Fact unsure() {
        return likely ? this : new Fact(origin, level, reset, numeric, doubts, true, key, trail);
    }

    /** Turned into a number. */
    Fact asNumber() {
        return numeric ? this : new Fact(origin, level, reset, true, doubts, likely, key, trail);
    }

    /** A number that is made a letter again, as ciphers do that shift letters; not what unknown calls gave. */
    Fact asLetter() {
        return numeric && doubts == 0 ? new Fact(origin, level, reset, false, doubts, likely, key, trail) : this;
    }

    /** In a text or tree under other names. */
    Fact keyed(@Nullable String names) {
        return Objects.equals(key, names)
                ? this
                : new Fact(origin, level, reset, numeric, doubts, likely, names, trail);
    }

    /** This fact of a called method, where {@code outer} is what the caller has at its origin. */
    Fact after(Fact outer, @Nullable Trail way) {
        Protection before = reset ? Protection.RAW : outer.level;
        Protection state = level.compareTo(before) > 0 ? level : before;
        return new Fact(
                outer.origin,
                state,
                reset || outer.reset,
                numeric || outer.numeric,
                (byte) Math.min(doubts + outer.doubts, Byte.MAX_VALUE),
                likely || outer.likely,
                Keys.inside(key, outer.key),
                way);
    }
}

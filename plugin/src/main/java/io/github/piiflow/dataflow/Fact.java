package io.github.piiflow.dataflow;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Protection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the data in a value: where it comes from, what became of it, and how it came.
 *
 * @param origin an {@link Element} (personal data) or a {@link Path} (whatever a caller puts there)
 * @param state the {@link #code} of the least protection applied on the way: there are millions of facts, so they are kept small
 * @param marks {@link #RESET}, {@link #NUMERIC}, {@link #LIKELY}, {@link #AMONG} and {@link #CONTENT}
 * @param doubts how many uncertain things it went through: unknown calls, merged elements, wide dispatch; 127 at most
 * @param key the names under which it stands in an object that was written as text or tree, see {@link Keys}; null if it may be
 *     under any
 * @param guard what a parameter has to be for it to come about; null if nothing
 * @param trail the way
 */
record Fact(
        Object origin,
        byte state,
        byte marks,
        byte doubts,
        @Nullable String key,
        @Nullable Guard guard,
        @Nullable Trail trail) {
    private static final Protection[] LEVELS = Protection.values();
    private static final byte NONE = 0;
    /** Protection from before was taken away (decrypted). */
    private static final byte RESET = 1;
    /** It went through a number, so that only data that numbers can hold remains. */
    private static final byte NUMERIC = 2;
    /** It is likely, but not sure, besides; does not add up. */
    private static final byte LIKELY = 4;
    /** It went into an unknown call with other things: a secret does not come out of that. */
    private static final byte AMONG = 8;
    /** The class that a text is read into says that it is in there. */
    private static final byte CONTENT = 16;
    /** What does not tell facts apart. */
    private static final byte SAME = (byte) ~(LIKELY | AMONG | CONTENT);

    @SuppressWarnings("EnumOrdinal") // it never leaves the process
    private static byte code(Protection level) {
        return (byte) level.ordinal();
    }

    /** The least protection applied on the way. */
    Protection level() {
        return LEVELS[state];
    }

    boolean reset() {
        return (marks & RESET) != 0;
    }

    boolean numeric() {
        return (marks & NUMERIC) != 0;
    }

    boolean likely() {
        return (marks & LIKELY) != 0;
    }

    private Fact marked(byte mark) {
        return (marks & mark) != 0 ? this : new Fact(origin, state, (byte) (marks | mark), doubts, key, guard, trail);
    }

    /** Personal data at its element. */
    static Fact of(Element element, @Nullable Trail trail) {
        return new Fact(element, code(element.state()), NONE, NONE, null, null, trail);
    }

    /** Whatever is at a path on entry. */
    static Fact of(Path path) {
        Element element = path.element();
        Protection level = element == null ? Protection.RAW : element.state();
        return new Fact(path, code(level), NONE, NONE, null, null, null);
    }

    /** Personal data rather than symbolic. */
    boolean isPersonal() {
        return origin instanceof Element;
    }

    /** Whether one of others is like it. */
    boolean isLikeAny(List<Fact> others) {
        for (int i = 0; i < others.size(); i++) {
            if (isLike(others.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Same origin, state and place in a text, whatever the way. */
    boolean isLike(Fact other) {
        return state == other.state
                && (marks & SAME) == (other.marks & SAME)
                && (origin == other.origin || origin.equals(other.origin))
                && Objects.equals(key, other.key);
    }

    /** A hash code that like facts share. */
    int likeness() {
        int code = origin.hashCode() * 31 + (marks & SAME);
        int all = key == null ? code : code * 31 + key.hashCode();
        return all ^ all >>> 15;
    }

    /** The better of two like facts: fewer doubts, sure before likely, then the shorter way; the first on a tie. */
    static Fact better(Fact a, Fact b) {
        Fact better = isBetter(a, b) ? a : b;
        return a.guard == b.guard || Objects.equals(a.guard, b.guard) ? better : better.given(null);
    }

    /** Whether the first is the better one. */
    static boolean isBetter(Fact a, Fact b) {
        return !b.isBetter(Trail.length(b.trail), a);
    }

    /** Whether this fact, come by so many steps, is better than one like it. */
    boolean isBetter(int steps, Fact other) {
        if (doubts != other.doubts) {
            return doubts < other.doubts;
        }
        if (likely() != other.likely()) {
            return other.likely();
        }
        if (isAmong() != other.isAmong()) {
            return other.isAmong();
        }
        return steps < Trail.length(other.trail);
    }

    /** Found to be personal data. */
    Fact at(Element element) {
        return new Fact(element, state, marks, doubts, key, guard, trail);
    }

    /** Whatever is at another path on entry. */
    Fact at(Path path) {
        return new Fact(path, state, marks, doubts, key, guard, trail);
    }

    /** After a protection. */
    Fact protect(Protection level, @Nullable Trail way) {
        if (level == Protection.RAW) {
            return new Fact(origin, code(level), (byte) (marks | RESET), doubts, key, guard, way);
        }
        byte stronger = (byte) Math.max(code(level), state);
        return new Fact(origin, stronger, marks, doubts, key, guard, way);
    }

    /** With another way. */
    Fact by(@Nullable Trail way) {
        return way == trail ? this : new Fact(origin, state, marks, doubts, key, guard, way);
    }

    /** With doubts added. */
    Fact doubted(int more) {
        byte sum = (byte) Math.min(doubts + more, Byte.MAX_VALUE);
        return sum == doubts ? this : new Fact(origin, state, marks, sum, key, guard, trail);
    }

    /** Likely, but not sure. */
    Fact unsure() {
        return marked(LIKELY);
    }

    boolean isAmong() {
        return (marks & AMONG) != 0;
    }

    /** One of several things that went into an unknown call. */
    Fact among() {
        return marked(AMONG);
    }

    /** Told by the class that a text is read into: likely, as not every text has all that the class can take. */
    Fact ofContent() {
        return marked(CONTENT).unsure();
    }

    boolean isContent() {
        return (marks & CONTENT) != 0;
    }

    /** Only where a parameter is of a class. */
    Fact given(@Nullable Guard condition) {
        return guard == condition ? this : new Fact(origin, state, marks, doubts, key, condition, trail);
    }

    /** Turned into a number. */
    Fact asNumber() {
        return marked(NUMERIC);
    }

    /** A number that is made a letter again, as ciphers do that shift letters; not what unknown calls gave. */
    Fact asLetter() {
        return numeric() && doubts == 0
                ? new Fact(origin, state, (byte) (marks & ~NUMERIC), doubts, key, guard, trail)
                : this;
    }

    /** In a text or tree under other names. */
    Fact keyed(@Nullable String names) {
        return Objects.equals(key, names) ? this : new Fact(origin, state, marks, doubts, names, guard, trail);
    }

    /** This fact of a called method, where {@code outer} is what the caller has at its origin. */
    Fact after(Fact outer, @Nullable Trail way) {
        byte before = reset() ? code(Protection.RAW) : outer.state;
        return new Fact(
                outer.origin,
                (byte) Math.max(state, before),
                (byte) (marks | outer.marks),
                (byte) Math.min(doubts + outer.doubts, Byte.MAX_VALUE),
                Keys.inside(key, outer.key),
                outer.guard,
                way);
    }
}

package io.github.piiflow.dataflow;

import io.github.piiflow.catalog.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a register or field may hold: facts about its data, the objects it may be, a constant if it is exactly one, and whether it may
 * hold data of unknown origin. Immutable.
 */
final class Value {
    /** Nothing of interest, and nothing unknown: the result of a predicate, a number computed from constants. */
    static final Value CLEAN = new Value(new Fact[0], new Token[0], null, false);
    /** Something about which nothing is known. */
    static final Value OPAQUE = new Value(new Fact[0], new Token[0], null, true);
    /** The constant {@code null}. */
    static final Value NULL = new Value(new Fact[0], new Token[0], NullConstant.NULL, false);

    /** Facts that are compared one by one. */
    private static final int FEW = 12;

    private static final int[] NONE = {};
    /** Numbers in front of a table of places. */
    private static final int FRONT = 2;

    private static final ThreadLocal<int[]> PLACES = ThreadLocal.withInitial(() -> new int[FRONT]);
    private static final Fact[] NO_FACTS = CLEAN.facts;
    private static final Token[] NO_TOKENS = CLEAN.tokens;

    private final Fact[] facts;
    private final Token[] tokens;
    private final @Nullable Object constant;
    private final boolean opaque;

    private Value(Fact[] facts, Token[] tokens, @Nullable Object constant, boolean opaque) {
        this.facts = facts;
        this.tokens = tokens;
        this.constant = constant;
        this.opaque = opaque;
    }

    /** Stands for {@code null} among constants. */
    enum NullConstant {
        NULL
    }

    static Value constant(@Nullable Object constant) {
        return constant == null ? NULL : new Value(NO_FACTS, NO_TOKENS, constant, false);
    }

    static Value of(Token token) {
        return new Value(NO_FACTS, new Token[] {token}, null, false);
    }

    /** A constant that is an object with members. */
    static Value constant(Object constant, Token token) {
        return new Value(NO_FACTS, new Token[] {token}, constant, false);
    }

    static Value of(Fact fact, boolean opaque) {
        return new Value(new Fact[] {fact}, NO_TOKENS, null, opaque);
    }

    static Value of(List<Fact> facts, boolean opaque) {
        return facts.isEmpty()
                ? (opaque ? OPAQUE : CLEAN)
                : new Value(
                        facts.size() == 1 ? facts.toArray(Fact[]::new) : union(NO_FACTS, facts.toArray(Fact[]::new)),
                        NO_TOKENS,
                        null,
                        opaque);
    }

    static Value of(@Nullable Fact fact, @Nullable Token token, boolean opaque) {
        return new Value(
                fact == null ? NO_FACTS : new Fact[] {fact},
                token == null ? NO_TOKENS : new Token[] {token},
                null,
                opaque);
    }

    List<Fact> facts() {
        return Arrays.asList(facts);
    }

    List<Token> tokens() {
        return Arrays.asList(tokens);
    }

    /** How many facts there are: loops that run often count, as a list and its iterator cost more than what they do. */
    int factCount() {
        return facts.length;
    }

    Fact fact(int index) {
        return facts[index];
    }

    int tokenCount() {
        return tokens.length;
    }

    Token token(int index) {
        return tokens[index];
    }

    /** Whether nothing is in it, and nothing unknown either. */
    boolean isNothing() {
        return facts.length == 0 && tokens.length == 0 && constant == null && !opaque;
    }

    boolean hasFacts() {
        return facts.length > 0;
    }

    boolean hasPersonalFacts() {
        for (Fact fact : facts) {
            if (fact.isPersonal() || fact.origin() instanceof Path path && path.element() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether what it holds is known well enough for a name not to count: certain data, or doubtful data of the same type. */
    boolean outweighs(Element element) {
        for (Fact fact : facts) {
            Element known = fact.origin() instanceof Path path ? path.element() : (Element) fact.origin();
            if (known != null && (fact.doubts() == 0 || known.dataType().equals(element.dataType()))) {
                return true;
            }
        }
        return false;
    }

    /** The constant it is, {@link NullConstant} for null; null if it is not exactly one. */
    @Nullable
    Object constant() {
        return constant;
    }

    boolean isNull() {
        return constant == NullConstant.NULL;
    }

    boolean isConstant(Object wanted) {
        return wanted.equals(constant);
    }

    /** Whether it may hold data of unknown origin, or whatever a caller passes. */
    boolean isOpaque() {
        if (opaque) {
            return true;
        }
        for (Fact fact : facts) {
            if (!fact.isPersonal()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may hold data of unknown origin, callers apart. */
    boolean isUnknown() {
        return opaque;
    }

    /** The one object it is, if it is exactly one. */
    @Nullable
    Token single() {
        return tokens.length == 1 ? tokens[0] : null;
    }

    Value withFacts(List<Fact> more) {
        if (more.isEmpty()) {
            return this;
        }
        return new Value(union(facts, more.toArray(Fact[]::new)), tokens, null, opaque);
    }

    Value withFact(Fact fact) {
        return new Value(union(facts, new Fact[] {fact}), tokens, null, opaque);
    }

    Value withToken(Token token) {
        return new Value(facts, union(tokens, new Token[] {token}), null, opaque);
    }

    Value withTokens(List<Token> replaced) {
        return new Value(facts, replaced.toArray(Token[]::new), constant, opaque);
    }

    /** Only the data, without objects and constant. */
    Value dataOnly() {
        return new Value(facts, NO_TOKENS, null, opaque);
    }

    Value withoutFacts() {
        return facts.length == 0 ? this : new Value(NO_FACTS, tokens, constant, opaque);
    }

    Value unknown(boolean isUnknown) {
        return opaque == isUnknown ? this : new Value(facts, tokens, isUnknown ? null : constant, isUnknown);
    }

    /** What is known to equal a constant: its data may be just that. */
    Value equal(Object to) {
        return new Value(facts, NO_TOKENS, to, false);
    }

    /** Changes every fact; the constant stays. */
    Value mapFacts(UnaryOperator<Fact> change) {
        if (facts.length == 0) {
            return this;
        }
        Fact[] changed = new Fact[facts.length];
        boolean distinct = true; // another way does not make two facts like each other
        boolean same = true;
        for (int i = 0; i < facts.length; i++) {
            changed[i] = change.apply(facts[i]);
            distinct &= changed[i].isLike(facts[i]);
            same &= changed[i] == facts[i];
        }
        return same ? this : new Value(distinct ? changed : union(NO_FACTS, changed), tokens, constant, opaque);
    }

    Value filterFacts(Predicate<Fact> wanted) {
        if (facts.length == 0) {
            return this;
        }
        Fact[] kept = null;
        int size = 0;
        for (Fact fact : facts) {
            if (!wanted.test(fact)) {
                kept = kept == null ? facts.clone() : kept;
            } else if (kept == null) {
                size++;
            } else {
                kept[size++] = fact;
            }
        }
        return kept == null
                ? this
                : new Value(size == 0 ? NO_FACTS : Arrays.copyOf(kept, size), tokens, constant, opaque);
    }

    /** Either this or the other. */
    Value join(Value other) {
        if (this == other) {
            return this;
        }
        Object both = Objects.equals(constant, other.constant) ? constant : null;
        boolean either = opaque || other.opaque;
        Fact[] allFacts = union(facts, other.facts);
        Token[] allTokens = union(tokens, other.tokens);
        if (allFacts == facts && allTokens == tokens && both == constant && either == opaque) {
            return this;
        }
        return new Value(allFacts, allTokens, both, either);
    }

    private static Fact[] union(Fact[] a, Fact[] b) {
        Fact[] result = a;
        int size = a.length;
        int[] places = NONE;
        for (int i = 0; i < b.length; i++) {
            Fact fact = b[i];
            if (i < a.length && result[i] == fact) {
                continue; // most joins are of what came from one value
            }
            if (places == NONE && a.length + b.length > FEW) {
                places = places(result, size, b.length);
            }
            int slot = places == NONE ? -1 : slot(places, result, fact);
            int at = slot < 0 ? indexOf(result, size, fact) : places[slot] - places[0] - 1;
            if (at < 0) {
                result = result == a || size == result.length ? Arrays.copyOf(result, size + b.length - i) : result;
                result[size++] = fact;
                if (slot >= 0) {
                    places[slot] = places[0] + size;
                }
            } else {
                Fact better = Fact.better(result[at], fact);
                if (better != result[at]) {
                    result = result == a ? Arrays.copyOf(a, a.length + b.length) : result;
                    result[at] = better;
                }
            }
        }
        if (result == a) {
            return a;
        }
        Fact[] cut = limited(size == result.length ? result : Arrays.copyOf(result, size), Limits.FACTS);
        return isSame(a, cut) ? a : cut; // loops end when nothing changes
    }

    /**
     * A hash table of where facts are: searching each among many costs their square. Each thread has one that all its joins use, as it
     * would be most of what they allocate. In front of it are what was counted before, which every entry is above that counts, and the
     * part of it that is used, as one that was large once would not stay in a processor's cache.
     */
    private static int[] places(Fact[] facts, int size, int more) {
        int[] places = PLACES.get();
        int wanted = Integer.highestOneBit(2 * (size + more)) * 2;
        if (places.length < FRONT + wanted || places[0] > Integer.MAX_VALUE / 2) {
            places = new int[FRONT + wanted];
            PLACES.set(places);
        }
        places[0] += places.length;
        places[1] = wanted - 1;
        for (int i = 0; i < size; i++) {
            places[slot(places, facts, facts[i])] = places[0] + i + 1;
        }
        return places;
    }

    /** Where a fact, or one like it, is in the table; else where it would be. */
    private static int slot(int[] places, Fact[] facts, Fact fact) {
        int before = places[0];
        int mask = places[1];
        int at = fact.likeness() & mask;
        while (places[FRONT + at] > before && !facts[places[FRONT + at] - before - 1].isLike(fact)) {
            at = at + 1 & mask;
        }
        return FRONT + at;
    }

    private static boolean isSame(Fact[] a, Fact[] b) {
        for (int i = 0; i < a.length && a.length == b.length; i++) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return a.length == b.length;
    }

    private static int indexOf(Fact[] facts, int size, Fact fact) {
        for (int i = 0; i < size; i++) {
            if (facts[i].isLike(fact)) {
                return i;
            }
        }
        return -1;
    }

    /** With so many facts at most: personal data and short ways first. */
    Value most(int limit) {
        return facts.length <= limit ? this : new Value(limited(facts, limit), tokens, constant, opaque);
    }

    private static Fact[] limited(Fact[] facts, int limit) {
        if (facts.length <= limit) {
            return facts;
        }
        Fact[] first = new Fact[limit];
        int[] ranks = new int[limit];
        int size = 0;
        for (Fact fact : facts) {
            int rank = (isNamed(fact) ? 0 : Integer.MAX_VALUE / 2) + Trail.length(fact.trail());
            if (size == limit && rank >= ranks[limit - 1]) {
                continue;
            }
            int at = size < limit ? size++ : limit - 1;
            for (; at > 0 && ranks[at - 1] > rank; at--) {
                first[at] = first[at - 1];
                ranks[at] = ranks[at - 1];
            }
            first[at] = fact;
            ranks[at] = rank;
        }
        return first;
    }

    /** Personal data, or a place that is declared to hold some. */
    private static boolean isNamed(Fact fact) {
        return fact.isPersonal() || fact.origin() instanceof Path path && path.element() != null;
    }

    private static Token[] union(Token[] a, Token[] b) {
        Token[] result = a;
        int size = a.length;
        for (Token token : b) {
            boolean known = false;
            for (int i = 0; i < size && !known; i++) {
                known = result[i].equals(token);
            }
            if (!known && size < Limits.TOKENS) {
                result = result == a || size == result.length ? Arrays.copyOf(result, size + b.length) : result;
                result[size++] = token;
            }
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }

    /** Whether nothing is new in the other. */
    boolean covers(Value other) {
        return this == other || join(other) == this;
    }

    @Override
    public String toString() {
        return "Value" + Arrays.toString(facts) + Arrays.toString(tokens) + (constant == null ? "" : "=" + constant)
                + (opaque ? "?" : "");
    }
}

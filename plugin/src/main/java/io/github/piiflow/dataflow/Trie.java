package io.github.piiflow.dataflow;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map that never changes: a changed one shares all but a few nodes with it. Two that come from a common one are joined in the
 * time of what differs between them, which is what states at the end of a branch need. Its order is that of the hash codes.
 */
final class Trie<K, V> extends AbstractMap<K, V> {
    private static final Trie<?, ?> EMPTY = new Trie<>(null);
    private static final int BITS = 5;

    private final @Nullable Node<K, V> root;

    private Trie(@Nullable Node<K, V> root) {
        this.root = root;
    }

    @SuppressWarnings("unchecked")
    static <K, V> Trie<K, V> empty() {
        return (Trie<K, V>) EMPTY;
    }

    /** Makes one value of two; one of them is null if only one map has the key. */
    @FunctionalInterface
    interface Joiner<K, V> {
        V join(K key, @Nullable V mine, @Nullable V theirs);
    }

    private sealed interface Node<K, V> permits Leaf, Clash, Branch {}

    private static final class Leaf<K, V> extends SimpleImmutableEntry<K, V> implements Node<K, V> {
        private static final long serialVersionUID = 1;

        private final int hash;

        Leaf(int hash, K key, V value) {
            super(key, value);
            this.hash = hash;
        }

        Leaf<K, V> with(V value) {
            return value == getValue() ? this : new Leaf<>(hash, getKey(), value);
        }
    }

    /** Several keys of one hash code. */
    private record Clash<K, V>(int hash, List<Leaf<K, V>> leaves) implements Node<K, V> {}

    /** One child for each bit that is set. */
    private static final class Branch<K, V> implements Node<K, V> {
        private final int bits;
        private final Node<K, V>[] children;

        Branch(int bits, Node<K, V>[] children) {
            this.bits = bits;
            this.children = children;
        }

        @Nullable
        Node<K, V> child(int bit) {
            return (bits & bit) == 0 ? null : children[Integer.bitCount(bits & bit - 1)];
        }

        /** With another child for a bit. */
        Branch<K, V> with(int bit, Node<K, V> child) {
            int at = Integer.bitCount(bits & bit - 1);
            boolean isNew = (bits & bit) == 0;
            Node<K, V>[] all = Trie.children(children.length + (isNew ? 1 : 0));
            System.arraycopy(children, 0, all, 0, at);
            all[at] = child;
            int rest = isNew ? at : at + 1;
            System.arraycopy(children, rest, all, at + 1, children.length - rest);
            return new Branch<>(bits | bit, all);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <K, V> Node<K, V>[] children(int count) {
        return new Node[count];
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int hash = hash(key);
        Node<K, V> at = root;
        for (int shift = 0; at instanceof Branch<K, V> branch; shift += BITS) {
            at = branch.child(bit(hash, shift));
        }
        if (at instanceof Leaf<K, V> leaf) {
            return leaf.hash == hash && leaf.getKey().equals(key) ? leaf.getValue() : null;
        }
        return at == null ? null : inClash((Clash<K, V>) at, key);
    }

    private static <K, V> @Nullable V inClash(Clash<K, V> clash, @Nullable Object key) {
        for (Leaf<K, V> each : clash.leaves()) {
            if (each.getKey().equals(key)) {
                return each.getValue();
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public boolean isEmpty() {
        return root == null;
    }

    /** This map with a value for a key; itself if it has that very value. */
    Trie<K, V> with(K key, V value) {
        Node<K, V> changed = root == null ? new Leaf<>(hash(key), key, value) : with(root, 0, hash(key), key, value);
        return changed == root ? this : new Trie<>(changed);
    }

    private static <K, V> Node<K, V> with(Node<K, V> node, int shift, int hash, K key, V value) {
        if (node instanceof Branch<K, V> branch) {
            int bit = bit(hash, shift);
            Node<K, V> before = branch.child(bit);
            Node<K, V> after =
                    before == null ? new Leaf<>(hash, key, value) : with(before, shift + BITS, hash, key, value);
            return after == before ? branch : branch.with(bit, after);
        }
        if (hash(node) != hash) {
            return with(branch(node, shift), shift, hash, key, value);
        }
        if (node instanceof Leaf<K, V> leaf && leaf.getKey().equals(key)) {
            return leaf.with(value);
        }
        return inserted(hash, leaves(node), key, value);
    }

    private static <K, V> Clash<K, V> inserted(int hash, List<Leaf<K, V>> leaves, K key, V value) {
        List<Leaf<K, V>> all = new ArrayList<>(leaves);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getKey().equals(key)) {
                all.set(i, all.get(i).with(value));
                return new Clash<>(hash, all);
            }
        }
        all.add(new Leaf<>(hash, key, value));
        return new Clash<>(hash, all);
    }

    /** Either this or the other; this very map if the other adds nothing. */
    Trie<K, V> join(Trie<K, V> other, Joiner<K, V> joiner) {
        Node<K, V> joined = join(root, other.root, 0, joiner);
        return joined == root ? this : joined == other.root ? other : new Trie<>(joined);
    }

    private static <K, V> @Nullable Node<K, V> join(
            @Nullable Node<K, V> mine, @Nullable Node<K, V> theirs, int shift, Joiner<K, V> joiner) {
        if (mine == theirs) {
            return mine;
        }
        if (mine == null || theirs == null) {
            return alone(mine, theirs, joiner);
        }
        if (mine instanceof Leaf<K, V> a
                && theirs instanceof Leaf<K, V> b
                && a.getKey().equals(b.getKey())) {
            V both = joiner.join(a.getKey(), a.getValue(), b.getValue());
            return both == a.getValue() ? a : both == b.getValue() ? b : new Leaf<>(a.hash, a.getKey(), both);
        }
        if (hash(mine) == hash(theirs) && !(mine instanceof Branch) && !(theirs instanceof Branch)) {
            return known(clash(hash(mine), leaves(mine), leaves(theirs), joiner), mine, theirs);
        }
        return branches(branch(mine, shift), branch(theirs, shift), shift, joiner);
    }

    private static <K, V> Node<K, V> branches(Branch<K, V> mine, Branch<K, V> theirs, int shift, Joiner<K, V> joiner) {
        int bits = mine.bits | theirs.bits;
        Node<K, V>[] children = children(Integer.bitCount(bits));
        int count = 0;
        boolean same = bits == mine.bits;
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            int bit = Integer.lowestOneBit(rest);
            Node<K, V> before = mine.child(bit);
            Node<K, V> joined = Objects.requireNonNull(join(before, theirs.child(bit), shift + BITS, joiner));
            same &= joined == before;
            children[count++] = joined;
        }
        return same ? mine : new Branch<>(bits, children);
    }

    private static <K, V> Node<K, V> clash(
            int hash, List<Leaf<K, V>> mine, List<Leaf<K, V>> theirs, Joiner<K, V> joiner) {
        Trie<K, V> a = new Trie<>(new Clash<>(hash, mine));
        Trie<K, V> b = new Trie<>(new Clash<>(hash, theirs));
        List<Leaf<K, V>> joined = new ArrayList<>(mine.size() + theirs.size());
        for (Leaf<K, V> each : mine) {
            V other = b.get(each.getKey());
            joined.add(each.with(joiner.join(each.getKey(), each.getValue(), other)));
        }
        for (Leaf<K, V> each : theirs) {
            if (a.get(each.getKey()) == null) {
                joined.add(each.with(joiner.join(each.getKey(), null, each.getValue())));
            }
        }
        return new Clash<>(hash, joined);
    }

    /** The first of the nodes that holds the very same as a new one; else that. */
    private static <K, V> Node<K, V> known(Node<K, V> made, @Nullable Node<K, V> mine, @Nullable Node<K, V> theirs) {
        if (mine != null && isSame(leaves(mine), leaves(made))) {
            return mine;
        }
        return theirs != null && isSame(leaves(theirs), leaves(made)) ? theirs : made;
    }

    private static <K, V> boolean isSame(List<Leaf<K, V>> a, List<Leaf<K, V>> b) {
        for (int i = 0; i < a.size() && a.size() == b.size(); i++) {
            if (a.get(i) != b.get(i)) {
                return false;
            }
        }
        return a.size() == b.size();
    }

    /** What only one of both has. */
    private static <K, V> Node<K, V> alone(
            @Nullable Node<K, V> mine, @Nullable Node<K, V> theirs, Joiner<K, V> joiner) {
        Node<K, V> node = Objects.requireNonNull(mine == null ? theirs : mine);
        if (node instanceof Leaf<K, V> leaf) {
            V value = leaf.getValue();
            V joined = joiner.join(leaf.getKey(), mine == null ? null : value, mine == null ? value : null);
            return joined == value ? leaf : new Leaf<>(leaf.hash, leaf.getKey(), joined);
        }
        if (node instanceof Branch<K, V> branch) {
            Node<K, V>[] after = children(branch.children.length);
            boolean same = true;
            for (int i = 0; i < after.length; i++) {
                Node<K, V> each = branch.children[i];
                after[i] = mine == null ? alone(null, each, joiner) : alone(each, null, joiner);
                same &= after[i] == each;
            }
            return same ? node : new Branch<>(branch.bits, after);
        }
        List<Leaf<K, V>> none = List.of();
        List<Leaf<K, V>> all = leaves(node);
        return known(clash(hash(node), mine == null ? none : all, mine == null ? all : none, joiner), node, null);
    }

    private static <K, V> Branch<K, V> branch(Node<K, V> node, int shift) {
        if (node instanceof Branch<K, V> branch) {
            return branch;
        }
        Node<K, V>[] only = children(1);
        only[0] = node;
        return new Branch<>(bit(hash(node), shift), only);
    }

    private static <K, V> List<Leaf<K, V>> leaves(Node<K, V> node) {
        return node instanceof Leaf<K, V> leaf ? List.of(leaf) : ((Clash<K, V>) node).leaves();
    }

    /** The hash code of a leaf or clash. */
    private static int hash(Node<?, ?> node) {
        return node instanceof Leaf<?, ?> leaf ? leaf.hash : node instanceof Clash<?, ?> clash ? clash.hash() : 0;
    }

    /** Small hash codes differ in their low bits, computed ones often only above. */
    private static int hash(@Nullable Object key) {
        int code = Objects.hashCode(key);
        return code ^ code >>> 16;
    }

    private static int bit(int hash, int shift) {
        return 1 << (hash >>> shift & (1 << BITS) - 1);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                List<Entry<K, V>> all = new ArrayList<>();
                collect(root, all);
                return all.iterator();
            }

            @Override
            public int size() {
                List<Entry<K, V>> all = new ArrayList<>();
                collect(root, all);
                return all.size();
            }
        };
    }

    private static <K, V> void collect(@Nullable Node<K, V> node, List<Map.Entry<K, V>> into) {
        if (node instanceof Leaf<K, V> leaf) {
            into.add(leaf);
        } else if (node instanceof Clash<K, V> clash) {
            into.addAll(clash.leaves());
        } else if (node instanceof Branch<K, V> branch) {
            for (Node<K, V> each : branch.children) {
                collect(each, into);
            }
        }
    }
}

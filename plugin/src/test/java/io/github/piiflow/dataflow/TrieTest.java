package io.github.piiflow.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrieTest {
    /** Keys of few hash codes, so that they clash. */
    private record Key(int number) {
        @Override
        public int hashCode() {
            return number % 50 << 16;
        }
    }

    @Test
    void holdsWhatAHashMapHolds() {
        Random random = new Random(1);
        Map<Key, Integer> expected = new HashMap<>();
        Trie<Key, Integer> trie = Trie.empty();
        for (int i = 0; i < 2_000; i++) {
            Key key = new Key(random.nextInt(300));
            expected.put(key, i);
            trie = trie.with(key, i);
        }

        assertThat(trie).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(trie.get(new Key(300))).isNull();
    }

    @Test
    void isItselfIfNothingChanges() {
        Trie<String, String> trie = Trie.<String, String>empty().with("a", "x").with("b", "y");

        assertThat(trie.with("a", "x")).isSameAs(trie);
        assertThat(trie.join(trie.with("a", "z"), (key, mine, theirs) -> "a".equals(key) ? "x" : "y"))
                .isSameAs(trie);
    }

    @Test
    void joinsKeyByKey() {
        Random random = new Random(2);
        for (int round = 0; round < 200; round++) {
            Trie<Key, String> common = random(random, Trie.empty(), "c");
            Trie<Key, String> left = random(random, common, "l");
            Trie<Key, String> right = random(random, common, "r");
            Map<Key, String> expected = new HashMap<>(left);
            right.forEach((key, value) -> expected.merge(key, value, (a, b) -> a.equals(b) ? a : a + b));
            for (Key key : left.keySet()) {
                expected.computeIfPresent(key, (k, value) -> right.containsKey(k) ? value : value + "?");
            }
            for (Key key : right.keySet()) {
                expected.computeIfPresent(key, (k, value) -> left.containsKey(k) ? value : "?" + value);
            }

            Trie<Key, String> joined = left.join(right, (key, mine, theirs) -> {
                String a = mine == null ? "?" : mine;
                String b = theirs == null ? "?" : theirs;
                return a.equals(b) ? a : a + b;
            });

            assertThat(joined).containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    private static Trie<Key, String> random(Random random, Trie<Key, String> start, String value) {
        Trie<Key, String> trie = start;
        for (int i = random.nextInt(60); i > 0; i--) {
            trie = trie.with(new Key(random.nextInt(100)), value);
        }
        return trie;
    }
}

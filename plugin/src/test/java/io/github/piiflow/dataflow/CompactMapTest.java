package io.github.piiflow.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A small map holds what it was made of, in the same order. */
class CompactMapTest {
    @Test
    void holdsTheSameEntriesInTheSameOrder() {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (String each : "zeta alpha mu beta".split(" ", -1)) {
            map.put(each, each.length());
        }

        Map<String, Integer> compact = CompactMap.of(map);

        assertThat(compact).isInstanceOf(CompactMap.class).isEqualTo(map);
        assertThat(compact.keySet()).containsExactly("zeta", "alpha", "mu", "beta");
        assertThat(compact.get("mu")).isEqualTo(2);
        assertThat(compact.get("nu")).isNull();
        assertThat(compact.containsKey("nu")).isFalse();
    }

    @Test
    void staysAsItIsWhenThereAreMany() {
        Map<Integer, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            map.put(i, i);
        }

        assertThat(CompactMap.of(map)).isSameAs(map);
        assertThat(CompactMap.of(Map.of())).isEmpty();
    }
}

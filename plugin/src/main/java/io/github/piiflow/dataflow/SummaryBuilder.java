package io.github.piiflow.dataflow;

import io.github.piiflow.catalog.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a summary of the state in which a method ends: what callers can reach and tell apart. What only rearranges what the method was
 * given is left out, and of many objects made in it only the nearest keep their parts apart.
 */
final class SummaryBuilder {
    private final Memory memory;
    private final Exits exits;
    private final Heap heap;
    private final Map<Token, Map<String, Summary.Part>> writes = new LinkedHashMap<>();
    private final Set<Token> merged = new LinkedHashSet<>();
    private final List<Token> reachable = new ArrayList<>();
    private final List<Lazy> lazy = new ArrayList<>();
    private final Effort effort;
    private int count;

    SummaryBuilder(Memory memory, Exits exits, Heap heap, Effort effort) {
        this.memory = memory;
        this.exits = exits;
        this.heap = heap;
        this.effort = effort;
    }

    /** A write that puts an empty object where there was none: of use only to who gets that object. */
    private record Lazy(Token token, String selector, Value value) {}

    Summary build(Value result, Value thrown) {
        for (Token token : heap.objects().keySet()) {
            Path path = token.path();
            if (path != null && !path.isUnknown()) {
                reachable.add(token);
            }
        }
        reachable.addAll(result.tokens());
        Value raised = distinct(thrown);
        reachable.addAll(raised.tokens());
        int done = 0;
        do {
            done = collect(done);
        } while (addLazy());
        exits.stored(heap, writes.keySet());
        exits.stores(heap);
        List<Summary.SinkUse> uses = exits.uses();
        Map<Token, Map<String, Summary.Part>> written = written();
        int size = uses.size();
        for (Map.Entry<Token, Map<String, Summary.Part>> each : written.entrySet()) {
            size += each.getValue().size();
        }
        return new Summary(leaving(result), leaving(raised), written, Set.copyOf(merged), uses, size).settled();
    }

    private Map<Token, Map<String, Summary.Part>> written() {
        writes.values().removeIf(Map::isEmpty);
        writes.replaceAll((token, parts) -> CompactMap.of(parts));
        return CompactMap.of(writes);
    }

    /** Of exceptions with nothing in them one of each type. */
    private Value distinct(Value thrown) {
        Set<String> types = new HashSet<>();
        List<Token> kept = new ArrayList<>(thrown.tokens());
        kept.removeIf(token ->
                isEmpty(token, new HashSet<>()) && !types.add(token.type().erasure()));
        return kept.size() == thrown.tokens().size() ? thrown : thrown.withTokens(kept);
    }

    /** Adds what the objects reached from a number on hold, and those in it; gives how many there are. */
    private int collect(int from) {
        int i = from;
        for (; i < reachable.size(); i++) {
            Token token = reachable.get(i);
            if (writes.containsKey(token)) {
                continue;
            }
            Map<String, Summary.Part> parts = new LinkedHashMap<>();
            writes.put(token, parts);
            if (isFar(token)) {
                if (heap.fields(token).values().stream().anyMatch(Value::hasPersonalFacts)) {
                    exits.cut(Cut.WRITES);
                }
            } else if (token.path() == null && count >= effort.parts()) {
                merge(token, parts);
            } else {
                add(token, parts);
            }
        }
        return i;
    }

    private static boolean isFar(Token token) {
        Path path = token.path();
        return path != null && path.depth() > Limits.WRITTEN_PATH;
    }

    private void add(Token token, Map<String, Summary.Part> parts) {
        Map<String, Value> fields = heap.fields(token);
        for (Map.Entry<String, Value> entry : fields.entrySet()) {
            Value value = entry.getValue();
            if (isInternal(token, value) || isTold(token, entry.getKey(), fields)) {
                continue;
            }
            if (isLazy(token, entry.getKey(), value)) {
                lazy.add(new Lazy(token, entry.getKey(), value));
            } else if (count >= effort.writes()) {
                exits.cut(Cut.WRITES);
                return;
            } else {
                add(token, entry.getKey(), value, parts);
            }
        }
    }

    private void add(Token token, String selector, Value value, Map<String, Summary.Part> parts) {
        count++;
        boolean near = token.path() != null ? token.path().depth() < 2 : !Exits.isField(selector);
        Value left = leaving(near ? value : value.most(Limits.MERGED));
        parts.put(selector, memory.part(token, selector, left));
        reachable.addAll(value.tokens());
    }

    /** All data in an object and below it as what it holds, saying its names at most. */
    private void merge(Token token, Map<String, Summary.Part> parts) {
        List<Fact> facts = new ArrayList<>();
        Set<Token> seen = new LinkedHashSet<>(Set.of(token));
        List<Token> open = new ArrayList<>(seen);
        List<@Nullable String> names = new ArrayList<>();
        names.add(null);
        for (int i = 0; i < open.size() && i < Limits.MERGED_OBJECTS; i++) {
            for (Map.Entry<String, Value> part : heap.fields(open.get(i)).entrySet()) {
                Value value = part.getValue();
                if (!value.hasFacts() && value.tokenCount() == 0) {
                    continue; // most parts: making their names would cost more than all else
                }
                String name = Keys.inside(names.get(i), name(part.getKey()));
                Value left = leaving(value);
                facts.addAll(Keys.put(name, part.getKey().equals(Memory.SAME_KEYS) ? whole(left) : left)
                        .facts());
                for (int j = 0; j < value.tokenCount(); j++) {
                    Token inner = value.token(j);
                    if (inner.path() != null) {
                        exits.cut(Cut.WRITES);
                    } else if (seen.add(inner)) {
                        open.add(inner);
                        names.add(name);
                    }
                }
            }
        }
        merged.add(token);
        if (!facts.isEmpty() && count >= effort.writes()) {
            exits.cut(Cut.WRITES);
        } else if (!facts.isEmpty()) {
            count++;
            Value all = Value.of(facts, false).most(Limits.MERGED).mapFacts(fact -> fact.doubted(1));
            parts.put(Memory.CONTENT, memory.part(token, Memory.CONTENT, all));
        }
    }

    /** What was copied of a map with its keys, as that map: who asks for a key gets what that has there. */
    private static Value whole(Value copied) {
        return copied.mapFacts(fact -> {
            Path map = MapValues.isAnyValue(fact) ? ((Path) fact.origin()).parent() : null;
            return map == null ? fact : fact.at(map);
        });
    }

    /** What a part is called: a field by its name, a value in a map by its key, others not at all. */
    private static @Nullable String name(String selector) {
        return Exits.isField(selector) ? Keys.field(selector) : Keys.literal(selector);
    }

    private boolean addLazy() {
        boolean added = false;
        for (Lazy each : List.copyOf(lazy)) {
            if (each.value().tokens().stream().anyMatch(token -> token.path() == null && writes.containsKey(token))) {
                add(each.token(), each.selector(), each.value(), writes.getOrDefault(each.token(), Map.of()));
                lazy.remove(each);
                added = true;
            }
        }
        return added;
    }

    /** Whether a field holds what it held before or new objects with nothing in them: what is made when it is first asked for. */
    private boolean isLazy(Token token, String selector, Value value) {
        Path path = token.path();
        if (path == null || value.tokens().size() < 2 || value.constant() != null) {
            return false;
        }
        for (Fact fact : value.facts()) {
            if (!isPart(path, selector, fact.origin())) {
                return false;
            }
        }
        boolean kept = false;
        for (Token each : value.tokens()) {
            if (each.path() != null ? !isPart(path, selector, each.path()) : !isEmpty(each, new HashSet<>())) {
                return false;
            }
            kept |= each.path() != null;
        }
        return kept;
    }

    private static boolean isPart(Path object, String selector, Object origin) {
        return origin instanceof Path path && path.selector().equals(selector) && object.equals(path.parent());
    }

    private boolean isEmpty(Token made, Set<Token> seen) {
        if (made.payload() != null || made.path() != null) {
            return false;
        }
        if (!seen.add(made)) {
            return true;
        }
        for (Value part : heap.fields(made).values()) {
            if (part.hasFacts() || !part.tokens().stream().allMatch(token -> isEmpty(token, seen))) {
                return false;
            }
        }
        return true;
    }

    /** Whether another part of a list made here says the same: an element that may be anywhere, a size that is unknown. */
    private static boolean isTold(Token token, String selector, Map<String, Value> fields) {
        if (token.path() != null) {
            return false;
        }
        Value value = fields.get(selector);
        if (value == null || selector.equals(Places.SIZE)) {
            return value == null || value.isNothing();
        }
        Value any = selector.charAt(0) == '[' && !selector.equals(Memory.ANY_ELEMENT)
                ? fields.get(Memory.ANY_ELEMENT)
                : null;
        return any != null && any.covers(value);
    }

    /**
     * Whether a write only rearranges an object far inside of what the method was given: caches filled on reading, lists made
     * when first asked for. Models of a thousand classes consist of that.
     */
    private boolean isInternal(Token token, Value value) {
        Path path = token.path();
        return path != null
                && path.depth() >= 2
                && !path.isUnknown()
                && (value.constant() == null || path.depth() > 2)
                && (path.depth() > 2 || !value.isNothing())
                && isFrom(path.root(), value, 0);
    }

    /** Whether nothing is in a value but what was in the root before, and objects made here that hold no more than that. */
    private boolean isFrom(Path root, Value value, int depth) {
        for (Fact fact : value.facts()) {
            if (!(fact.origin() instanceof Path origin) || !origin.root().equals(root)) {
                return false;
            }
        }
        for (Token token : value.tokens()) {
            Path path = token.path();
            if (path != null ? !path.root().equals(root) : !holdsOnly(root, token, depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsOnly(Path root, Token made, int depth) {
        if (depth > Limits.FORM_DEPTH || made.payload() != null) {
            return false;
        }
        for (Value part : heap.fields(made).values()) {
            if (!isFrom(root, part, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    /** A value as it leaves the method: of unknown objects only what is personal by itself. */
    private static Value leaving(Value value) {
        if (!value.hasFacts()) {
            return value;
        }
        boolean unknown = value.isUnknown();
        for (Fact fact : value.facts()) {
            unknown |= fact.origin() instanceof Path path && path.isUnknown();
        }
        return value.filterFacts(
                        fact -> !(fact.origin() instanceof Path path) || !path.isUnknown() || path.element() != null)
                .mapFacts(SummaryBuilder::settled)
                .unknown(unknown);
    }

    private static Fact settled(Fact fact) {
        if (fact.origin() instanceof Path path && path.isUnknown()) {
            Element element = path.element();
            return element == null ? fact : fact.at(element);
        }
        return fact;
    }
}

package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Pairs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lists, maps, queues and arrays: places and keys. */
class CollectionsPairsTest {
    @TestFactory
    Stream<DynamicTest> pairs() {
        return Pairs.of("""
                == a cloned array is another array
                String[] a = {c.getId(), c.getEmail()};
                String[] copy = a.clone();
                copy[1] = "none";
                log.info(String.join(",", copy));
                log.info(String.join(",", a)); // leak: email -> log
                == a copied array keeps its places
                String[] a = {c.getId(), c.getEmail()};
                String[] copy = Arrays.copyOf(a, 2);
                log.info(copy[0]);
                log.info(copy[1]); // leak: email -> log
                == a cloned list is another list
                ArrayList<String> l = new ArrayList<>();
                l.add(c.getId());
                ArrayList<String> copy = (ArrayList<String>) l.clone();
                copy.add(c.getEmail());
                log.info("{}", l);
                log.info("{}", copy); // leak: email -> log
                == a list element by its place
                List<String> l = new ArrayList<>();
                l.add(c.getId());
                l.add(c.getEmail());
                log.info(l.get(1)); // leak: email -> log
                log.info(l.get(0));
                == an inserted element moves the others
                List<String> l = new ArrayList<>();
                l.add(c.getEmail());
                l.add(0, "none");
                log.info(l.get(0));
                log.info(l.get(1)); // leak: email -> log
                == a removed element moves the others
                List<String> l = new ArrayList<>();
                l.add(c.getId());
                l.add(c.getEmail());
                l.add("none");
                l.remove(0);
                log.info(l.get(0)); // leak: email -> log
                log.info(l.get(1));
                == a removed element is what was there
                List<String> l = new ArrayList<>();
                l.add(c.getEmail());
                l.add(c.getId());
                log.info(l.remove(1));
                log.info(l.remove(0)); // leak: email -> log
                == a set element is replaced
                List<String> l = new ArrayList<>();
                l.add(c.getEmail());
                log.info(l.get(0)); // leak: email -> log
                l.set(0, "none");
                log.info(l.get(0));
                == a cleared list is empty
                List<String> l = new ArrayList<>();
                l.add(c.getEmail());
                log.info("{}", l); // leak: email -> log
                l.clear();
                l.add("none");
                log.info("{}", l);
                == first and last are told apart
                LinkedList<String> l = new LinkedList<>();
                l.add(c.getId());
                l.add(c.getEmail());
                log.info(l.getLast()); // leak: email -> log
                log.info(l.getFirst());
                == a list of constants
                List<String> l = List.of("a", c.getEmail(), "d");
                log.info(l.get(0));
                log.info(l.get(1)); // leak: email -> log
                == asList keeps places
                List<String> l = Arrays.asList(c.getEmail(), "d");
                log.info(l.get(0)); // leak: email -> log
                log.info(l.get(1));
                == asList of an array keeps places
                String[] a = {"x", c.getEmail()};
                List<String> l = Arrays.asList(a);
                log.info(l.get(0));
                log.info(l.get(1)); // leak: email -> log
                == a copied list keeps places
                List<String> l = new ArrayList<>();
                l.add("x");
                l.add(c.getEmail());
                List<String> k = new ArrayList<>(l);
                log.info(k.get(0));
                log.info(k.get(1)); // leak: email -> log
                == an appended list comes behind
                List<String> l = new ArrayList<>();
                l.add("x");
                List<String> k = new ArrayList<>();
                k.add(c.getEmail());
                l.addAll(k);
                log.info(l.get(0));
                log.info(l.get(1)); // leak: email -> log
                == an unknown place may be any
                List<String> l = new ArrayList<>();
                l.add("x");
                l.add(c.getEmail());
                log.info(l.get(n)); // leak: email -> log
                List<String> k = new ArrayList<>();
                k.add("x");
                log.info(k.get(n));
                == a list filled in a loop
                List<String> l = new ArrayList<>();
                for (int i = 0; i < n; i++) { l.add(c.getEmail()); }
                log.info(l.get(3)); // leak: email -> log
                List<String> k = new ArrayList<>();
                for (int i = 0; i < n; i++) { k.add(c.getId()); }
                log.info(k.get(3));
                == a list filled on one way
                List<String> l = new ArrayList<>();
                if (b) { l.add("x"); }
                l.add(c.getEmail());
                log.info(l.get(0)); // leak: email -> log
                List<String> k = new ArrayList<>();
                k.add("x");
                if (b) { k.add(c.getEmail()); }
                log.info(k.get(0));
                == the size gives the last place
                List<String> l = new ArrayList<>();
                l.add(c.getEmail());
                l.add("x");
                log.info(l.get(l.size() - 1));
                log.info(l.get(l.size() - 2)); // leak: email -> log
                == elements are walked
                List<String> l = new ArrayList<>();
                l.add(c.getEmail());
                for (String s : l) { log.info(s); } // leak: email -> log
                List<String> k = new ArrayList<>();
                k.add(c.getId());
                for (String s : k) { log.info(s); }
                == an iterator gives elements
                Iterator<String> i = List.of(c.getEmail()).iterator();
                while (i.hasNext()) { log.info(i.next()); } // leak: email -> log
                Iterator<String> k = List.of(c.getId()).iterator();
                while (k.hasNext()) { log.info(k.next()); }
                == two lists are told apart
                List<String> l = new ArrayList<>();
                List<String> k = new ArrayList<>();
                l.add(c.getEmail());
                k.add(c.getId());
                log.info("{}", l); // leak: email -> log
                log.info("{}", k);
                == a list of objects
                List<Customer> l = new ArrayList<>();
                l.add(c);
                log.info(l.get(0).getEmail()); // leak: email -> log
                log.info(l.get(0).getId());
                == a list filled by a helper
                static void fill(List<String> l, String s) { l.add(s); }
                --
                List<String> l = new ArrayList<>();
                List<String> k = new ArrayList<>();
                fill(l, c.getEmail());
                fill(k, c.getId());
                log.info(l.get(0)); // leak: email -> log
                log.info(k.get(0));
                == a list is printed by a helper
                static void show(List<String> l) { log.info("{}", l); } // leak: email -> log
                static void count(List<String> l) { log.info("{}", l.size()); }
                --
                show(List.of(c.getEmail()));
                count(List.of(c.getEmail()));
                == a helper returns the first
                static String first(List<String> l) { return l.get(0); }
                --
                log.info(first(List.of(c.getEmail(), "x"))); // leak: email -> log
                log.info(first(List.of("x", c.getEmail())));
                == a list in a field
                private final List<String> l = new ArrayList<>();
                private final List<String> k = new ArrayList<>();
                void show() { log.info("{}", l); } // leak: email -> log
                void less() { log.info("{}", k); }
                --
                l.add(c.getEmail());
                k.add(c.getId());
                == sizes and searches carry nothing
                List<String> l = List.of(c.getEmail());
                log.info("{} {}", l.size(), l.contains("x"));
                log.info("{}", l.isEmpty());
                log.info("{}", l); // leak: email -> log
                == a set holds elements
                Set<String> s = new HashSet<>();
                s.add(c.getEmail());
                Set<String> t = new HashSet<>();
                t.add(c.getId());
                log.info("{}", s.iterator().next()); // leak: email -> log
                log.info("{}", t.iterator().next());
                == map values by their keys
                Map<String, String> m = new HashMap<>();
                m.put("mail", c.getEmail());
                m.put("id", c.getId());
                log.info(m.get("mail")); // leak: email -> log
                log.info(m.get("id"));
                == a map value is replaced
                Map<String, String> m = new HashMap<>();
                m.put("k", c.getEmail());
                log.info(m.get("k")); // leak: email -> log
                m.put("k", "none");
                log.info(m.get("k"));
                == a map value is removed
                Map<String, String> m = new HashMap<>();
                m.put("k", c.getEmail());
                log.info(m.remove("k")); // leak: email -> log
                log.info(m.get("k"));
                == a key held in a constant
                private static final String MAIL = "m";
                private static final String ID = "i";
                --
                Map<String, Object> m = new HashMap<>();
                m.put(MAIL, c.getEmail());
                m.put(ID, c.getId());
                log.info("{}", m.get("m")); // leak: email -> log
                log.info("{}", m.get(ID));
                == a key that is put together
                Map<String, String> m = new HashMap<>();
                m.put("a" + "d", c.getEmail());
                m.put("x", c.getId());
                log.info(m.get("ad")); // leak: email -> log
                log.info(m.get("x"));
                == a key of an enum
                enum Key { MAIL, ID }
                --
                Map<Key, String> m = new EnumMap<>(Key.class);
                m.put(Key.MAIL, c.getEmail());
                m.put(Key.ID, c.getId());
                log.info(m.get(Key.MAIL)); // leak: email -> log
                log.info(m.get(Key.ID));
                == an unknown key may be any
                Map<String, String> m = new HashMap<>();
                m.put("k", c.getEmail());
                log.info(m.get(c.getId())); // leak: email -> log
                Map<String, String> o = new HashMap<>();
                o.put("k", c.getId());
                log.info(o.get("x" + n));
                == a value under an unknown key is found under any
                Map<String, String> m = new HashMap<>();
                m.put(c.getId(), c.getEmail());
                log.info(m.get("k")); // leak: email -> log
                Map<String, String> o = new HashMap<>();
                o.put(c.getId(), "none");
                log.info(o.get("k"));
                == keys are data, too
                Map<String, String> m = new HashMap<>();
                m.put(c.getEmail(), "x");
                log.info("{}", m.values());
                log.info("{}", m.keySet()); // leak: email -> log
                == a map of constants
                Map<String, String> m = Map.of("a", c.getEmail(), "d", "none");
                log.info(m.get("a")); // leak: email -> log
                log.info(m.get("d"));
                == entries hold key and value
                Map<String, String> m = new HashMap<>();
                m.put("k", c.getEmail());
                for (Map.Entry<String, String> e : m.entrySet()) { log.info(e.getValue()); } // leak: email -> log
                for (Map.Entry<String, String> e : m.entrySet()) { log.info(e.getKey()); }
                == a default is given where nothing is
                Map<String, String> m = new HashMap<>();
                log.info(m.getOrDefault("k", c.getEmail())); // leak: email -> log
                log.info(m.getOrDefault("k", "none"));
                == computeIfAbsent gives what it computes
                Map<String, String> m = new HashMap<>();
                log.info(m.computeIfAbsent("k", k -> c.getEmail())); // leak: email -> log
                Map<String, String> o = new HashMap<>();
                log.info(o.computeIfAbsent("k", k -> c.getId()));
                == computeIfAbsent gives the list that is filled
                Map<String, List<String>> m = new HashMap<>();
                m.computeIfAbsent("k", k -> new ArrayList<>()).add(c.getEmail());
                log.info("{}", m.get("k")); // leak: email -> log
                Map<String, List<String>> o = new HashMap<>();
                o.computeIfAbsent("k", k -> new ArrayList<>()).add(c.getId());
                log.info("{}", o.get("k"));
                == merge joins old and new
                Map<String, String> m = new HashMap<>();
                m.put("k", c.getEmail());
                m.merge("k", "x", (o, p) -> o + p);
                log.info(m.get("k")); // leak: email -> log
                Map<String, String> q = new HashMap<>();
                q.put("k", c.getId());
                q.merge("k", "x", (o, p) -> o + p);
                log.info(q.get("k"));
                == putAll keeps keys
                Map<String, String> m = new HashMap<>();
                m.put("a", c.getEmail());
                m.put("d", "none");
                Map<String, String> o = new HashMap<>();
                o.putAll(m);
                log.info(o.get("a")); // leak: email -> log
                log.info(o.get("d"));
                == a map of maps
                Map<String, Map<String, String>> m = new HashMap<>();
                m.put("x", new HashMap<>());
                m.get("x").put("a", c.getEmail());
                m.get("x").put("d", "none");
                log.info(m.get("x").get("a")); // leak: email -> log
                log.info(m.get("x").get("d"));
                == a map is filled by a helper
                static void fill(Map<String, String> m, Customer c) { m.put("a", c.getEmail()); m.put("d", c.getId()); }
                --
                Map<String, String> m = new HashMap<>();
                fill(m, c);
                log.info(m.get("a")); // leak: email -> log
                log.info(m.get("d"));
                == a map is read by a helper
                static String get(Map<String, String> m, String k) { return m.get(k); }
                --
                Map<String, String> m = new HashMap<>();
                m.put("a", c.getEmail());
                m.put("d", c.getId());
                log.info(get(m, "a")); // leak: email -> log
                log.info(get(m, "d"));
                == forEach over a map
                Map<String, String> m = new HashMap<>();
                m.put("k", c.getEmail());
                m.forEach((k, v) -> log.info(v)); // leak: email -> log
                m.forEach((k, v) -> log.info(k));
                == properties by their names
                Properties p = new Properties();
                p.setProperty("a", c.getEmail());
                p.setProperty("d", "none");
                log.info(p.getProperty("a")); // leak: email -> log
                log.info(p.getProperty("d"));
                == a queue gives what came first
                Queue<String> q = new ArrayDeque<>();
                q.offer(c.getId());
                q.offer(c.getEmail());
                log.info(q.poll());
                log.info(q.poll()); // leak: email -> log
                == a stack gives what came last
                Deque<String> q = new ArrayDeque<>();
                q.push(c.getId());
                q.push(c.getEmail());
                log.info(q.pop()); // leak: email -> log
                log.info(q.pop());
                == a peek takes nothing away
                Deque<String> q = new ArrayDeque<>();
                q.push(c.getEmail());
                log.info(q.peek()); // leak: email -> log
                q.push("none");
                log.info(q.peek());
                == an old stack
                Stack<String> q = new Stack<>();
                q.push(c.getEmail());
                q.push("none");
                log.info(q.peek());
                q.pop();
                log.info(q.peek()); // leak: email -> log
                == a priority queue knows no order
                Queue<String> q = new PriorityQueue<>();
                q.add(c.getId());
                q.add(c.getEmail());
                log.info(q.poll()); // leak: email -> log
                Queue<String> p = new PriorityQueue<>();
                p.add(c.getId());
                log.info(p.poll());
                == array elements by their places
                String[] a = new String[2];
                a[0] = c.getEmail();
                a[1] = c.getId();
                log.info(a[0]); // leak: email -> log
                log.info(a[1]);
                == an array element is replaced
                String[] a = {c.getEmail()};
                log.info(a[0]); // leak: email -> log
                a[0] = "none";
                log.info(a[0]);
                == an unknown place of an array
                String[] a = new String[5];
                a[n] = c.getEmail();
                log.info(a[0]); // leak: email -> log
                String[] d = new String[5];
                d[n] = c.getId();
                log.info(d[0]);
                == arrays of arrays
                String[][] a = new String[2][2];
                a[0][1] = c.getEmail();
                a[1][1] = c.getId();
                log.info(a[0][1]); // leak: email -> log
                log.info(a[1][1]);
                == the last place of an array
                String[] a = {"x", c.getEmail()};
                log.info(a[a.length - 1]); // leak: email -> log
                log.info(a[a.length - 2]);
                == an array is cloned
                String[] a = {"x", c.getEmail()};
                String[] d = a.clone();
                log.info(d[1]); // leak: email -> log
                String[] e = {"x", c.getId()};
                log.info(e.clone()[1]);
                == an array is copied
                String[] a = {c.getEmail()};
                log.info(Arrays.copyOf(a, 2)[0]); // leak: email -> log
                String[] d = {c.getId()};
                log.info(Arrays.copyOf(d, 2)[0]);
                == arraycopy moves elements
                String[] a = {c.getEmail()};
                String[] d = new String[1];
                System.arraycopy(a, 0, d, 0, 1);
                log.info(d[0]); // leak: email -> log
                String[] e = {c.getId()};
                String[] f = new String[1];
                System.arraycopy(e, 0, f, 0, 1);
                log.info(f[0]);
                == arrays are printed by name only
                String[] a = {c.getEmail()};
                log.info("x" + a);
                log.info(Arrays.toString(a)); // leak: email -> log
                == a list becomes an array
                List<String> l = List.of("x", c.getEmail());
                log.info(l.toArray(new String[0])[0].isEmpty() ? "a" : "b");
                log.info("{}", l.toArray()[1]); // leak: email -> log
                == an unmodifiable view is the list
                List<String> l = new ArrayList<>();
                List<String> v = Collections.unmodifiableList(l);
                log.info("{}", v);
                l.add(c.getEmail());
                log.info(v.get(0)); // leak: email -> log
                == a sublist holds some elements
                List<String> l = List.of(c.getEmail(), "x");
                log.info("{}", l.subList(0, 1)); // leak: email -> log
                List<String> k = List.of(c.getId(), "x");
                log.info("{}", k.subList(0, 1));
                == sorting mixes places
                List<String> l = new ArrayList<>(List.of("x", c.getEmail()));
                log.info(l.get(0));
                Collections.sort(l);
                log.info(l.get(0)); // leak: email -> log
                == an entry is made by hand
                Map.Entry<String, String> e = Map.entry("k", c.getEmail());
                log.info(e.getKey());
                log.info(e.getValue()); // leak: email -> log
                == singletons and copies
                log.info("{}", Collections.singletonList(c.getEmail()).get(0)); // leak: email -> log
                log.info("{}", Collections.nCopies(2, c.getId()).get(0));
                == a thread local holds a value
                private static final ThreadLocal<String> T = new ThreadLocal<>();
                private static final ThreadLocal<String> U = new ThreadLocal<>();
                --
                T.set(c.getEmail());
                U.set(c.getId());
                log.info(T.get()); // leak: email -> log
                log.info(U.get());
                == an atomic reference holds a value
                AtomicReference<String> r = new AtomicReference<>();
                r.set(c.getEmail());
                AtomicReference<String> q = new AtomicReference<>(c.getId());
                log.info(r.get()); // leak: email -> log
                log.info(q.get());
                == a list is built by name and read in a loop by place
                List<String> l = new ArrayList<>();
                l.add(c.getEmail());
                for (int i = 0; i < l.size(); i++) { log.info(l.get(i)); } // leak: email -> log
                List<String> k = new ArrayList<>();
                k.add(c.getId());
                for (int i = 0; i < k.size(); i++) { log.info(k.get(i)); }
                """);
    }
}

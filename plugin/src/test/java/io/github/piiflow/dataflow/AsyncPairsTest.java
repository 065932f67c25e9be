package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Pairs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** State that others read, tasks that run later. */
class AsyncPairsTest {
    @TestFactory
    Stream<DynamicTest> pairs() {
        return Pairs.of("""
                == data is put into a blocking queue by one and taken by another
                private final BlockingQueue<String> q = new LinkedBlockingQueue<>();
                private final BlockingQueue<String> p = new LinkedBlockingQueue<>();
                void worker() throws Exception { log.info(q.take()); } // leak: email -> log
                void other() throws Exception { log.info(p.take()); }
                --
                q.put(c.getEmail());
                p.put(c.getId());
                == a static map is a shared store
                private static final Map<String, String> STORE = new ConcurrentHashMap<>();
                void show() { log.info(STORE.get("a")); } // leak: email -> log
                void less() { log.info(STORE.get("d")); }
                --
                STORE.put("a", c.getEmail());
                STORE.put("d", c.getId());
                == an instance map is a shared store
                private final Map<String, String> store = new HashMap<>();
                void show() { log.info(store.get("a")); } // leak: email -> log
                void less() { log.info(store.get("d")); }
                --
                store.put("a", c.getEmail());
                store.put("d", c.getId());
                == a synchronized block is a block
                String s = "none";
                synchronized (this) { s = c.getEmail(); }
                log.info(s); // leak: email -> log
                String t = "none";
                synchronized (this) { t = c.getId(); }
                log.info(t);
                == a timer runs a task
                new java.util.Timer().schedule(new java.util.TimerTask() { public void run() { log.info(c.getEmail()); } }, 5L); // leak: email -> log
                new java.util.Timer().schedule(new java.util.TimerTask() { public void run() { log.info(c.getId()); } }, 5L);
                == a scheduled executor runs a task
                ScheduledExecutorService e = Executors.newScheduledThreadPool(1);
                e.schedule(() -> log.info(c.getEmail()), 5L, TimeUnit.SECONDS); // leak: email -> log
                e.schedule(() -> log.info(c.getId()), 5L, TimeUnit.SECONDS);
                == invokeAll gives futures
                ExecutorService e = Executors.newFixedThreadPool(1);
                List<Callable<String>> l = List.of(() -> c.getEmail());
                for (Future<String> f : e.invokeAll(l)) { log.info(f.get()); } // leak: email -> log
                List<Callable<String>> k = List.of(() -> c.getId());
                for (Future<String> f : e.invokeAll(k)) { log.info(f.get()); }
                == a wrapped cause keeps its message
                static class Outer extends RuntimeException { Outer(Throwable t) { super(t); } }
                static class Held extends RuntimeException { final String who; Held(String who) { super("held"); this.who = who; } }
                --
                try { try { throw new Held(c.getEmail()); } catch (Held e) { throw new Outer(e); } } catch (Outer o) { log.info(((Held) o.getCause()).who); } // leak: email -> log
                try { try { throw new Held(c.getId()); } catch (Held e) { throw new Outer(e); } } catch (Outer o) { log.info(((Held) o.getCause()).who); }
                == what went wrong is no result of a future
                static class Held extends RuntimeException { final String who; Held(String who) { super("held"); this.who = who; } }
                --
                CompletableFuture<String> f = CompletableFuture.failedFuture(new IllegalStateException(c.getId()));
                CompletableFuture<String> g = new CompletableFuture<>();
                g.completeExceptionally(new Held(c.getEmail()));
                g.exceptionally(e -> ((Held) e).who).thenAccept(m -> log.info(m)); // leak: email -> log
                g.exceptionally(e -> e.getClass().getName()).thenAccept(m -> log.info(m));
                g.thenAccept(m -> log.info(m));
                g.whenComplete((m, e) -> log.info(m));
                f.handle((m, e) -> e.getMessage()).thenAccept(m -> log.info(m));
                == tasks of one's own are done by calling them
                static class Job extends RecursiveTask<String> { private final String s; Job(String s) { this.s = s; } protected String compute() { return "<" + s + ">"; } }
                --
                log.info(new ForkJoinPool().invoke(new Job(c.getEmail()))); // leak: email -> log
                log.info(new ForkJoinPool().invoke(new Job(c.getId())));
                == a completion service gives what was submitted
                CompletionService<String> s = new ExecutorCompletionService<>(Executors.newFixedThreadPool(1));
                CompletionService<String> t = new ExecutorCompletionService<>(Executors.newFixedThreadPool(1));
                s.submit(() -> c.getEmail());
                t.submit(() -> c.getId());
                log.info(s.take().get()); // leak: email -> log
                log.info(t.take().get());
                == an element added by an iterator is in the list
                List<String> l = new ArrayList<>();
                l.listIterator().add(c.getEmail());
                log.info("{}", l); // leak: email -> log
                List<String> m = new ArrayList<>();
                m.listIterator().add(c.getId());
                log.info("{}", m);
                == an object is never of a library's class that it does not extend
                Object o = c;
                if (o instanceof String s) { log.info(s); }
                if (o instanceof Customer d) { log.info(d.getEmail()); } // leak: email -> log
                """);
    }
}

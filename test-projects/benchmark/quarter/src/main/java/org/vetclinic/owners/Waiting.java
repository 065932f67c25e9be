package org.vetclinic.owners;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.context.Context;
import reactor.util.function.Tuple2;

@Slf4j
class Waiting {
    private static final ThreadLocal<Owner> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Map<String, String>> TRACE = ThreadLocal.withInitial(HashMap::new);
    private static final InheritableThreadLocal<String> DESK = new InheritableThreadLocal<>();
    private final BlockingQueue<Owner> queue = new LinkedBlockingQueue<>();
    private final AtomicReference<String> last = new AtomicReference<>("none");
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    private final List<Future<String>> pending = new ArrayList<>();

    void futures(Owner owner) throws Exception {
        CompletableFuture<String> mail = CompletableFuture.supplyAsync(owner::getEmail);
        CompletableFuture<String> chart = CompletableFuture.supplyAsync(owner::getTicketNo);
        mail.thenCombine(chart, (m, c) -> c).thenAccept(c -> log.info("{}", c)); // CLEAN ticket number
        chart.thenCombine(mail, (c, m) -> c + m).thenAccept(x -> log.info("{}", x)); // LEAK email -> log
        CompletableFuture.allOf(mail, chart).thenRun(() -> log.info("{}", chart.join())); // CLEAN ticket number
        CompletableFuture.allOf(mail, chart).thenRun(() -> log.info("{}", mail.join())); // LEAK email -> log
        mail.thenCompose(m -> CompletableFuture.completedFuture(m.length())).whenComplete((n, t) -> log.info("{}", n)); // CLEAN length
        CompletableFuture<String> promise = new CompletableFuture<>();
        promise.thenApplyAsync(String::trim).thenAccept(x -> log.info("{}", x)); // LEAK phone -> log
        promise.complete(owner.getMobile());
        CompletableFuture<String> calm = new CompletableFuture<>();
        calm.thenAccept(x -> log.info("{}", x)); // CLEAN ticket number
        calm.complete(owner.getTicketNo());
        log.info("{}", mail.orTimeout(1, TimeUnit.SECONDS).getNow("-")); // LEAK email -> log
    }

    void pools(Owner owner, ExecutorService pool, TaskExecutor spring) throws Exception {
        Future<String> chart = pool.submit(owner::getTicketNo);
        log.info("{}", chart.get(1, TimeUnit.SECONDS)); // CLEAN ticket number
        for (Future<String> each : pool.invokeAll(List.<Callable<String>>of(owner::getLastName, owner::getTicketNo))) {
            log.info("{}", each.get()); // LEAK last_name -> log
        }
        log.info("{}", pool.invokeAny(List.<Callable<String>>of(owner::getTicketNo))); // CLEAN ticket number
        spring.execute(() -> log.info("{}", owner.getMobile())); // LEAK phone -> log
        spring.execute(() -> log.info("{}", owner.getAnimals())); // CLEAN count
        pending.add(pool.submit(owner::getEmail));
        timer.schedule(() -> collect(), 1, TimeUnit.SECONDS);
        new Timer().schedule(new TimerTask() {
            @Override
            public void run() {
                log.info("{}", owner.getTicketNo()); // CLEAN ticket number
                log.info("{}", owner.getIban()); // LEAK bank_account -> log
            }
        }, 10);
        Thread t = new Thread(() -> last.set(owner.getLastName()));
        t.start();
        t.join();
        log.info("{}", last.get()); // LEAK last_name -> log
        log.info("{}", new ForkJoinPool(2).invoke(new Sum(List.of(owner), 0))); // CLEAN count
        log.info("{}", new Names(owner).fork().join()); // LEAK first_name -> log
    }

    private void collect() {
        for (Future<String> f : pending) {
            try {
                log.info("{}", f.get()); // LEAK email -> log
            } catch (InterruptedException | ExecutionException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static final class Sum extends RecursiveTask<Integer> {
        private final List<Owner> owners;
        private final int from;

        Sum(List<Owner> owners, int from) {
            this.owners = owners;
            this.from = from;
        }

        @Override
        protected Integer compute() {
            if (from >= owners.size()) {
                return 0;
            }
            return owners.get(from).getAnimals() + new Sum(owners, from + 1).compute();
        }
    }

    static final class Names extends RecursiveTask<String> {
        private final Owner owner;

        Names(Owner owner) {
            this.owner = owner;
        }

        @Override
        protected String compute() {
            return owner.getFirstName();
        }
    }

    void enter(Owner owner) throws InterruptedException {
        CURRENT.set(owner);
        TRACE.get().put("chart", owner.getTicketNo());
        TRACE.get().put("who", owner.getLastName());
        DESK.set("desk 2");
        queue.put(owner);
        try {
            serve();
        } finally {
            CURRENT.remove();
        }
        log.info("{}", CURRENT.get()); // CLEAN removed
    }

    private void serve() throws InterruptedException {
        log.info("{}", CURRENT.get().getMobile()); // LEAK phone -> log
        log.info("{}", CURRENT.get().getAnimals()); // CLEAN count
        log.info("{}", TRACE.get().get("chart")); // CLEAN ticket number
        log.info("{}", TRACE.get().get("who")); // LEAK last_name -> log
        log.info("{}", DESK.get()); // CLEAN constant
        log.info("{}", queue.take().getEmail()); // LEAK email -> log
        log.info("{}", queue.poll(1, TimeUnit.SECONDS).getTicketNo()); // CLEAN ticket number
    }

    Mono<String> reactive(Owner owner, Flux<Owner> owners) {
        Mono<Tuple2<String, String>> both = Mono.zip(Mono.just(owner.getTicketNo()), Mono.fromSupplier(owner::getEmail));
        both.doOnNext(t -> log.info("{}", t.getT1())).subscribe(); // CLEAN ticket number
        both.map(Tuple2::getT2).subscribe(m -> log.info("{}", m)); // LEAK email -> log
        owners.groupBy(Owner::getAnimals).flatMap(g -> g.count().doOnNext(n -> log.info("{} {}", g.key(), n))).subscribe(); // CLEAN counts
        owners.collectMap(Owner::getTicketNo, Owner::getMobile).doOnNext(m -> log.info("{}", m.values())).subscribe(); // LEAK phone -> log
        owners.collectMap(Owner::getTicketNo, Owner::getMobile).doOnNext(m -> log.info("{}", m.keySet())).subscribe(); // CLEAN ticket numbers
        owners.map(Owner::getLastName).buffer(5).subscribe(names -> log.info("{}", names)); // LEAK last_name -> log
        owners.map(Owner::getLastName).buffer(5).map(List::size).subscribe(n -> log.info("{}", n)); // CLEAN sizes
        owners.<String>handle((o, sink) -> sink.next(o.getMobile())).subscribe(m -> log.info("{}", m)); // LEAK phone -> log
        owners.<String>handle((o, sink) -> sink.next(o.getTicketNo())).subscribe(m -> log.info("{}", m)); // CLEAN ticket numbers
        owners.switchIfEmpty(Flux.just(owner)).map(Owner::getIban).filter(i -> i.length() > 4).take(Duration.ofSeconds(1)).subscribe(i -> log.info("{}", i)); // LEAK bank_account -> log
        owners.scan("", (all, o) -> all + o.getFirstName()).subscribe(all -> log.info("{}", all)); // LEAK first_name -> log
        owners.reduce(0, (n, o) -> n + o.getAnimals()).subscribe(n -> log.info("{}", n)); // CLEAN count
        Mono.error(new IllegalStateException("none for " + owner.getEmail())) // LEAK email -> exception
                .doOnError(e -> log.warn("{}", e.getMessage())) // LEAK email -> log
                .onErrorResume(e -> Mono.empty())
                .subscribe(x -> log.info("{}", x)); // CLEAN nothing comes
        return Mono.deferContextual(ctx -> {
            log.info("chart {}", ctx.<String>get("chart")); // CLEAN ticket number
            log.info("caller {}", ctx.<String>get("caller")); // LEAK phone -> log
            return Mono.just("ok");
        }).contextWrite(Context.of("chart", owner.getTicketNo())).contextWrite(c -> c.put("caller", owner.getMobile()));
    }

    void sinks(Owner owner) {
        Sinks.Many<Owner> many = Sinks.many().multicast().onBackpressureBuffer();
        many.asFlux().subscribe(o -> log.info("{}", o.getTicketNo())); // CLEAN ticket number
        many.asFlux().map(Owner::getEmail).subscribe(m -> log.info("{}", m)); // LEAK email -> log
        many.tryEmitNext(owner);
        Flux.<String>create(out -> {
            out.next(owner.getMobile());
            out.complete();
        }).subscribe(p -> log.info("{}", p)); // LEAK phone -> log
        Flux.<String>generate(out -> out.next(owner.getTicketNo())).subscribe(p -> log.info("{}", p)); // CLEAN ticket number
        String blocked = Mono.just(owner).map(Owner::getLastName).block();
        log.info("{}", blocked); // LEAK last_name -> log
        Optional<Integer> n = Mono.just(owner).map(Owner::getAnimals).blockOptional();
        log.info("{}", n); // CLEAN count
    }

    record Arrived(String ticketNo, String email) {}

    record Left(String ticketNo, int minutes) {}

    @Service
    @RequiredArgsConstructor
    static class Desk {
        private final ApplicationEventPublisher events;
        private final Mailer mailer;
        @Qualifier("quiet")
        private final Notifier quiet;
        @Qualifier("loud")
        private final Notifier loud;

        void arrive(Owner owner) {
            events.publishEvent(new Arrived(owner.getTicketNo(), owner.getEmail()));
            events.publishEvent(new Left(owner.getTicketNo(), 12));
            mailer.later(owner.getTicketNo(), owner.getMobile());
            quiet.tell(owner.getTicketNo(), owner.getLastName());
            loud.tell(owner.getTicketNo(), owner.getLastName());
            mailer.count(owner).thenAccept(n -> log.info("{}", n)); // CLEAN count
            mailer.address(owner).thenAccept(a -> log.info("{}", a)); // LEAK email -> log
        }
    }

    @Component
    static class Listeners {
        @EventListener
        void on(Arrived event) {
            log.info("{}", event.ticketNo()); // CLEAN ticket number
            log.info("{}", event.email()); // LEAK email -> log
        }

        @EventListener(condition = "#event.minutes > 5")
        void on(Left event) {
            log.info("{}", event); // CLEAN chart and minutes
        }
    }

    @Component
    static class Mailer {
        @Async
        public void later(String chart, String to) {
            log.info("{}", chart); // CLEAN ticket number
            log.info("{}", to); // LEAK phone -> log
        }

        @Async
        public CompletableFuture<Integer> count(Owner owner) {
            return CompletableFuture.completedFuture(owner.getEmail().length());
        }

        @Async
        public CompletableFuture<String> address(Owner owner) {
            return CompletableFuture.completedFuture(owner.getEmail());
        }
    }

    interface Notifier {
        void tell(String chart, String name);
    }

    @Configuration
    static class Beans {
        @Bean
        Notifier quiet() {
            return (chart, name) -> log.info("told {}", chart); // CLEAN ticket number
        }

        @Bean
        Notifier loud() {
            return (chart, name) -> log.info("told {}", name); // LEAK last_name -> log
        }
    }
}

package dk.strandel.energy.waiting;

import dk.strandel.energy.common.Holder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.function.Tuple2;

public class Background {
    private static final Logger log = LoggerFactory.getLogger(Background.class);
    private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> jobs = new LinkedBlockingQueue<>();

    void futures(Holder holder, ExecutorService pool, ScheduledExecutorService timer) throws InterruptedException, ExecutionException {
        Future<String> mail = pool.submit(() -> holder.getEmail());
        Callable<String> tariff = holder::getTariff;
        log.info("tariff {}", pool.submit(tariff).get()); // CLEAN a tariff
        log.info("mail {}", mail.get()); // LEAK email -> log
        log.info("all {}", pool.invokeAll(List.of(tariff)).get(0).get()); // CLEAN a tariff
        timer.schedule(() -> log.info("late {}", holder.getSurname()), 5, TimeUnit.MINUTES); // LEAK last_name -> log
        pool.execute(() -> log.info("contract {}", holder.getContractNo())); // CLEAN contract number
    }

    void completable(Holder holder) {
        CompletableFuture<String> phone = CompletableFuture.supplyAsync(holder::getPhone);
        phone.thenApply(String::strip).thenAccept(p -> log.info("phone {}", p)); // LEAK phone -> log
        phone.thenApply(String::length).thenAccept(n -> log.info("length {}", n)); // CLEAN a length
        phone.thenCombine(CompletableFuture.completedFuture(holder.getTariff()), (p, t) -> t).thenAccept(t -> log.info("tariff {}", t)); // CLEAN the tariff of both
        phone.thenCompose(p -> CompletableFuture.completedFuture(holder.getSurname())).whenComplete((name, error) -> log.info("name {}", name)); // LEAK last_name -> log
        phone.handle((p, error) -> error == null ? "ok" : "failed").thenAccept(log::info); // CLEAN constants
        CompletableFuture<String> promise = new CompletableFuture<>();
        promise.complete(holder.getEmail());
        log.info("joined {}", promise.join()); // LEAK email -> log
    }

    void queues(Holder holder) throws InterruptedException {
        letters.put(holder.getEmail());
        jobs.offer(holder.getContractNo());
        log.info("job {}", jobs.take()); // CLEAN contract number
        log.info("letter {}", letters.poll(1, TimeUnit.SECONDS)); // LEAK email -> log
    }

    void threads(Holder holder) {
        new Thread(() -> log.info("thread {}", holder.getPhone())).start(); // LEAK phone -> log
        Thread named = new Thread("worker") {
            @Override
            public void run() {
                log.info("worker of {}", holder.getContractNo()); // CLEAN contract number
            }
        };
        named.start();
    }

    void mono(Mono<Holder> source) {
        source.map(Holder::getTariff).subscribe(t -> log.info("tariff {}", t)); // CLEAN a tariff
        source.map(Holder::getEmail).filter(m -> m.contains("@")).subscribe(m -> log.info("mail {}", m)); // LEAK email -> log
        source.doOnNext(h -> log.info("next {}", h.getPhone())).then(Mono.just("done")).subscribe(d -> log.info("state {}", d)); // LEAK phone -> log
        source.flatMap(h -> Mono.just(h.getSurname()).subscribeOn(Schedulers.parallel())).defaultIfEmpty("x").doOnSuccess(n -> log.info("name {}", n)).block(); // LEAK last_name -> log
        source.map(Holder::getPhone).thenReturn("sent").subscribe(log::info); // CLEAN a constant
        String phone = source.map(Holder::getPhone).block(Duration.ofSeconds(1));
        log.info("blocked {}", phone); // LEAK phone -> log
        source.zipWith(Mono.just("north")).map(Tuple2::getT2).subscribe(region -> log.info("region {}", region)); // CLEAN the second of both
        source.zipWith(Mono.just("north"), (h, region) -> h.getEmail() + region).subscribe(line -> log.info(line)); // LEAK email -> log
    }

    void flux(Flux<Holder> holders) {
        holders.map(Holder::getPhone).buffer(10).subscribe(batch -> log.info("batch {}", batch)); // LEAK phone -> log
        holders.count().subscribe(n -> log.info("count {}", n)); // CLEAN a count
        holders.flatMapIterable(h -> List.of(h.getTariff(), h.getContractNo())).subscribe(v -> log.info("value {}", v)); // CLEAN tariff and contract number
        holders.concatMap(h -> Flux.just(h.getEmail(), h.getTariff())).collectList().subscribe(all -> log.info("all {}", all)); // LEAK email -> log
        holders.groupBy(Holder::getTariff).flatMap(group -> group.count().map(n -> group.key() + n)).subscribe(line -> log.info(line)); // CLEAN tariffs and counts
        holders.handle((Holder h, reactor.core.publisher.SynchronousSink<String> sink) -> sink.next(h.getSurname())).subscribe(n -> log.info("handled {}", n)); // LEAK last_name -> log
        holders.onErrorResume(e -> Flux.empty()).map(Holder::getEmail).switchOnFirst((first, rest) -> rest).toStream().forEach(m -> log.info("stream {}", m)); // LEAK email -> log
    }
}

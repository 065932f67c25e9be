package com.thriftbox.inter.fn;

import com.thriftbox.lib.Saver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lambdas, captures, streams, futures, Reactor. */
public class Closures {
    private static final Logger log = LoggerFactory.getLogger(Closures.class);
    private final List<Runnable> atClose = new ArrayList<>();
    private final List<Consumer<String>> listeners = new ArrayList<>();

    public void captured(Saver saver) {
        String mail = saver.getEmail();
        String contract = saver.getContractNo();
        atClose.add(() -> log.info("closing contract {}", contract)); // CLEAN the contract number is captured
        atClose.add(() -> log.info("closing for {}", mail)); // LEAK email -> log
        Runnable task = this::close;
        task.run();
    }

    private void close() {
        atClose.forEach(Runnable::run);
    }

    public void box(Saver saver) {
        AtomicReference<String> last = new AtomicReference<>("-");
        int[] seen = {0};
        saver.getMandates().forEach(m -> {
            last.set(m.iban());
            seen[0]++;
        });
        log.info("seen {}", seen[0]); // CLEAN count
        log.info("last {}", last.get()); // LEAK bank_account -> log
    }

    public void listen(Saver saver) {
        listeners.add(text -> log.info("heard {}", text)); // LEAK full_name -> log; listener
        fire(saver.getFullName()); // ALSO listener
    }

    private void fire(String text) {
        for (Consumer<String> listener : listeners) {
            listener.accept(text);
        }
    }

    public void curried(Saver saver) {
        Function<String, Function<Saver, String>> prefixed = p -> s -> p + s.getMobileNumber();
        log.info("curried {}", prefixed.apply("tel:").apply(saver)); // LEAK phone -> log
        Function<String, Function<Saver, String>> quiet = p -> s -> p + s.getContractNo();
        log.info("curried {}", quiet.apply("no:").apply(saver)); // CLEAN contract number
        BiFunction<Saver, String, String> pick = (s, p) -> p;
        log.info("picked {}", pick.andThen(String::trim).apply(saver, " branch ")); // CLEAN the constant is given back
    }

    public void composed(Saver saver) {
        Function<Saver, String> name = Saver::getFullName;
        log.info("initial {}", name.andThen(n -> n.isEmpty() ? 'x' : 'y').apply(saver)); // CLEAN constant characters
        log.info("twice {}", name.compose((Saver s) -> s).andThen(n -> n + n).apply(saver)); // LEAK full_name -> log
        Predicate<Saver> hasMail = s -> s.getEmail() != null;
        log.info("has mail {}", hasMail.negate().test(saver)); // CLEAN boolean
        BiConsumer<String, Object> writer = log::info; // ALSO method-ref-writer
        writer.accept("contract {}", saver.getContractNo()); // CLEAN contract number
        writer.accept("mail {}", saver.getEmail()); // LEAK email -> log; method-ref-writer
    }

    public void streams(List<Saver> savers) {
        List<String> accounts = savers.stream().flatMap(s -> s.getMandates().stream()).map(Saver.Mandate::iban).distinct().toList();
        log.info("accounts {}", accounts); // LEAK bank_account -> log
        List<String> mandateNos = savers.stream().flatMap(s -> s.getMandates().stream()).map(Saver.Mandate::mandateNo).toList();
        log.info("mandates {}", mandateNos); // CLEAN numbers of the mandates
        Map<String, Saver> byContract = savers.stream().collect(Collectors.toMap(Saver::getContractNo, Function.identity()));
        byContract.entrySet().stream().map(Map.Entry::getKey).forEach(k -> log.info("key {}", k)); // CLEAN contract numbers
        byContract.values().stream().map(Saver::getEmail).forEachOrdered(m -> log.info("mail {}", m)); // LEAK email -> log
        String youngest = savers.stream().map(Saver::getDateOfBirth).max(java.util.Comparator.naturalOrder()).map(Object::toString).orElse("");
        log.info("youngest {}", youngest); // LEAK date_of_birth -> log
        long total = Stream.concat(savers.stream(), savers.stream()).map(Saver::getMobileNumber).filter(p -> p.startsWith("+49")).count();
        log.info("total {}", total); // CLEAN count
    }

    public void futures(Saver saver, ScheduledExecutorService pool) throws Exception {
        CompletableFuture<String> mail = CompletableFuture.supplyAsync(saver::getEmail);
        CompletableFuture<String> branch = CompletableFuture.supplyAsync(() -> "north");
        mail.thenCombine(branch, (m, b) -> b).thenAccept(t -> log.info("combined {}", t)); // CLEAN the branch is kept
        mail.thenCombine(branch, (m, b) -> b + m).whenComplete((t, e) -> log.info("combined {}", t)); // LEAK email -> log
        Callable<String> call = saver::getMobileNumber;
        log.info("scheduled {}", pool.schedule(call, 1, TimeUnit.SECONDS).get()); // LEAK phone -> log
        CompletableFuture<String> manual = new CompletableFuture<>();
        manual.complete(saver.getContractNo());
        log.info("joined {}", manual.join()); // CLEAN contract number
    }

    public Mono<String> reactive(Flux<Saver> savers, Mono<Saver> one) {
        savers.bufferTimeout(10, java.time.Duration.ofSeconds(1))
                .map(List::size)
                .subscribe(n -> log.info("batch of {}", n)); // CLEAN size of the batch
        one.flatMap(s -> Mono.just(s.getHome().getHomeAddress()))
                .subscribe(a -> log.info("moved to {}", a)); // LEAK postal_address -> log
        return one.zipWith(Mono.just("north"))
                .doOnNext(t -> log.info("zipped {}", t.getT2())) // CLEAN the branch of the pair
                .doOnNext(t -> log.info("zipped {}", t.getT1().getFullName())) // LEAK full_name -> log
                .map(t -> t.getT1().getContractNo())
                .doOnSuccess(n -> log.info("done {}", n)); // CLEAN contract number
    }

    public void lazies(Saver saver) {
        Supplier<Supplier<String>> nested = () -> saver::getFullName;
        log.info("nested {}", nested.get().get()); // LEAK full_name -> log
        Optional<Saver> maybe = Optional.of(saver);
        log.info("or {}", maybe.flatMap(s -> Optional.ofNullable(s.getContractNo())).or(() -> Optional.of("none")).get()); // CLEAN contract number
    }
}

package com.travel.inter.func;

import com.travel.lib.Traveller;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public class Func {
    private static final Logger log = LoggerFactory.getLogger(Func.class);
    private static final UnaryOperator<String> TIDY = text -> text.strip().toLowerCase();
    private static final Function<String, String> HIDE = text -> "#".repeat(6);

    public void constants(Traveller traveller) {
        log.info("tidy {}", TIDY.apply(traveller.getEmail())); // LEAK email -> log
        log.info("hide {}", HIDE.apply(traveller.getEmail())); // CLEAN fixed text
        BiFunction<String, String, String> join = (a, b) -> a + "/" + b;
        log.info("join {}", join.apply(traveller.getFileNo(), "x")); // CLEAN file number
        log.info("join {}", join.andThen(String::toUpperCase).apply("x", traveller.getPhone())); // LEAK phone -> log
    }

    public void grouped(List<Traveller> travellers) {
        Map<String, List<Traveller>> byTown = travellers.stream().collect(Collectors.groupingBy(t -> t.getAddress().town()));
        byTown.forEach((town, group) -> log.info("group of {}", group.size())); // CLEAN count
        byTown.values().forEach(group -> log.info("eldest {}", group.get(0).getFullName())); // LEAK full_name -> log
        Map<Boolean, Long> minors = travellers.stream().collect(Collectors.partitioningBy(t -> t.getDateOfBirth().getYear() > 2008, Collectors.counting()));
        log.info("minors {}", minors); // CLEAN counts
        Map<String, String> phones = travellers.stream().collect(Collectors.toMap(Traveller::getFileNo, Traveller::getPhone, (a, b) -> a));
        log.info("phones {}", phones.values()); // LEAK phone -> log
        log.info("phones {}", phones.keySet()); // CLEAN file numbers
    }

    public void reduced(List<Traveller> travellers) {
        String all = travellers.stream().map(Traveller::getEmail).reduce("", (a, b) -> a + ";" + b);
        log.info("all {}", all); // LEAK email -> log
        int letters = travellers.stream().map(Traveller::getEmail).mapToInt(String::length).sum();
        log.info("letters {}", letters); // CLEAN sum of lengths
        IntSummaryStatistics years = travellers.stream().mapToInt(t -> 2026 - t.getDateOfBirth().getYear()).summaryStatistics();
        log.info("ages on average {}", years.getAverage()); // CLEAN aggregate
        Optional<Traveller> last = travellers.stream().max(Comparator.comparing(Traveller::getFileNo));
        log.info("last {}", last.map(Traveller::getFullName).orElse("-")); // LEAK full_name -> log
        log.info("last {}", last.map(Traveller::getFileNo).orElse("-")); // CLEAN file number
    }

    public void indexed(List<Traveller> travellers) {
        IntStream.range(0, travellers.size()).mapToObj(i -> i + ": " + travellers.get(i).getPhone()).forEach(line -> log.info("{}", line)); // LEAK phone -> log
        IntStream.range(0, travellers.size()).mapToObj(i -> i + ": " + travellers.get(i).getFileNo()).forEach(line -> log.info("{}", line)); // CLEAN file numbers
        List<String[]> rows = travellers.stream().map(t -> new String[] {t.getFileNo(), t.getEmail()}).toList();
        rows.forEach(row -> log.info("row {}", row[1])); // LEAK email -> log
        rows.forEach(row -> log.info("row {}", row[0])); // CLEAN file numbers
    }

    public void optional(Optional<Traveller> traveller) {
        log.info("mail {}", traveller.map(Traveller::getEmail).or(() -> Optional.of("none")).get()); // LEAK email -> log
        log.info("there {}", traveller.isPresent()); // CLEAN boolean
        traveller.flatMap(t -> Optional.ofNullable(t.getPhone())).ifPresent(p -> log.info("phone {}", p)); // LEAK phone -> log
        traveller.stream().map(Traveller::getFileNo).forEach(n -> log.info("file {}", n)); // CLEAN file number
    }

    public void async(Traveller traveller, ExecutorService pool) throws Exception {
        CompletableFuture<String> name = CompletableFuture.supplyAsync(traveller::getFullName);
        CompletableFuture<String> file = CompletableFuture.supplyAsync(traveller::getFileNo);
        name.thenCombine(file, (n, f) -> f + " " + n).thenAccept(text -> log.info("combined {}", text)); // LEAK full_name -> log
        file.thenCompose(f -> CompletableFuture.completedFuture("file " + f)).whenComplete((text, failure) -> log.info("done {}", text)); // CLEAN file number
        Callable<String> call = traveller::getPhone;
        log.info("called {}", pool.invokeAll(List.of(call)).get(0).get()); // LEAK phone -> log
        log.info("joined {}", name.thenApply(String::isEmpty).join()); // CLEAN boolean
    }

    public Mono<String> reactive(Mono<Traveller> traveller) {
        return traveller
                .doOnSuccess(t -> log.info("loaded {}", t.getFileNo())) // CLEAN file number
                .flatMap(t -> Mono.just(t.getEmail()))
                .doOnNext(m -> log.info("loaded {}", m)) // LEAK email -> log
                .map(String::length)
                .doOnNext(n -> log.info("loaded {}", n)) // CLEAN length
                .map(n -> "ok");
    }

    public void zipped(Flux<Traveller> travellers) {
        Flux.zip(travellers.map(Traveller::getFileNo), travellers.map(Traveller::getPhone))
                .subscribe(pair -> log.info("zip {}", pair.getT2())); // LEAK phone -> log
        travellers.map(Traveller::getFileNo).collectList().subscribe(list -> log.info("list {}", list)); // CLEAN file numbers
    }

    public void higherOrder(Traveller traveller) {
        retry(3, () -> log.info("attempt for {}", traveller.getEmail())); // LEAK email -> log
        retry(3, () -> log.info("attempt for {}", traveller.getFileNo())); // CLEAN file number
        String text = pick(true, traveller::getFullName, () -> "nobody");
        log.info("picked {}", text); // LEAK full_name -> log
        Function<Traveller, String> getter = getter("file");
        Long pair = Stream.of(traveller).collect(Collectors.teeing(Collectors.counting(), Collectors.counting(), Long::sum));
        log.info("teed {} {}", pair, getter.apply(traveller)); // CLEAN counts and file number
    }

    private static Function<Traveller, String> getter(String kind) {
        return Traveller::getFileNo;
    }

    private static void retry(int times, Runnable action) {
        for (int i = 0; i < times; i++) {
            action.run();
        }
    }

    private static <T> T pick(boolean first, java.util.function.Supplier<T> one, java.util.function.Supplier<T> two) {
        return first ? one.get() : two.get();
    }
}

package com.elmfield.inter.functional;

import com.elmfield.lib.Candidate;
import java.time.Duration;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public class Pipelines {
    private static final Logger log = LoggerFactory.getLogger(Pipelines.class);

    public void grouped(List<Candidate> all) {
        Map<String, List<String>> mails = all.stream()
                .collect(Collectors.groupingBy(c -> c.getAssignment().shiftCode(), Collectors.mapping(Candidate::getEmail, Collectors.toList())));
        log.info("per shift {}", mails.values()); // LEAK email -> log
        Map<String, Long> heads = all.stream().collect(Collectors.groupingBy(c -> c.getAssignment().shiftCode(), Collectors.counting()));
        log.info("per shift {}", heads); // CLEAN codes of shifts and counts
        Map<Boolean, List<String>> split = all.stream()
                .map(Candidate::getMobile).collect(Collectors.partitioningBy(m -> m.startsWith("+49")));
        log.info("abroad {}", split.get(false)); // LEAK phone -> log
        log.info("abroad {}", split.get(false).isEmpty()); // CLEAN boolean
    }

    public void reduced(List<Candidate> all) {
        String board = all.stream().map(Candidate::getFullName).reduce("", (a, b) -> a + "/" + b);
        log.info("board {}", board); // LEAK full_name -> log
        int weeks = all.stream().map(Candidate::getAssignment).mapToInt(Candidate.Assignment::weeks).sum();
        log.info("weeks {}", weeks); // CLEAN sum of weeks
        DoubleSummaryStatistics pay = all.stream().mapToDouble(c -> c.getSalary().doubleValue()).summaryStatistics();
        log.info("average over {} people: {}", pay.getCount(), pay.getAverage()); // CLEAN aggregates
        Optional<Candidate> oldest = all.stream().min(Comparator.comparing(Candidate::getBirthDate));
        log.info("oldest was born {}", oldest.map(Candidate::getBirthDate).orElseThrow()); // LEAK date_of_birth -> log
        log.info("oldest has file {}", oldest.map(Candidate::getFileNo).orElseThrow()); // CLEAN number of a file
    }

    public void sorted(List<Candidate> all) {
        TreeSet<String> names = all.stream().map(Candidate::getFullName).collect(Collectors.toCollection(TreeSet::new));
        log.info("first of the list {}", names.first()); // LEAK full_name -> log
        String numbered = IntStream.range(0, all.size()).mapToObj(i -> i + ":" + all.get(i).getFileNo()).collect(Collectors.joining(" "));
        log.info("numbered {}", numbered); // CLEAN running numbers and numbers of files
        String flat = Stream.of("a", "b").flatMap(p -> all.stream().map(c -> p + c.getMobile())).skip(1).findAny().orElse("");
        log.info("flat {}", flat); // LEAK phone -> log
        List<String> parts = all.stream().<String>mapMulti((c, sink) -> {
            sink.accept(c.getFileNo());
            sink.accept(c.getEmail());
        }).toList();
        log.info("parts {}", parts); // LEAK email -> log
    }

    public void composed(Candidate c) {
        UnaryOperator<String> upper = String::toUpperCase;
        log.info("upper {}", upper.andThen(String::strip).apply(c.getEmail())); // LEAK email -> log
        BiFunction<Candidate, Integer, String> head = (x, n) -> x.getFileNo() + "/" + n;
        log.info("head {}", head.apply(c, 1)); // CLEAN number of a file
        BiFunction<Candidate, Integer, String> foot = (x, n) -> n > 0 ? x.getFullName() : "";
        log.info("foot {}", foot.apply(c, 1)); // LEAK full_name -> log
    }

    public void async(Candidate c, ExecutorService pool) throws Exception {
        CompletableFuture<String> mail = CompletableFuture.supplyAsync(c::getEmail);
        CompletableFuture<Integer> weeks = CompletableFuture.supplyAsync(() -> c.getAssignment().weeks());
        mail.thenCombine(weeks, (m, w) -> m + " for " + w).thenAccept(t -> log.info("combined {}", t)); // LEAK email -> log
        mail.thenCombine(weeks, (m, w) -> w).thenAccept(t -> log.info("combined {}", t)); // CLEAN the combination gives the number of weeks
        mail.handle((m, failure) -> failure == null ? "sent" : "failed").thenAccept(s -> log.info("state {}", s)); // CLEAN one of two constants
        mail.whenComplete((m, failure) -> log.info("done {}", m)); // LEAK email -> log
        Callable<String> call = c::getMobile;
        List<Future<String>> calls = pool.invokeAll(List.of(call));
        log.info("calls {}", calls.get(0).get()); // LEAK phone -> log
        log.info("calls {}", calls.get(0).isDone()); // CLEAN boolean
    }

    public void threads(Candidate c) {
        Runnable remind = () -> log.info("remind {}", c.getFullName()); // LEAK full_name -> log
        new Thread(remind, "reminder").start();
    }

    public Mono<String> reactive(Flux<Candidate> all, Mono<Integer> limit) {
        return all.filter(c -> c.getAssignment().weeks() > 2)
                .map(Candidate::getMobile)
                .buffer(10)
                .doOnNext(batch -> log.debug("batch of {}", batch.size())) // CLEAN count
                .doOnNext(batch -> log.debug("batch {}", batch)) // LEAK phone -> log
                .flatMapIterable(batch -> batch)
                .next()
                .zipWith(limit, (dial, max) -> max + " rings for " + dial)
                .timeout(Duration.ofSeconds(2))
                .doOnSuccess(text -> log.info("will do {}", text)); // LEAK phone -> log
    }

    public Mono<Integer> reactiveCounts(Mono<Candidate> one) {
        return one.zipWhen(c -> Mono.just(c.getAssignment().weeks()))
                .map(pair -> pair.getT2())
                .doOnNext(weeks -> log.info("{} weeks", weeks)) // CLEAN second half of the pair: a number of weeks
                .switchIfEmpty(Mono.fromSupplier(() -> 0));
    }
}

package com.bramley.inter.fn;

import com.bramley.lib.Subscriber;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public class Evaluation {
    private static final Logger log = LoggerFactory.getLogger(Evaluation.class);

    public void grouped(List<Subscriber> all) {
        Map<String, List<String>> byTour = all.stream()
                .collect(Collectors.groupingBy(s -> s.getDrop().getTour(), TreeMap::new, Collectors.mapping(Subscriber::getFullName, Collectors.toList())));
        byTour.forEach((tour, people) -> {
            log.info("tour {} with {}", tour, people.size()); // CLEAN tour and count
            log.info("people {}", people); // LEAK full_name -> log
        });
        Map<Boolean, Long> paused = all.stream().collect(Collectors.partitioningBy(Subscriber::isPaused, Collectors.counting()));
        log.info("paused {}", paused); // CLEAN counts
        Map<Boolean, String> contacts = all.stream()
                .collect(Collectors.partitioningBy(Subscriber::isPaused, Collectors.mapping(Subscriber::getEmail, Collectors.joining(";"))));
        log.info("contacts {}", contacts.get(true)); // LEAK email -> log
    }

    public void folded(List<Subscriber> all) {
        String longest = all.stream().map(Subscriber::getFullName).reduce("", (a, b) -> a.length() > b.length() ? a : b);
        log.info("longest {}", longest); // LEAK full_name -> log
        int total = all.stream().map(Subscriber::getFullName).mapToInt(String::length).sum();
        log.info("total {}", total); // CLEAN sum of lengths
        IntSummaryStatistics lengths = all.stream().collect(Collectors.summarizingInt(s -> s.getEmail().length()));
        log.info("lengths {}", lengths); // CLEAN statistics over lengths
        String oldest = all.stream().min(Comparator.comparing(Subscriber::getBirthDate)).map(Subscriber::getBoxNo).orElse("-");
        log.info("oldest in box {}", oldest); // CLEAN number of a box, the date only orders
        Object[] born = all.stream().map(Subscriber::getBirthDate).sorted().toArray();
        log.info("born {}", Arrays.toString(born)); // LEAK date_of_birth -> log
    }

    public void multi(List<Subscriber> all) {
        List<String> cells = all.stream().<String>mapMulti((s, sink) -> {
            sink.accept(s.getBoxNo());
            sink.accept(s.getMobilePhone());
        }).toList();
        log.info("cells {}", cells); // LEAK phone -> log
        List<String> boxes = IntStream.range(0, all.size()).mapToObj(i -> i + ":" + all.get(i).getBoxNo()).toList();
        log.info("boxes {}", boxes); // CLEAN numbers of boxes
        String both = all.stream().collect(Collectors.teeing(
                Collectors.counting(),
                Collectors.mapping(Subscriber::getIban, Collectors.joining()),
                (n, accounts) -> n + "/" + accounts));
        log.info("both {}", both); // LEAK bank_account -> log
        all.stream().peek(s -> log.trace("peek {}", s.getDrop().getDeliveryAddress())).map(Subscriber::getBoxNo).toList(); // LEAK postal_address -> log
    }

    public void functions(Subscriber s) {
        Function<Subscriber, Function<String, String>> curried = who -> sign -> sign + who.getEmail();
        log.info("{}", curried.apply(s).apply("@")); // LEAK email -> log
        BiFunction<String, Integer, String> cut = (text, n) -> text.substring(0, Math.min(n, text.length()));
        log.info("{}", cut.apply(s.getDrop().getTour(), 3)); // CLEAN start of a tour
        log.info("{}", cut.apply(s.getFullName(), 30)); // LEAK full_name -> log
        UnaryOperator<String> quote = text -> "'" + text + "'";
        log.info("{}", quote.compose(Subscriber::getMobilePhone).apply(s)); // LEAK phone -> log
        log.info("{}", quote.compose(Subscriber::getBoxNo).apply(s)); // CLEAN number of a box
        Supplier<Integer> count = () -> s.getFullName().split(" ").length;
        log.info("{}", count.get()); // CLEAN count of words
    }

    public void around(Subscriber s) throws Exception {
        timed("mail", s::getEmail, false);
        String back = timed("phone", s::getMobilePhone, true);
        log.info("back {}", back); // LEAK phone -> log
        log.info("box {}", timed("box", s::getBoxNo, true)); // CLEAN number of a box
    }

    private <T> T timed(String what, Callable<T> work, boolean verbose) throws Exception {
        long start = System.nanoTime();
        try {
            return work.call();
        } finally {
            if (verbose) {
                log.debug("{} took {} ns", what, System.nanoTime() - start); // CLEAN duration
            }
        }
    }

    public void optionals(Optional<Subscriber> maybe, Supplier<Optional<Subscriber>> archive) {
        String mail = maybe.or(archive).map(Subscriber::getEmail).orElseGet(() -> "unknown");
        log.info("mail {}", mail); // LEAK email -> log
        String tour = maybe.flatMap(s -> Optional.ofNullable(s.getDrop())).map(Subscriber.Drop::getTour).orElse("none");
        log.info("tour {}", tour); // CLEAN tour
        maybe.stream().map(Subscriber::getFullName).forEach(n -> log.info("name {}", n)); // LEAK full_name -> log
        boolean anyone = maybe.filter(s -> s.getMobilePhone() != null).isPresent();
        log.info("reachable {}", anyone); // CLEAN boolean
    }

    public void futures(Subscriber s, ExecutorService pool) {
        CompletableFuture<String> who = CompletableFuture.supplyAsync(s::getFullName, pool);
        CompletableFuture<String> box = CompletableFuture.supplyAsync(s::getBoxNo, pool);
        who.thenCombine(box, (w, b) -> b + " for " + w).thenAccept(line -> log.info("line {}", line)); // LEAK full_name -> log
        box.thenCompose(b -> CompletableFuture.completedFuture("box " + b)).whenComplete((line, error) -> log.info("line {}", line)); // CLEAN number of a box
        String joined = who.handle((w, error) -> error == null ? w : "failed").join();
        log.info("joined {}", joined); // LEAK full_name -> log
        log.info("finished {}", who.thenApply(String::isEmpty).join()); // CLEAN boolean
    }

    public Mono<Integer> reactive(Flux<Subscriber> all, Mono<String> tour) {
        Mono<List<String>> mails = all.map(Subscriber::getEmail).distinct().collectList();
        return Mono.zip(mails, tour)
                .doOnNext(pair -> log.info("tour {}", pair.getT2())) // CLEAN tour
                .doOnNext(pair -> log.info("mails {}", pair.getT1())) // LEAK email -> log
                .map(pair -> pair.getT1().size())
                .doOnSuccess(n -> log.info("{} mails", n)); // CLEAN count
    }

    public Flux<String> flat(Flux<Subscriber> all) {
        return all
                .flatMap(s -> Mono.just(s.getMobilePhone()).defaultIfEmpty("-"))
                .handle((String number, reactor.core.publisher.SynchronousSink<String> sink) -> {
                    log.debug("dial {}", number); // LEAK phone -> log
                    sink.next(String.valueOf(number.length()));
                })
                .doOnEach(signal -> log.debug("signal {}", signal.getType())); // CLEAN type of a signal
    }
}

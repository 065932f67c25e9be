package com.farm.inter.fn;

import com.farm.lib.Keeper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
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

public class Pipelines {
    private static final Logger log = LoggerFactory.getLogger(Pipelines.class);

    public void grouped(List<Keeper> keepers) {
        Map<String, List<String>> phonesByHerd = keepers.stream()
                .collect(Collectors.groupingBy(k -> k.getFarm().getHerdCode(), Collectors.mapping(Keeper::getPhone, Collectors.toList())));
        log.info("herds {}", phonesByHerd.keySet()); // CLEAN herd codes are the keys
        log.info("phones {}", phonesByHerd); // LEAK phone -> log
        Map<String, Long> sizes = keepers.stream().collect(Collectors.groupingBy(k -> k.getFarm().getHerdCode(), Collectors.counting()));
        log.info("sizes {}", sizes); // CLEAN herd codes and counts
        Map<Boolean, List<Keeper>> parts = keepers.stream().collect(Collectors.partitioningBy(k -> k.getEmail() != null));
        log.info("first reachable {}", parts.get(true).get(0).getEmail()); // LEAK email -> log
        log.info("unreachable {}", parts.get(false).size()); // CLEAN count
    }

    public void reduced(List<Keeper> keepers) {
        String all = keepers.stream().map(Keeper::getFullName).reduce("", (a, b) -> a + "/" + b);
        log.info("all {}", all); // LEAK full_name -> log
        int heads = keepers.stream().mapToInt(k -> k.getFarm().getHeadCount()).sum();
        log.info("heads {}", heads); // CLEAN aggregate
        Optional<Keeper> eldest = keepers.stream().min(Comparator.comparing(Keeper::getDateOfBirth));
        log.info("eldest has {}", eldest.map(Keeper::getContractNo).orElse("-")); // CLEAN chosen by birth date, printed by contract number
        log.info("eldest born {}", eldest.map(Keeper::getDateOfBirth).orElseThrow()); // LEAK date_of_birth -> log
    }

    public void indexed(List<Keeper> keepers) {
        List<String> rows = IntStream.range(0, keepers.size()).mapToObj(i -> i + ": " + keepers.get(i).getEmail()).toList();
        log.info("rows {}", rows); // LEAK email -> log
        List<String> numbers = IntStream.range(0, keepers.size()).mapToObj(i -> i + ": " + keepers.get(i).getContractNo()).toList();
        log.info("numbers {}", numbers); // CLEAN contract numbers
        List<String> multi = keepers.stream().<String>mapMulti((k, out) -> {
            out.accept(k.getContractNo());
            out.accept(k.getPhone());
        }).toList();
        log.info("multi {}", multi); // LEAK phone -> log
    }

    public void optionals(Optional<Keeper> main, Optional<Keeper> deputy) {
        log.info("one of {}", main.or(() -> deputy).map(Keeper::getFullName).orElseGet(() -> "nobody")); // LEAK full_name -> log
        log.info("one of {}", main.or(() -> deputy).map(Keeper::getFarm).map(Keeper.Farm::getHerdCode).orElse("none")); // CLEAN herd code
        log.info("how many {}", Stream.of(main, deputy).flatMap(Optional::stream).count()); // CLEAN count
    }

    public void futures(Keeper keeper, ExecutorService pool) throws Exception {
        CompletableFuture<String> mail = CompletableFuture.supplyAsync(keeper::getEmail, pool);
        CompletableFuture<Integer> heads = CompletableFuture.supplyAsync(() -> keeper.getFarm().getHeadCount(), pool);
        log.info("joined {}", mail.thenCombine(heads, (m, h) -> m + " x" + h).join()); // LEAK email -> log
        log.info("joined {}", mail.thenCombine(heads, (m, h) -> h * 2).join()); // CLEAN the mail address is dropped
        mail.handle((m, failure) -> failure == null ? m : "failed").thenAccept(log::info); // LEAK email -> log
        List<Callable<String>> jobs = new ArrayList<>();
        jobs.add(keeper::getPhone);
        for (Future<String> done : pool.invokeAll(jobs)) {
            log.info("done {}", done.get()); // LEAK phone -> log
            log.info("done {}", done.isDone()); // CLEAN boolean
        }
    }

    public Mono<String> reactive(Mono<Keeper> keeper, Flux<Keeper> all) {
        return Mono.zip(keeper.map(Keeper::getFullName), keeper.map(Keeper::getContractNo))
                .doOnNext(t -> log.info("zipped {}", t.getT2())) // CLEAN contract number in the second place
                .doOnNext(t -> log.info("zipped {}", t.getT1())) // LEAK full_name -> log
                .flatMap(t -> all.map(Keeper::getEmail).collectList())
                .doOnSuccess(list -> log.info("{} addresses", list.size())) // CLEAN count
                .doOnSuccess(list -> log.info("addresses {}", list)) // LEAK email -> log
                .switchIfEmpty(Mono.just(List.of()))
                .thenReturn("done");
    }

    public void functions(Keeper keeper, String sign) {
        Function<Keeper, Function<String, String>> curried = k -> s -> s + k.getPhone();
        log.info("{}", curried.apply(keeper).apply(sign)); // LEAK phone -> log
        BiFunction<Keeper, String, String> plain = (k, s) -> s + k.getContractNo();
        log.info("{}", plain.apply(keeper, sign)); // CLEAN sign and contract number
        List<UnaryOperator<String>> steps = List.of(String::trim, s -> "<" + s + ">");
        String text = keeper.getFullName();
        for (UnaryOperator<String> step : steps) {
            text = step.apply(text);
        }
        log.info("{}", text); // LEAK full_name -> log
    }
}

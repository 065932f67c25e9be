package dk.strandel.energy.functions;

import dk.strandel.energy.common.Holder;
import dk.strandel.energy.common.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Campaign {
    private static final Logger log = LoggerFactory.getLogger(Campaign.class);
    private final Map<String, Function<Holder, String>> columns = new LinkedHashMap<>();
    private final Map<String, Function<Holder, String>> safeColumns = Map.of("contract", Holder::getContractNo, "tariff", Holder::getTariff);

    public Campaign() {
        columns.put("contract", Holder::getContractNo);
        columns.put("mail", h -> h.getEmail());
    }

    void references(Holder holder) {
        Function<Holder, String> f = Holder::getSurname;
        Function<Holder, String> g = Holder::getTariff;
        log.info("f {}", f.andThen(Texts::tidy).apply(holder)); // LEAK last_name -> log
        log.info("g {}", g.andThen(Texts::tidy).apply(holder)); // CLEAN a tariff
        BiFunction<String, String, String> glue = (a, b) -> a + b;
        log.info("glue {}", glue.apply("x", holder.getContractNo())); // CLEAN contract number
        log.info("glue {}", glue.apply("x", holder.getPhone())); // LEAK phone -> log
        log.info("with {}", Texts.with(holder, Holder::getEmail)); // LEAK email -> log
        log.info("with {}", Texts.<Holder, Object>with(holder, h -> h.getEmail().length())); // CLEAN a length
    }

    void captured(Holder holder) {
        String mail = holder.getEmail();
        String contract = holder.getContractNo();
        Supplier<String> s = () -> contract;
        Supplier<String> t = () -> mail;
        log.info("s {}", s.get()); // CLEAN captured contract number
        log.info("t {}", t.get()); // LEAK email -> log
        Runnable r = () -> log.info("r {}", mail); // LEAK email -> log
        r.run();
        class Local {
            String line() {
                return "local " + holder.getPhone();
            }
        }
        log.info(new Local().line()); // LEAK phone -> log
    }

    void table(Holder holder) {
        columns.forEach((name, column) -> log.info("{}: {}", name, column.apply(holder))); // LEAK email -> log
        safeColumns.forEach((name, column) -> log.info("{}: {}", name, column.apply(holder))); // CLEAN only safe columns
    }

    void streams(List<Holder> holders) {
        log.info("mails {}", holders.stream().map(Holder::getEmail).distinct().sorted().toList()); // LEAK email -> log
        log.info("tariffs {}", holders.stream().map(Holder::getTariff).collect(Collectors.toSet())); // CLEAN tariffs
        log.info("named {}", holders.stream().filter(h -> h.getSurname() != null).count()); // CLEAN a count
        log.info("any {}", holders.stream().map(Holder::getPhone).anyMatch("110"::equals)); // CLEAN a flag
        Map<String, List<String>> byTariff = holders.stream().collect(Collectors.groupingBy(Holder::getTariff, Collectors.mapping(Holder::getPhone, Collectors.toList())));
        log.info("groups {}", byTariff.keySet()); // CLEAN tariffs
        log.info("groups {}", byTariff); // LEAK phone -> log
        Map<String, Long> counts = holders.stream().collect(Collectors.groupingBy(Holder::getTariff, Collectors.counting()));
        log.info("counts {}", counts); // CLEAN counts by tariff
        Map<String, String> index = holders.stream().collect(Collectors.toMap(Holder::getContractNo, Holder::getSurname, (a, b) -> a));
        log.info("index {}", index.get("4711")); // LEAK last_name -> log
        log.info("join {}", holders.stream().map(h -> h.getContractNo() + ":" + h.getTariff()).collect(Collectors.joining(","))); // CLEAN numbers and tariffs
        log.info("reduced {}", holders.stream().map(Holder::getSurname).reduce("", String::concat)); // LEAK last_name -> log
        holders.stream().sorted(Comparator.comparing(Holder::getSurname)).map(Holder::getContractNo).forEach(n -> log.info("sorted {}", n)); // CLEAN contract numbers
        holders.stream().flatMap(h -> Stream.of(h.getTariff(), h.getPhone())).forEach(v -> log.info("flat {}", v)); // LEAK phone -> log
        log.info("last {}", IntStream.range(0, holders.size()).mapToObj(holders::get).map(Holder::getEmail).findFirst().orElse("")); // LEAK email -> log
        log.info("partition {}", holders.stream().map(Holder::getTariff).collect(Collectors.partitioningBy(String::isBlank))); // CLEAN tariffs
    }

    void optional(Optional<Holder> maybe) {
        maybe.map(Holder::getTariff).ifPresent(t -> log.info("tariff {}", t)); // CLEAN a tariff
        maybe.map(Holder::getPhone).ifPresentOrElse(p -> log.info("phone {}", p), () -> log.info("none")); // LEAK phone -> log
        log.info("is {}", maybe.map(Holder::getEmail).isPresent()); // CLEAN a flag
        log.info("or {}", maybe.map(Holder::getSurname).or(() -> Optional.of("x")).get()); // LEAK last_name -> log
    }

    void callbacks(Holder holder) {
        withBoth(holder, (mail, contract) -> log.info("contract {}", contract)); // CLEAN the contract number of both
        withBoth(holder, (mail, contract) -> log.info("mail {}", mail)); // LEAK email -> log
        Consumer<String> printer = text -> log.info("printed {}", text); // LEAK phone -> log; printer
        printer.accept(holder.getPhone()); // ALSO printer
    }

    private void withBoth(Holder holder, BiConsumer<String, String> body) {
        body.accept(holder.getEmail(), holder.getContractNo());
    }

    Function<Holder, String> chosen(boolean loud) {
        return loud ? Holder::getPhone : Holder::getTariff;
    }

    void returned(Holder holder) {
        log.info("chosen {}", chosen(true).apply(holder)); // LEAK phone -> log
        log.info("chosen {}", chosen(false).apply(holder)); // CLEAN a tariff
    }
}

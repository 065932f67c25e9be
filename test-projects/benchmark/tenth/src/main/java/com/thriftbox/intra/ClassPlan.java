package com.thriftbox.intra;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Courses and who takes them: collections inside one method. */
public class ClassPlan {
    private static final Logger log = LoggerFactory.getLogger(ClassPlan.class);

    private enum Slot { ROOM, TRAINER, CONTACT }

    public void positions(Trainee trainee) {
        List<String> row = new ArrayList<>(List.of("mon", "18:00", "-"));
        log.info("row {}", row); // CLEAN day and time
        row.set(2, trainee.getFullName());
        log.info("row {}", row.subList(1, 3)); // LEAK full_name -> log
        row.replaceAll(cell -> "*");
        log.info("row {}", row); // CLEAN every cell was replaced by a star
        Collections.addAll(row, trainee.getEmail(), "sent");
        log.info("row {}", row); // LEAK email -> log
    }

    public void slots(Trainee trainee) {
        Map<Slot, String> plan = new EnumMap<>(Slot.class);
        plan.put(Slot.ROOM, trainee.getStudio());
        plan.put(Slot.CONTACT, trainee.getPhoneNumber());
        log.info("room {}", plan.get(Slot.ROOM)); // CLEAN the room entry holds the studio
        log.info("contact {}", plan.get(Slot.CONTACT)); // LEAK phone -> log
        plan.remove(Slot.CONTACT);
        log.info("plan {}", plan); // CLEAN the contact was removed
    }

    public void updates(Trainee trainee) {
        Map<String, String> cells = new HashMap<>();
        cells.putIfAbsent("who", trainee.getEmail());
        cells.computeIfAbsent("where", k -> trainee.getStudio());
        log.debug("where {}", cells.get("where")); // CLEAN studio
        log.debug("who {}", cells.getOrDefault("who", "-")); // LEAK email -> log
        cells.merge("all", trainee.getFullName(), String::concat);
        log.debug("all {}", cells.get("all")); // LEAK full_name -> log
        cells.replaceAll((k, v) -> String.valueOf(v.length()));
        log.debug("lengths {}", cells); // CLEAN lengths only
    }

    public void queues(Trainee trainee) {
        Deque<String> queue = new ArrayDeque<>();
        queue.offerLast(trainee.getEmail());
        queue.offerFirst("course full");
        log.info("queue of {}", queue.size()); // CLEAN count
        log.info("next {}", queue.pollLast()); // LEAK email -> log
        PriorityQueue<Trainee> waiting = new PriorityQueue<>(Comparator.comparing(Trainee::getContractNo));
        waiting.add(trainee);
        Trainee first = waiting.peek();
        log.info("first {}", first.getContractNo()); // CLEAN contract number
        log.info("first {}", first.getFullName()); // LEAK full_name -> log
    }

    public void iterating(List<Trainee> trainees) {
        List<String> phones = new ArrayList<>();
        List<Long> contracts = new ArrayList<>();
        for (Trainee trainee : trainees) {
            phones.add(trainee.getPhoneNumber());
            contracts.add(trainee.getContractNo());
        }
        log.info("contracts {}", contracts); // CLEAN contract numbers
        ListIterator<String> it = phones.listIterator();
        while (it.hasNext()) {
            log.info("#{}", it.nextIndex()); // CLEAN position in the list
            log.info("dial {}", it.next()); // LEAK phone -> log
        }
        for (ListIterator<String> again = phones.listIterator(); again.hasNext(); ) {
            again.next();
            again.set("done");
        }
    }

    public void streams(List<Trainee> trainees) {
        Map<String, List<String>> namesByStudio = trainees.stream()
                .collect(Collectors.groupingBy(Trainee::getStudio, TreeMap::new, Collectors.mapping(Trainee::getFullName, Collectors.toList())));
        log.info("studios {}", namesByStudio.keySet()); // CLEAN names of the studios
        log.info("trainees {}", namesByStudio.values()); // LEAK full_name -> log
        Map<String, Long> counts = trainees.stream().collect(Collectors.groupingBy(Trainee::getStudio, Collectors.counting()));
        log.info("counts {}", counts); // CLEAN aggregate
        String text = IntStream.range(0, trainees.size())
                .mapToObj(i -> i + ":" + trainees.get(i).getEmail())
                .collect(Collectors.joining(";"));
        log.info("text {}", text); // LEAK email -> log
        String hours = Stream.of(6, 7, 8).map(h -> h + " o'clock").reduce("", String::concat);
        log.info("hours {}", hours); // CLEAN times of the day
        double mean = trainees.stream().mapToInt(Trainee::getBodyWeight).average().orElse(0);
        log.info("mean {}", mean); // CLEAN average over all
        Map<Boolean, List<Trainee>> parts = trainees.stream().collect(Collectors.partitioningBy(Trainee::isStudent));
        for (Map.Entry<Boolean, List<Trainee>> part : parts.entrySet()) {
            log.info("student {}: {}", part.getKey(), part.getValue().size()); // CLEAN flag and count
            part.getValue().forEach(t -> log.info("born {}", t.getBirthDate())); // LEAK date_of_birth -> log
        }
    }

    public void optionals(Trainee trainee) {
        Optional<String> iban = Optional.ofNullable(trainee.getIban()).filter(i -> i.startsWith("DE"));
        log.info("debit from {}", iban.orElseGet(() -> "cash desk")); // LEAK bank_account -> log
        log.info("debit {}", iban.isPresent() ? "by bank" : "in cash"); // CLEAN constant
        Optional<String> country = iban.map(i -> i.length() > 20 ? "long" : "short");
        log.info("form {}", country.get()); // CLEAN constant
    }
}

package dk.strandel.energy.objects;

import dk.strandel.energy.common.Box;
import dk.strandel.energy.common.Holder;
import dk.strandel.energy.common.Journal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Planner {
    private static final Logger log = LoggerFactory.getLogger(Planner.class);
    private final Map<String, String> pending = new ConcurrentHashMap<>();
    private final Map<String, String> tariffs = new ConcurrentHashMap<>();
    private final ThreadLocal<String> current = new ThreadLocal<>();
    private final AtomicReference<Holder> lastHolder = new AtomicReference<>();
    private static volatile String lastCaller = "";

    void built(Holder holder) {
        Visit visit = Visit.about("meter").contact(holder.getPhone()).build();
        log.info("visit {}", visit.topic()); // CLEAN a constant
        log.info("visit {}", visit.contact()); // LEAK phone -> log
        Visit moved = visit.withContact("office");
        log.info("moved {}", moved.contact()); // CLEAN replaced by a constant
        Visit named = Visit.about(holder.getSurname()).build();
        log.info("named {}", named.topic()); // LEAK last_name -> log
        log.info("named {}", named.contact()); // CLEAN nothing was set
    }

    void twoObjects(Holder holder) {
        Visit.Builder a = Visit.about("a");
        Visit.Builder b = Visit.about("b");
        a.contact(holder.getEmail());
        b.contact("desk");
        log.info("b {}", b.build().contact()); // CLEAN the other object
        log.info("a {}", a.build().contact()); // LEAK email -> log
        Visit.Builder same = b;
        same.contact(holder.getPhone());
        log.info("b {}", b.build().contact()); // LEAK phone -> log
    }

    void boxes(Holder holder) {
        Box<String> safe = Box.of(holder.getContractNo());
        Box<String> mail = Box.of(holder).map(Holder::getEmail);
        log.info("safe {}", safe.get()); // CLEAN contract number
        log.info("mail {}", mail.get()); // LEAK email -> log
        log.info("note {}", mail.noted(n -> n + "!").note()); // CLEAN only the note
        log.info("note {}", safe.noted(n -> n + holder.getPhone()).note()); // LEAK phone -> log
    }

    void site(Holder holder) {
        Holder.Site site = holder.getSite();
        log.info("meter {}", site.getMeterNo()); // CLEAN number of a meter
        log.info("at {}", site.getStreetAddress()); // LEAK postal_address -> log
    }

    void remember(Holder holder) {
        pending.put(holder.getContractNo(), holder.getPhone());
        tariffs.put(holder.getContractNo(), holder.getTariff());
        current.set(holder.getEmail());
        lastHolder.set(holder);
        lastCaller = holder.getSurname();
    }

    void later(String contractNo) {
        log.info("tariff {}", tariffs.get(contractNo)); // CLEAN a tariff
        log.info("pending {}", pending.get(contractNo)); // LEAK phone -> log
        log.info("current {}", current.get()); // LEAK email -> log
        log.info("last {}", lastHolder.get().getContractNo()); // CLEAN contract number
        log.info("last {}", lastHolder.get().getEmail()); // LEAK email -> log
        log.info("caller {}", lastCaller); // LEAK last_name -> log
    }

    static class LoudJournal extends Journal {
        @Override
        protected String line(Holder holder) {
            return "to " + holder.getEmail();
        }
    }

    static class Rates {
        private String line;

        Rates(Holder holder) {
            fill(holder);
        }

        private void fill(Holder holder) {
            line = holder.getTariff() + " for " + holder.getContractNo();
        }

        @Override
        public String toString() {
            return line;
        }
    }

    void journals(Holder holder) {
        new LoudJournal().write(holder); // ALSO journal
        log.info("rates {}", new Rates(holder)); // CLEAN tariff and contract number
    }
}

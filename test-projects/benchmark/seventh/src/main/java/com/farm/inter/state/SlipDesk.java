package com.farm.inter.state;

import com.farm.lib.Keeper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class SlipDesk {
    private static final Logger log = LoggerFactory.getLogger(SlipDesk.class);
    private static final Map<String, String> LAST_SEEN = new ConcurrentHashMap<>();
    private static final ThreadLocal<String> ACTOR = new ThreadLocal<>();
    private static final ThreadLocal<String> TRACE = ThreadLocal.withInitial(() -> "none");

    private String remembered;
    private String counterNo = "1";
    private final AtomicReference<Keeper> current = new AtomicReference<>();

    public void immutable(Keeper keeper) {
        Slip empty = new Slip();
        Slip filled = empty.withTop(keeper.getFullName()).withBottom(keeper.getContractNo());
        log.info("empty {}", empty.getTop()); // CLEAN the first slip did not change
        log.info("filled {}", filled.getTop()); // LEAK full_name -> log
        log.info("filled {}", filled.getBottom()); // CLEAN contract number
        Slip chain = new Slip().before(filled);
        log.info("chain {}", chain.getNext().getTop()); // LEAK full_name -> log
        log.info("chain {}", chain.getTop()); // CLEAN the head of the chain is empty
    }

    public void stacked(Keeper keeper) {
        Stack<String> stack = new Stack<String>().push(keeper.getEmail());
        log.info("depth {}", stack.depth()); // CLEAN count
        log.info("popped {}", stack.pop()); // LEAK email -> log
        Stack<Keeper> people = new Stack<Keeper>().push(keeper);
        log.info("popped {}", people.pop().getContractNo()); // CLEAN contract number
    }

    public void remember(Keeper keeper, String counterNo) {
        this.remembered = keeper.getPhone();
        this.counterNo = counterNo;
        this.current.set(keeper);
    }

    public void recall() {
        log.info("counter {}", counterNo); // CLEAN number of a counter
        log.info("remembered {}", remembered); // LEAK phone -> log
        log.info("current {}", current.get().getEmail()); // LEAK email -> log
        log.info("current {}", current.get().getFarm().getHerdCode()); // CLEAN herd code
    }

    public void seen(Keeper keeper) {
        LAST_SEEN.put(keeper.getContractNo(), keeper.getFarm().getStreetAddress());
    }

    public void report() {
        log.info("seen {}", LAST_SEEN.keySet()); // CLEAN contract numbers
        LAST_SEEN.values().forEach(v -> log.info("seen at {}", v)); // LEAK postal_address -> log
    }

    public void enter(Keeper keeper, String traceRef) {
        ACTOR.set(keeper.getEmail());
        TRACE.set(traceRef);
        leave();
    }

    private void leave() {
        log.debug("trace {}", TRACE.get()); // CLEAN reference of a trace
        log.debug("actor {}", ACTOR.get()); // LEAK email -> log
        ACTOR.remove();
    }

    /** Masks on the way in. */
    public record Sender(String shown) {
        public Sender {
            shown = shown.charAt(0) + "***";
        }
    }

    /** Only trims on the way in. */
    public record Receiver(String shown) {
        public Receiver {
            shown = shown.strip();
        }
    }

    public void compact(Keeper keeper) {
        log.info("from {}", new Sender(keeper.getEmail()).shown()); // CLEAN the constructor keeps the first letter only
        log.info("to {}", new Receiver(keeper.getEmail()).shown()); // LEAK email -> log
    }

    /** The inner object writes into the outer one. */
    public class Scan {
        private final Keeper keeper;

        public Scan(Keeper keeper) {
            this.keeper = keeper;
        }

        public void run() {
            remembered = keeper.getPhone();
            counterNo = keeper.getFarm().getHeadCount() > 0 ? "2" : "3";
        }
    }
}

package com.thriftbox.inter.state;

import com.thriftbox.lib.Saver;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Values rest in fields between the calls. */
public class Till {
    private static final Logger log = LoggerFactory.getLogger(Till.class);
    private static final ConcurrentMap<String, String> REACH = new ConcurrentHashMap<>();
    private static final ConcurrentMap<String, String> DESKS = new ConcurrentHashMap<>();
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<String> DESK = ThreadLocal.withInitial(() -> "desk 1");

    private String waiting = "nobody";
    private String display = "welcome";
    private Saver.Home shown;

    public void call(Saver saver, int desk) {
        waiting = saver.getFullName();
        display = "desk " + desk;
        shown = saver.getHome();
    }

    public void show() {
        log.info("display: {}", display); // CLEAN number of the desk
        log.info("called: {}", waiting); // LEAK full_name -> log
        log.info("flat of {} rooms", shown.getRooms()); // CLEAN number of rooms
        log.info("flat at {}", shown.getHomeAddress()); // LEAK postal_address -> log
    }

    public void register(Saver saver, String desk) {
        REACH.put(saver.getContractNo(), saver.getMobileNumber());
        DESKS.put(saver.getContractNo(), desk);
    }

    public void lookUp(String contractNo) {
        log.info("served at {}", DESKS.get(contractNo)); // CLEAN name of the desk
        log.info("reached at {}", REACH.get(contractNo)); // LEAK phone -> log
    }

    public void enter(Saver saver) {
        CURRENT.set(saver.getEmail());
        DESK.set("desk 2");
    }

    public void leave() {
        log.info("left {}", DESK.get()); // CLEAN name of the desk
        log.info("left by {}", CURRENT.get()); // LEAK email -> log
        CURRENT.remove();
    }

    /** Receipt whose constructor keeps some of what it is given. */
    public static class Receipt {
        private final String head;
        private final String foot;

        public Receipt(Saver saver, long cents) {
            this(saver.getContractNo() + ": " + cents, saver.getEmail());
        }

        private Receipt(String head, String foot) {
            this.head = head;
            this.foot = foot;
        }

        public void print() {
            log.info("receipt {}", head); // CLEAN contract number and amount
            log.info("receipt to {}", foot); // LEAK email -> log
        }
    }

    /** The two instances are different objects. */
    public void twoInstances(Saver saver) {
        Note first = new Note();
        Note second = new Note();
        first.text = saver.getFullName();
        second.text = "lunch break";
        log.info("note {}", second.text); // CLEAN the other instance
        log.info("note {}", first.text); // LEAK full_name -> log
        Note alias = second;
        alias.text = saver.getMobileNumber();
        log.info("note {}", second.text); // LEAK phone -> log
        first.text = null;
        first = new Note();
        log.info("note {}", first.text); // CLEAN a fresh instance
    }

    static final class Note {
        private String text = "";
    }
}

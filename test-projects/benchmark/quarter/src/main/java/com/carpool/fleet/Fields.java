package com.carpool.fleet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Fields {
    private static final Logger log = LoggerFactory.getLogger(Fields.class);
    private static final Map<String, String> LABELS = new HashMap<>();
    private static final Map<Long, Member> BY_ID = new HashMap<>();
    private static String lastZone = "none";
    private static String lastCaller = "none";
    private final List<Line> lines = new ArrayList<>();
    private final String[] slots = new String[3];
    private final Member[] crew = new Member[2];
    private Line current;

    static final class Line {
        String text;
        Line next;
        Line prev;

        Line(String text) {
            this.text = text;
        }

        Line linked(Line next) {
            this.next = next;
            next.prev = this;
            return next;
        }
    }

    void chained(Member m) {
        Line head = new Line(m.getTagNo());
        Line tail = head.linked(new Line(m.getEmail()));
        log.info("head {}", head.text); // CLEAN key tag
        log.info("next {}", head.next.text); // LEAK email -> log
        log.info("back {}", tail.prev.text); // CLEAN key tag
        log.info("round {}", tail.prev.next.text); // LEAK email -> log
    }

    void selfReferring(Member m) {
        Member guest = new Member();
        guest.setInvitedBy(m);
        guest.setFullName("guest");
        guest.getInvitedBy().setPhone("none");
        log.info("name {}", guest.getFullName()); // CLEAN constant
        log.info("host {}", guest.getInvitedBy().getFullName()); // LEAK full_name -> log
        log.info("phone {}", m.getPhone()); // CLEAN set to a constant by way of the guest
        guest.setInvitedBy(guest);
        log.info("host {}", guest.getInvitedBy().getFullName()); // CLEAN its own host
    }

    void nested(Member m) {
        Member copy = new Member();
        copy.setHome(m.getHome());
        move(copy, "B");
        log.info("zone {}", m.getHome().getZone()); // CLEAN zone
        log.info("street {}", copy.getHome().getStreet()); // LEAK postal_address -> log
        copy.getHome().setStreet("-");
        log.info("street {}", m.getHome().getStreet()); // CLEAN same home, set to a constant
        Member.Home other = new Member.Home();
        other.setStreet(m.getEmail());
        m.setHome(other);
        log.info("street {}", copy.getHome().getStreet()); // CLEAN the copy keeps the old home
        log.info("street {}", m.getHome().getStreet()); // LEAK email, postal_address -> log
    }

    private static void move(Member m, String zone) {
        m.getHome().setZone(zone);
    }

    void arraysInFields(Member m) {
        slots[0] = m.getTagNo();
        slots[1] = m.getEmail();
        showSlots();
    }

    private void showSlots() {
        log.info("slot {}", slots[0]); // CLEAN key tag
        log.info("slot {}", slots[1]); // LEAK email -> log
        log.info("slot {}", slots[2]); // CLEAN never set
    }

    void crews(Member driver) {
        Member dummy = new Member();
        dummy.setFullName("empty seat");
        crew[0] = driver;
        crew[1] = dummy;
        log.info("seat {}", crew[1].getFullName()); // CLEAN constant
        log.info("seat {}", crew[0].getFullName()); // LEAK full_name -> log
        for (Member each : crew) {
            log.info("seat {}", each.getFullName()); // LEAK full_name -> log
        }
    }

    void currentLine(Member m) {
        current = new Line(m.getPhone());
        lines.add(current);
        current = new Line("end");
        lines.add(current);
        log.info("now {}", current.text); // CLEAN constant
        log.info("first {}", lines.get(0).text); // LEAK phone -> log
    }

    static void remember(Member m) {
        lastZone = m.getHome().getZone();
        lastCaller = m.getPhone();
        LABELS.put("zone", m.getHome().getZone());
        LABELS.put("caller", m.getFullName());
        BY_ID.putIfAbsent(m.getId(), m);
    }

    static void recall() {
        log.info("zone {}", lastZone); // CLEAN zone
        log.info("caller {}", lastCaller); // LEAK phone -> log
        log.info("zone {}", LABELS.get("zone")); // CLEAN zone under its key
        log.info("caller {}", LABELS.get("caller")); // LEAK full_name -> log
        log.info("ids {}", BY_ID.keySet()); // CLEAN ids
        BY_ID.values().forEach(m -> log.info("mail {}", m.getEmail())); // LEAK email -> log
    }

    static final class Registry {
        private static final Registry INSTANCE = new Registry();
        private final Map<String, String> mails = new HashMap<>();
        private final Map<String, Integer> rides = new HashMap<>();
        private volatile String banner = "welcome";

        static Registry get() {
            return INSTANCE;
        }

        void enter(Member m) {
            mails.put(m.getTagNo(), m.getEmail());
            rides.merge(m.getTagNo(), 1, Integer::sum);
        }

        void say(String banner) {
            this.banner = banner;
        }
    }

    void registry(String tagNo) {
        log.info("mail {}", Registry.get().mails.get(tagNo)); // LEAK email -> log
        log.info("rides {}", Registry.get().rides.get(tagNo)); // CLEAN count
        log.info("cards {}", Registry.get().mails.keySet()); // CLEAN key tag
        log.info("banner {}", Registry.get().banner); // CLEAN constants only
    }

    void enters(Member m) {
        Registry.get().enter(m);
        Registry.get().say("open");
    }
}

package org.brevia.club.boards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Board {
    private static final Logger log = LoggerFactory.getLogger(Board.class);
    private static final Board INSTANCE = new Board();
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();
    private static final InheritableThreadLocal<String> TRACE = new InheritableThreadLocal<>();
    private final Map<String, List<String>> columns = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Entry[] slots = new Entry[4];
    private String pending;
    private String title;

    static Board get() { return INSTANCE; }

    void entries(Member m) {
        Entry e = Entry.builder().head(m.getTeam()).body(m.getEmail()).build();
        log.info("head {}", e.getHead()); // CLEAN team
        log.info("body {}", e.getBody()); // LEAK email -> log
        log.info("foot {}", e.getFoot()); // CLEAN default value
        Entry safe = e.toBuilder().body("-").build();
        log.info("safe {}", safe); // CLEAN the copy replaces the body
        Entry turned = e.withHead(m.getFullName());
        log.info("turned {}", turned.getHead()); // LEAK full_name -> log
        log.info("old {}", e.getHead()); // CLEAN with makes a copy
    }

    void lombokBuilder(Member m) {
        Member copy = Member.builder().memberNo(m.getMemberNo()).team(m.getTeam()).build();
        log.info("copy {}", copy.getFullName()); // CLEAN the copy has no name
        Member full = Member.builder().memberNo(m.getMemberNo()).fullName(m.getFullName()).build();
        log.info("full {}", full.getFullName()); // LEAK full_name -> log
    }

    void nodes(Member m) {
        Node a = new Node(m.getTeam());
        Node b = a.link(new Node(m.getPhone()));
        log.info("a {}", a.getLabel()); // CLEAN team
        log.info("b {}", b.getLabel()); // LEAK phone -> log
        log.info("next {}", a.getNext().getLabel()); // LEAK phone -> log
        log.info("up {}", b.getParent().getLabel()); // CLEAN the parent is the team
        log.info("last {}", a.last().getLabel()); // LEAK phone -> log
        Node copy = new Node(a);
        log.info("copy {}", copy.getLabel()); // CLEAN copied the team
        b.setLabel("none");
        log.info("gone {}", b.getLabel()); // CLEAN overwritten
    }

    void aliases(Member m) {
        Node a = new Node("x");
        Node b = a;
        b.setLabel(m.getFullName());
        log.info("alias {}", a.getLabel()); // LEAK full_name -> log
        Node c = new Node("y");
        Node d = new Node(c);
        d.setLabel(m.getFullName());
        log.info("no alias {}", c.getLabel()); // CLEAN another object
    }

    void helperSets(Member m) {
        Node a = new Node("x");
        fill(a, m);
        log.info("filled {}", a.getLabel()); // LEAK email -> log
        Node b = new Node("x");
        fillTeam(b, m);
        log.info("filled {}", b.getLabel()); // CLEAN team
        wipe(a);
        log.info("wiped {}", a.getLabel()); // CLEAN overwritten by the helper
    }

    private void fill(Node n, Member m) { n.setLabel(m.getEmail()); }
    private void fillTeam(Node n, Member m) { n.setLabel(m.getTeam()); }
    private void wipe(Node n) { n.setLabel(""); }

    void slips(Member m) {
        Slip.Fee fee = Slip.Fee.make().code(m.getMemberNo()).text("fee").payer(m.getIban()).build();
        log.info("code {}", fee.code()); // CLEAN member number
        log.info("text {}", fee.text()); // CLEAN constant
        log.info("payer {}", fee.payer()); // LEAK bank_account -> log
        Slip other = Slip.Fee.make().text(m.getFullName()).payer("club").build();
        log.info("text {}", other.text()); // LEAK full_name -> log
        log.info("code {}", other.code()); // CLEAN never set
    }

    void columns(Member m) {
        columns.computeIfAbsent("mails", k -> new ArrayList<>()).add(m.getEmail());
        columns.computeIfAbsent("teams", k -> new ArrayList<>()).add(m.getTeam());
        log.info("teams {}", columns.get("teams")); // CLEAN other key
        log.info("mails {}", columns.get("mails")); // LEAK email -> log
    }

    void singleton(Member m) {
        Board.get().pending = m.getPhone();
        Board.get().title = m.getTeam();
    }

    void readSingleton() {
        log.info("title {}", INSTANCE.title); // CLEAN team
        log.info("pending {}", Board.get().pending); // LEAK phone -> log
    }

    void threadLocal(Member m) {
        CURRENT.set(m.getFullName());
        TRACE.set(m.getMemberNo());
        inner();
        CURRENT.remove();
        log.info("after {}", CURRENT.get()); // CLEAN removed
    }

    private void inner() {
        log.info("trace {}", TRACE.get()); // CLEAN member number
        log.info("current {}", CURRENT.get()); // LEAK full_name -> log
    }

    void note(Member m) { notes.add(m.getDateOfBirth().toString()); }

    void printNotes() {
        log.info("{} notes", notes.size()); // CLEAN count
        notes.forEach(n -> log.info("note {}", n)); // LEAK date_of_birth -> log
    }

    void slots(Member m) {
        slots[0] = new Entry(m.getTeam(), "x", "y");
        slots[1] = new Entry(m.getFullName(), "x", "y");
    }

    void readSlots() {
        log.info("slot {}", slots[0].getHead()); // CLEAN other index
        log.info("slot {}", slots[1].getHead()); // LEAK full_name -> log
        log.info("slot {}", slots[1].getBody()); // CLEAN constant
    }

    class Cursor {
        private String at;

        void move(Member m) {
            at = m.getPhone();
            title = m.getTeam();
        }

        void show() {
            log.info("at {}", at); // LEAK phone -> log
            log.info("title {}", Board.this.title); // CLEAN team
        }
    }

    static class Lazy {
        private Member member;
        private String cached;

        Lazy(Member member) { this.member = member; }

        String mail() {
            if (cached == null) {
                cached = member.getEmail();
            }
            return cached;
        }

        String team() { return member == null ? "" : member.getTeam(); }
    }

    void lazy(Member m) {
        Lazy lazy = new Lazy(m);
        log.info("lazy {}", lazy.mail()); // LEAK email -> log
        log.info("lazy {}", lazy.team()); // CLEAN team
    }

    static abstract class Shape {
        protected final String label;
        Shape(String label) { this.label = label; init(); }
        protected void init() {}
        String show() { return "<" + label + ">"; }
    }

    static class Round extends Shape {
        String extra;
        Round(Member m) { super(m.getTeam()); this.extra = m.getIban(); }
        String full() { return show() + extra; }
    }

    void hierarchy(Member m) {
        Round r = new Round(m);
        log.info("show {}", r.show()); // CLEAN team
        log.info("full {}", r.full()); // LEAK bank_account -> log
    }

    {
        title = "start";
    }
}

package com.carpool.fleet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Dispatch {
    static final Logger log = LoggerFactory.getLogger(Dispatch.class);

    interface Labeler {
        String label(Member m);

        default String framed(Member m) {
            return "<" + label(m) + ">";
        }

        static Labeler cards() {
            return Member::getTagNo;
        }

        static Labeler mails() {
            return new Labeler() {
                @Override
                public String label(Member m) {
                    return m.getEmail();
                }
            };
        }
    }

    static class ByName implements Labeler {
        @Override
        public String label(Member m) {
            return m.getFullName();
        }

        @Override
        public String framed(Member m) {
            return "(name of " + m.getTagNo() + ")";
        }
    }

    void defaults(Member m) {
        log.info(Labeler.cards().framed(m)); // CLEAN key tag
        log.info(Labeler.mails().framed(m)); // LEAK email -> log
        log.info(new ByName().framed(m)); // CLEAN overridden
        log.info(new ByName().label(m)); // LEAK full_name -> log
        Labeler zone = who -> who.getHome().getZone();
        log.info(zone.framed(m)); // CLEAN zone
    }

    abstract static class Report {
        private final String title;

        Report(String title) {
            this.title = title;
        }

        final void publish(Member m) {
            StringBuilder page = new StringBuilder(title);
            head(page, m);
            body(page, m);
            emit(page.toString());
        }

        void head(StringBuilder page, Member m) {
            page.append(m.getTagNo());
        }

        abstract void body(StringBuilder page, Member m);

        abstract void emit(String page);
    }

    static class RideReport extends Report {
        RideReport() {
            super("rides");
        }

        @Override
        void body(StringBuilder page, Member m) {
            page.append(m.getHome().getZone());
        }

        @Override
        void emit(String page) {
            log.info("report {}", page); // CLEAN card and zone
        }
    }

    static class MemberReport extends Report {
        MemberReport() {
            super("members");
        }

        @Override
        void body(StringBuilder page, Member m) {
            page.append(m.getPhone());
        }

        @Override
        void emit(String page) {
            log.info("report {}", page); // LEAK phone -> log
        }
    }

    static class QuietReport extends MemberReport {
        @Override
        void body(StringBuilder page, Member m) {
            page.append("nothing");
        }

        @Override
        void emit(String page) {
            log.debug("quiet {}", page); // CLEAN card and constant
        }
    }

    void reports(Member m) {
        for (Report each : List.of(new RideReport(), new MemberReport(), new QuietReport())) {
            each.publish(m);
        }
    }

    enum Field {
        CARD {
            @Override
            String of(Member m) {
                return m.getTagNo();
            }
        },
        MAIL {
            @Override
            String of(Member m) {
                return m.getEmail();
            }
        };

        abstract String of(Member m);
    }

    enum Line {
        ZONE("zone", m -> m.getHome().getZone()),
        STREET("street", m -> m.getHome().getStreet());

        private final String head;
        private final Function<Member, String> part;

        Line(String head, Function<Member, String> part) {
            this.head = head;
            this.part = part;
        }

        String of(Member m) {
            return head + ": " + part.apply(m);
        }
    }

    void enums(Member m) {
        log.info(Field.CARD.of(m)); // CLEAN key tag
        log.info(Field.MAIL.of(m)); // LEAK email -> log
        log.info(Line.ZONE.of(m)); // CLEAN zone
        log.info(Line.STREET.of(m)); // LEAK postal_address -> log
        for (Field f : Field.values()) {
            log.info("{} {}", f, f.of(m)); // LEAK email -> log
        }
        Map<Line, String> texts = new EnumMap<>(Line.class);
        texts.put(Line.ZONE, m.getHome().getZone());
        texts.put(Line.STREET, m.getHome().getStreet());
        log.info(texts.get(Line.ZONE)); // CLEAN zone
        log.info(texts.get(Line.STREET)); // LEAK postal_address -> log
    }

    class Counter {
        private int n;

        void count(Member m) {
            n++;
            log.info("{} of {}", n, total); // CLEAN numbers
            log.info("{} is {}", n, owner.getFullName()); // LEAK full_name -> log
        }
    }

    private final Member owner;
    private final int total;

    Dispatch(Member owner, int total) {
        this.owner = owner;
        this.total = total;
    }

    Runnable captured(Member m) {
        String card = m.getTagNo();
        String mail = m.getEmail();
        class Later implements Runnable {
            @Override
            public void run() {
                log.info("card {}", card); // CLEAN key tag
                log.info("mail {}", mail); // LEAK email -> log
            }
        }
        return new Later();
    }

    Consumer<String> capturing(Member m) {
        Member[] box = {m};
        return text -> {
            log.info("{} {}", text, box[0].getId()); // CLEAN id
            log.info("{} {}", text, box[0].getPhone()); // LEAK phone -> log
        };
    }

    static final class Gate {
        private final List<Consumer<Member>> arrivals = new ArrayList<>();
        private BiFunction<String, Member, String> wording = (s, m) -> s;
        private Consumer<String> failure = text -> {};

        Gate onArrival(Consumer<Member> listener) {
            arrivals.add(listener);
            return this;
        }

        Gate wording(BiFunction<String, Member, String> wording) {
            this.wording = wording;
            return this;
        }

        Gate onFailure(Consumer<String> failure) {
            this.failure = failure;
            return this;
        }

        void arrive(Member m) {
            arrivals.forEach(a -> a.accept(m));
            log.info(wording.apply("arrived", m)); // LEAK full_name -> log
            failure.accept("closed for " + m.getTagNo());
        }
    }

    void gates(Gate gate) {
        gate.onArrival(m -> log.info("in {}", m.getTagNo())) // CLEAN key tag
                .wording((head, m) -> head + " " + m.getFullName())
                .onFailure(text -> log.warn("refused {}", text)); // CLEAN key tag
        gate.onArrival(m -> log.info("in {}", m.getEmail())); // LEAK email -> log
    }

    interface Visitor<R> {
        R visitRide(Member m, String zone);

        R visitMember(Member m);
    }

    interface Item {
        <R> R accept(Visitor<R> visitor);
    }

    record Ride(Member m, String zone) implements Item {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRide(m, zone);
        }
    }

    record Joined(Member m) implements Item {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMember(m);
        }
    }

    static class Words implements Visitor<String> {
        @Override
        public String visitRide(Member m, String zone) {
            return "ride in " + zone;
        }

        @Override
        public String visitMember(Member m) {
            return "welcome " + m.getFullName();
        }
    }

    void visited(Member m) {
        log.info(new Ride(m, "B").accept(new Words())); // CLEAN zone
        log.info(new Joined(m).accept(new Words())); // LEAK full_name -> log
        Item either = m.getId() > 5 ? new Ride(m, "C") : new Joined(m);
        log.info(either.accept(new Words())); // LEAK full_name -> log
        log.info("{}", either.accept(new Visitor<Integer>() { // CLEAN numbers
            @Override
            public Integer visitRide(Member who, String zone) {
                return zone.length();
            }

            @Override
            public Integer visitMember(Member who) {
                return who.getFullName().length();
            }
        }));
    }
}

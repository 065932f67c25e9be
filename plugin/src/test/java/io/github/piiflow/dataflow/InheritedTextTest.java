package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** An inherited toString asks the object that it prints, not those of other classes. */
class InheritedTextTest {
    @Test
    void theObjectItselfSaysWhatItIs() {
        check("""
                abstract class Channel {
                    protected static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(Channel.class);
                    abstract String address();
                    abstract void start();
                    String name() { return "channel"; }
                    void begin() {
                        try {
                            log.info("starting " + this); // leak: email -> log
                            start();
                        } catch (RuntimeException e) {
                            log.error("cannot start " + this); // leak: email -> log
                        }
                    }
                    @Override
                    public String toString() { return name() + "[" + address() + "]"; }
                }
                """, """
                class MailChannel extends Channel {
                    private final Buyer buyer;
                    MailChannel(Buyer buyer) { this.buyer = buyer; }
                    @Override
                    String address() { return buyer == null ? "" : "mail://" + buyer.email; }
                    @Override
                    void start() { log.info("mail " + this); } // leak: email -> log
                }
                """, """
                class RadioChannel extends Channel {
                    private final int frequency;
                    RadioChannel(int frequency) { this.frequency = frequency; }
                    @Override
                    String address() { return "radio://" + frequency; }
                    @Override
                    void start() {
                        log.info("radio " + this);
                        log.info("radio " + toString());
                    }
                }
                """, "class Buyer { String email; }", """
                class House {
                    void open(RadioChannel radio, Buyer buyer) {
                        Channel.log.info("opened {}", radio);
                        new RadioChannel(7).begin();
                        new MailChannel(buyer).begin();
                    }
                }
                """);
    }

    @Test
    void norAmongManyMethodsThatCallEachOther() {
        StringBuilder ring = new StringBuilder("class Ring { Channel first; void m60() { first.toString(); }");
        for (int i = 0; i < 60; i++) {
            ring.append(" void m%d() { m%d(); }".formatted(i, i + 1));
        }
        check(ring.append(" }").toString(), """
                abstract class Channel {
                    protected static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(Channel.class);
                    protected Ring ring;
                    protected Buyer buyer;
                    abstract String address();
                    @Override
                    public String toString() { return "channel [" + address() + "]"; }
                }
                """, """
                class MailChannel extends Channel {
                    @Override
                    String address() { ring.m0(); return "mail://" + buyer.email; }
                    void start() { log.info("mail " + this); } // leak: email -> log
                }
                """, """
                class RadioChannel extends Channel {
                    private int frequency;
                    @Override
                    String address() { ring.m0(); return "radio://" + frequency; }
                    void start() { log.info("radio " + this); }
                }
                """, "class Buyer { String email; }");
    }
}

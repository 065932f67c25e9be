package dk.strandel.energy.calls;

import dk.strandel.energy.common.Holder;
import dk.strandel.energy.common.Texts;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Hotline {
    private static final Logger log = LoggerFactory.getLogger(Hotline.class);

    void context(Holder holder) {
        String a = Texts.tidy(holder.getContractNo());
        String b = Texts.tidy(holder.getEmail());
        log.info("a {}", a); // CLEAN the same method called with the contract number
        log.info("b {}", b); // LEAK email -> log
        log.info("weight {}", Texts.weight(holder.getEmail())); // CLEAN a length
        log.info(Texts.label("tariff", holder.getTariff())); // CLEAN a tariff
        log.info(Texts.label("name", holder.getSurname())); // LEAK last_name -> log
        log.info(Texts.first(null, holder.getPhone(), "x")); // LEAK phone -> log
        log.info(Texts.first(holder.getContractNo(), "x")); // CLEAN contract number
        log.info(Texts.pick(true, holder.getTariff(), holder.getPhone())); // CLEAN the constant chooses the tariff
        log.info(Texts.pick(false, holder.getTariff(), holder.getPhone())); // LEAK phone -> log
    }

    void output(Holder holder) {
        StringBuilder sb = new StringBuilder();
        appendContract(sb, holder);
        log.info("{}", sb); // CLEAN contract number
        appendContact(sb, holder, 2);
        log.info("{}", sb); // LEAK email -> log
        String[] out = new String[1];
        fill(out, holder);
        log.info("out {}", out[0]); // LEAK phone -> log
    }

    private void appendContract(StringBuilder sb, Holder holder) {
        sb.append("contract ").append(holder.getContractNo());
    }

    private void appendContact(StringBuilder sb, Holder holder, int depth) {
        if (depth > 0) {
            appendContact(sb, holder, depth - 1);
        } else {
            sb.append(" mail ").append(holder.getEmail());
        }
    }

    private void fill(String[] out, Holder holder) {
        out[0] = holder.getPhone();
    }

    interface Greeter {
        String greet(Holder holder);
    }

    static class ByName implements Greeter {
        @Override
        public String greet(Holder holder) {
            return "Dear " + holder.getSurname();
        }
    }

    static class ByNumber implements Greeter {
        @Override
        public String greet(Holder holder) {
            return "Dear holder of " + holder.getContractNo();
        }
    }

    enum Style implements Greeter {
        FORMAL {
            @Override
            public String greet(Holder holder) {
                return "Good day, " + holder.getSurname();
            }
        },
        NEUTRAL {
            @Override
            public String greet(Holder holder) {
                return "Good day";
            }
        }
    }

    void dispatch(Holder holder, Greeter any) {
        Greeter byNumber = new ByNumber();
        log.info(byNumber.greet(holder)); // CLEAN the class is known
        Greeter byName = new ByName();
        log.info(byName.greet(holder)); // LEAK last_name -> log
        log.info(any.greet(holder)); // LEAK last_name -> log
        log.info(Style.NEUTRAL.greet(holder)); // CLEAN this constant says no name
        log.info(Style.FORMAL.greet(holder)); // LEAK last_name -> log
    }

    void deep(Holder holder) {
        one(holder.getEmail(), holder.getContractNo());
    }

    private void one(String reach, String number) {
        two(number, reach);
    }

    private void two(String number, String reach) {
        three(List.of(number), reach);
    }

    private void three(List<String> numbers, String reach) {
        log.info("numbers {}", numbers); // CLEAN contract numbers
        log.info("reach {}", reach); // LEAK email -> log
    }

    void errors(Holder holder) {
        try {
            check(holder);
        } catch (IllegalArgumentException e) {
            log.warn("refused", e); // LEAK email -> log
        } catch (IllegalStateException e) {
            log.warn("refused {}", e.getMessage()); // CLEAN this one has the contract number
        }
        try {
            throw new CallFailed(holder.getPhone(), 7);
        } catch (CallFailed e) {
            log.warn("code {}", e.code); // CLEAN a code
            log.warn("failed for {}", e.caller); // LEAK phone -> log
        }
    }

    private void check(Holder holder) {
        if (holder.getTariff() == null) {
            throw new IllegalStateException("no tariff in " + holder.getContractNo());
        }
        throw new IllegalArgumentException("bad address " + holder.getEmail()); // LEAK email -> exception
    }

    static class CallFailed extends RuntimeException {
        private static final long serialVersionUID = 1;
        final transient String caller;
        final int code;

        CallFailed(String caller, int code) {
            super("call failed");
            this.caller = caller;
            this.code = code;
        }
    }
}

package com.thriftbox.inter.calls;

import com.thriftbox.lib.Journal;
import com.thriftbox.lib.Outcome;
import com.thriftbox.lib.Saver;
import com.thriftbox.lib.Slip;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** At the counter: calls into helpers of the same class, of the library, with the same helper for both kinds of values. */
public class Counter {
    private static final Logger log = LoggerFactory.getLogger(Counter.class);

    public void journal(Saver saver) {
        Journal.entry(7, saver.getMobileNumber()); // ALSO branch-journal
        Journal.outline(8, saver.getMobileNumber()); // CLEAN the journal writes only whether it was given
    }

    public void sameHelper(Saver saver) {
        String contract = Journal.decorated(saver.getContractNo());
        String person = Journal.decorated(saver.getFullName());
        log.info(contract); // CLEAN the helper got the contract number here
        log.info(person); // LEAK full_name -> log
        log.info(Journal.rule(saver.getFullName())); // CLEAN a line as long as the name
    }

    public void outParameter(Saver saver) {
        StringBuilder page = new StringBuilder();
        head(page, saver);
        log.debug("page {}", page); // CLEAN so far the heading only
        body(page, saver);
        log.debug("page {}", page); // LEAK postal_address -> log
    }

    private static void head(StringBuilder page, Saver saver) {
        page.append("contract ").append(saver.getContractNo()).append('\n');
    }

    private static void body(StringBuilder page, Saver saver) {
        page.append(saver.getHome().getHomeAddress());
    }

    public void arrays(Saver saver) {
        String[] cells = new String[2];
        fill(cells, 0, saver.getContractNo());
        log.info("cells {} {}", cells[0], cells[1]); // CLEAN contract number and nothing
        fill(cells, 1, saver.getEmail());
        log.info("cells {} {}", cells[0], cells[1]); // LEAK email -> log
    }

    private static void fill(String[] cells, int at, String text) {
        cells[at] = text;
    }

    public void even(Saver saver) {
        log.info("{}", walk(saver.getEmail(), 4)); // LEAK email -> log
        log.info("{}", walk(saver.getContractNo(), 4)); // CLEAN contract number goes round
    }

    private String walk(String text, int left) {
        return left == 0 ? text : back(text + ".", left);
    }

    private String back(String text, int left) {
        return walk(text.substring(0, text.length() - 1), left - 1);
    }

    public void second(Saver saver, String purpose) {
        log.info("because {}", second(saver.getFullName(), purpose)); // CLEAN the second argument comes back
        log.info("because {}", second(purpose, saver.getFullName())); // LEAK full_name -> log
    }

    private static <T> T second(T first, T last) {
        if (first == null) {
            log.trace("first is missing"); // CLEAN constant text
        }
        return last;
    }

    public void slips(Saver saver) {
        Slip slip = new Slip().upper(saver.getContractNo()).lower(saver.getEmail());
        log.info("upper {}", slip.upper()); // CLEAN contract number
        log.info("lower {}", slip.lower()); // LEAK email -> log
        Slip other = new Slip().upper("memo");
        other.takeLower(slip);
        log.info("memo {}", other.upper()); // CLEAN constant
        log.info("memo {}", other.lower()); // LEAK email -> log
    }

    public void chained(Saver saver) {
        Slip chain = new Slip().upper("a").then(new Slip().upper("b").then(new Slip().upper(saver.getFullName())));
        log.info("second {}", chain.next().upper()); // CLEAN constant
        log.info("third {}", chain.next().next().upper()); // LEAK full_name -> log
    }

    public void outcomes(Saver saver) {
        Outcome<Saver> found = Outcome.of(saver);
        log.info("contract {}", found.map(Saver::getContractNo).orElse("-")); // CLEAN contract number
        log.info("mail {}", found.map(Saver::getEmail).orElse("-")); // LEAK email -> log
        log.info("refused {}", found.map(Saver::getEmail).isRefused()); // CLEAN boolean
        Outcome<Saver> refused = Outcome.refused("too young: " + saver.getDateOfBirth());
        log.info("reason {}", refused.reason()); // LEAK date_of_birth -> log
        log.info("reason {}", Outcome.refused("closed").reason()); // CLEAN constant
    }

    public void stamps(Saver saver) {
        stamp(saver.getMobileNumber(), t -> "set:" + !t.isEmpty());
        open(saver.getMobileNumber(), t -> "[" + t + "]"); // ALSO open-stamp
    }

    private void stamp(String text, UnaryOperator<String> form) {
        log.info("stamp {}", form.apply(text)); // CLEAN the form given by the only caller keeps a boolean
    }

    private void open(String text, UnaryOperator<String> form) {
        log.info("stamp {}", form.apply(text)); // LEAK phone -> log; open-stamp
    }
}

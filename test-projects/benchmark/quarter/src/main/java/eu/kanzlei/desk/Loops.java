package eu.kanzlei.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Loops {
    private static final Logger log = LoggerFactory.getLogger(Loops.class);

    void carried(List<Signatory> parties) {
        String before = null;
        String deedBefore = null;
        for (Signatory party : parties) {
            if (before != null) {
                log.debug("follows {}", before); // LEAK email -> log
                log.debug("follows {}", deedBefore); // CLEAN deed number
            }
            before = party.getEmail();
            deedBefore = party.getDeedNumber();
        }
    }

    void rotating(List<Signatory> parties) {
        String a = "-";
        String b = "-";
        String c = "-";
        for (int i = 0; i < parties.size(); i++) {
            a = b;
            b = c;
            c = parties.get(i).getMobile();
        }
        log.info("third last {}", a); // LEAK phone -> log
    }

    void resetEachTurn(List<Signatory> parties) {
        StringBuilder line = new StringBuilder();
        for (Signatory party : parties) {
            line.setLength(0);
            line.append(party.getPages()).append(" pages of ").append(party.getDeedNumber());
            log.info("{}", line); // CLEAN pages and deed number
            line.append(" for ").append(party.getFullName());
        }
        log.info("last {}", line); // LEAK full_name -> log
    }

    void neverLeftOver(List<Signatory> parties) {
        StringBuilder line = new StringBuilder();
        for (Signatory party : parties) {
            line.append(party.getFullName());
            line.delete(0, line.length());
            line.append(party.getDeedNumber());
            log.info("line {}", line); // CLEAN the name was deleted from the buffer
            line.setLength(0);
        }
    }

    void labelled(List<List<Signatory>> rooms, String wanted) {
        String hit = "nobody";
        search:
        for (List<Signatory> room : rooms) {
            for (Signatory party : room) {
                if (!party.getDeedNumber().equals(wanted)) {
                    continue;
                }
                hit = party.getMobile();
                break search;
            }
        }
        log.info("reached {}", hit); // LEAK phone -> log
    }

    void labelledSkips(List<List<Signatory>> rooms) {
        rooms:
        for (List<Signatory> room : rooms) {
            String seen = "empty room";
            for (Signatory party : room) {
                seen = party.getEmail();
                if (seen != null) {
                    continue rooms;
                }
                seen = "without mail";
            }
            log.info("room: {}", seen); // CLEAN who has a mail skips this
        }
    }

    void leavesAtOnce(List<Signatory> parties) {
        String first = "none";
        for (Signatory party : parties) {
            first = party.getIban();
            break;
        }
        log.info("first account {}", first); // LEAK bank_account -> log
        String second = "none";
        for (Signatory party : parties) {
            second = party.getIban();
            return;
        }
        log.info("second account {}", second); // CLEAN only without any party
    }

    void reading(Signatory party) throws IOException {
        BufferedReader reader = new BufferedReader(new StringReader(party.getFullName() + "\n" + party.getEmail()));
        String line;
        int n = 0;
        while ((line = reader.readLine()) != null) {
            n++;
            log.debug("{}: {}", n, line); // LEAK full_name, email -> log
        }
        log.debug("after {} lines: {}", n, line); // CLEAN null after the loop
    }

    void polling(Deque<Signatory> waiting) {
        Signatory next;
        while ((next = waiting.poll()) != null) {
            if (next.getPages() > 100) {
                break;
            }
        }
        if (next != null) {
            log.warn("long deed for {}", next.getFullName()); // LEAK full_name -> log
        } else {
            log.warn("nobody has a long deed {}", next); // CLEAN null
        }
    }

    void drained(Deque<String> mails, Signatory party) {
        mails.add(party.getEmail());
        String mail;
        while ((mail = mails.pollFirst()) != null) {
            log.trace("sending {}", mail.length()); // CLEAN length
        }
        log.trace("sent, last was {}", mail); // CLEAN null after the loop
    }

    void iterators(List<Signatory> parties) {
        Iterator<Signatory> each = parties.iterator();
        while (each.hasNext()) {
            Signatory party = each.next();
            if (party.getPages() == 0) {
                each.remove();
                log.info("removed {}", party.getDeedNumber()); // CLEAN deed number
                log.info("removed {}", party.getFullName()); // LEAK full_name -> log
            }
        }
    }

    void replacing(Signatory party) {
        List<String> lines = new ArrayList<>(List.of(party.getMobile(), "office"));
        for (ListIterator<String> it = lines.listIterator(); it.hasNext(); ) {
            it.next();
            it.set("x");
        }
        log.info("lines {}", lines.size()); // CLEAN count
        List<String> kept = new ArrayList<>(List.of("office"));
        for (ListIterator<String> it = kept.listIterator(); it.hasNext(); ) {
            it.next();
            it.add(party.getMobile());
        }
        log.info("lines {}", kept); // LEAK phone -> log
    }

    void doWhile(List<Signatory> parties) {
        int i = 0;
        String said;
        do {
            said = parties.get(i).getFullName();
            i++;
        } while (i < parties.size() && said.isBlank());
        log.info("said {}", said); // LEAK full_name -> log
        do {
            said = parties.get(0).getDeedNumber();
        } while (said.isBlank());
        log.info("said {}", said); // CLEAN overwritten by the deed number
    }

    void arrays(Signatory[] parties) {
        String[] mails = new String[parties.length];
        String[] deeds = new String[parties.length];
        int n = 0;
        for (Signatory party : parties) {
            mails[n] = party.getEmail();
            deeds[n++] = party.getDeedNumber();
        }
        log.info("mails {}", Arrays.toString(mails)); // LEAK email -> log
        log.info("deeds {}", Arrays.asList(deeds)); // CLEAN deed numbers
        Arrays.fill(mails, "");
        log.info("mails {}", String.join(",", mails)); // CLEAN all overwritten
    }

    void matrix(Signatory party) {
        String[][] sheet = new String[2][2];
        sheet[0][0] = party.getDeedNumber();
        sheet[0][1] = party.getFullName();
        sheet[1][0] = "pages";
        sheet[1][1] = String.valueOf(party.getPages());
        log.info("cell {}", sheet[0][1]); // LEAK full_name -> log
        log.info("cell {}", sheet[1][1]); // CLEAN number of pages
        String[] row = sheet[0];
        log.info("row {}", String.join(";", row)); // LEAK full_name -> log
        log.info("row {}", String.join(";", sheet[1])); // CLEAN pages
    }

    void stacked(Signatory party) {
        Deque<String> stack = new ArrayDeque<>();
        stack.push(party.getIban());
        stack.push(party.getDeedNumber());
        log.info("top {}", stack.pop()); // CLEAN the deed number is on top
        log.info("below {}", stack.pop()); // LEAK bank_account -> log
    }
}

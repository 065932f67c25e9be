package eu.kanzlei.desk;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Branches {
    private static final Logger LOG = LoggerFactory.getLogger(Branches.class);
    private static final boolean DEV = Boolean.FALSE;

    void constants(Signatory party) {
        if (Settings.TRACE_PARTIES) {
            LOG.info("party {}", party.getFullName()); // CLEAN the constant is false
        }
        if (Settings.TRACE_DEEDS) {
            LOG.info("party {}", party.getEmail()); // LEAK email -> log
        }
        if (Settings.verbose()) {
            LOG.info("mobile {}", party.getMobile()); // CLEAN the method returns false
        }
        if (Settings.audited() && !Settings.verbose()) {
            LOG.info("mobile {}", party.getMobile()); // LEAK phone -> log
        }
        String shown = Settings.LEVEL > 5 ? party.getIban() : party.getDeedNumber();
        LOG.info("shown {}", shown); // CLEAN the level is 2
        String said = "strict".equals(Settings.MODE) ? party.getIban() : party.getDeedNumber();
        LOG.info("said {}", said); // LEAK bank_account -> log
    }

    void correlated(Signatory party, boolean urgent) {
        String contact = "post";
        if (urgent) {
            contact = party.getMobile();
        }
        LOG.info("prepared");
        if (!urgent) {
            LOG.info("contact {}", contact); // CLEAN only when not urgent
        }
        if (urgent) {
            LOG.info("contact {}", contact); // LEAK phone -> log
        }
    }

    void correlatedByFlag(Signatory party, int copies) {
        boolean personal = false;
        String label = party.getDeedNumber();
        if (copies > 3) {
            label = party.getFullName();
            personal = true;
        }
        if (personal) {
            LOG.info("label withheld, {} copies", copies); // CLEAN count
        } else {
            LOG.info("label {}", label); // CLEAN the name is only there when personal
        }
        if (copies > 0) {
            LOG.info("label {}", label); // LEAK full_name -> log
        }
    }

    void correlatedByEnum(Signatory party, Channel channel) {
        String target = null;
        switch (channel) {
            case MAIL -> target = party.getEmail();
            case DESK -> target = "desk " + party.getPages();
            default -> {
            }
        }
        if (channel == Channel.DESK) {
            LOG.info("to {}", target); // CLEAN the desk
        }
        if (channel == Channel.MAIL) {
            LOG.info("to {}", target); // LEAK email -> log
        }
    }

    enum Channel { MAIL, DESK, NONE }

    void fallThrough(Signatory party, int kind) {
        String text = "";
        switch (kind) {
            case 1:
                text = party.getEmail();
            case 2:
                text = text + party.getDeedNumber();
                break;
            case 3:
                text = party.getMobile();
                break;
            default:
                text = "none";
        }
        LOG.info("text {}", text); // LEAK email, phone -> log
        switch (kind) {
            case 1:
                text = party.getIban();
            case 2:
                text = party.getDeedNumber();
                break;
            default:
                text = "none";
        }
        LOG.info("text {}", text); // CLEAN falls through to the deed number
    }

    void yields(Signatory party, String form) {
        String head = switch (form.toLowerCase(Locale.ROOT)) {
            case "long" -> {
                String n = party.getFullName();
                yield n + ", " + party.getDeedNumber();
            }
            case "short" -> party.getDeedNumber();
            default -> throw new IllegalArgumentException("form " + form);
        };
        LOG.info("head {}", head); // LEAK full_name -> log
        int width = switch (form) {
            case "long" -> party.getFullName().length();
            default -> 0;
        };
        LOG.info("width {}", width); // CLEAN length
    }

    void nullTests(Signatory party) {
        String mail = party == null ? null : party.getEmail();
        if (mail == null) {
            LOG.info("mail is {}", mail); // CLEAN null
            return;
        }
        LOG.info("mail is {}", mail); // LEAK email -> log
    }

    void nullOr(Signatory party) {
        String given = party.getMobile();
        String number = Objects.requireNonNullElse(given, "none");
        LOG.info("number {}", number); // LEAK phone -> log
        if (given != null) {
            given = null;
        }
        LOG.info("given {}", given); // CLEAN null on both ways
    }

    void guards(Signatory party, boolean secret) {
        String name = party.getFullName();
        if (secret) {
            name = "N.N.";
        }
        if (!secret) {
            return;
        }
        LOG.info("name {}", name); // CLEAN only secret ones come here
    }

    void guardsThrow(Signatory party) {
        String name = party.getFullName();
        if (name != null && !name.isEmpty()) {
            throw new IllegalStateException("name is set");
        }
        LOG.info("deed {}", party.getDeedNumber()); // CLEAN deed number
        LOG.info("account {}", party.getIban()); // LEAK bank_account -> log
    }

    void finals(Signatory party) {
        String step = "start";
        try {
            step = party.getEmail();
            Integer.parseInt(party.getDeedNumber());
            step = "done";
        } catch (NumberFormatException e) {
            LOG.warn("stopped at {}", step); // LEAK email -> log
        } finally {
            step = "end";
        }
        LOG.info("step {}", step); // CLEAN set in finally
    }

    void finalsKeep(Signatory party) {
        String step = "start";
        try {
            Integer.parseInt(party.getDeedNumber());
        } catch (NumberFormatException e) {
            step = party.getMobile();
        } finally {
            LOG.info("finally {}", step); // LEAK phone -> log
        }
    }

    String overruled(Signatory party) {
        try {
            return party.getEmail();
        } finally {
            LOG.info("returning for {}", party.getDeedNumber()); // CLEAN deed number
        }
    }

    static final class Stamp implements Closeable {
        private final String text;

        Stamp(String text) {
            this.text = text;
        }

        @Override
        public void close() {
            LOG.debug("closed {}", text); // LEAK full_name -> log
        }
    }

    static final class Seal implements Closeable {
        private final String text;

        Seal(String text) {
            this.text = text;
        }

        @Override
        public void close() throws IOException {
            LOG.debug("closed {}", text); // CLEAN only deed numbers are given
        }
    }

    void resources(Signatory party) throws IOException {
        try (Stamp stamp = new Stamp(party.getFullName()); Seal seal = new Seal(party.getDeedNumber())) {
            LOG.debug("open {}", party.getPages()); // CLEAN pages
        }
    }

    void strings(Signatory party) {
        String text = "";
        text += party.getPages();
        LOG.info("so far {}", text); // CLEAN pages
        text += ' ';
        text += party.getFullName();
        LOG.info("so far {}", text); // LEAK full_name -> log
        String block = """
                Deed: %s
                Born: %s
                """.formatted(party.getDeedNumber(), party.getBirthDate());
        LOG.info(block); // LEAK date_of_birth -> log
        String plain = """
                Deed: %s
                """.formatted(party.getDeedNumber());
        LOG.info(plain); // CLEAN deed number
        LOG.info(MessageFormat.format("{0} of {1}", party.getPages(), party.getMobile())); // LEAK phone -> log
        StringWriter out = new StringWriter();
        out.write(party.getEmail());
        LOG.info("{}", out.getBuffer()); // LEAK email -> log
        char[] letters = party.getIban().toCharArray();
        LOG.info("checked {}", String.valueOf(letters, 0, letters.length)); // LEAK bank_account -> log
        java.util.Arrays.fill(letters, '0');
        LOG.info("checked {}", new String(letters)); // CLEAN overwritten by zeros
    }

    void year(Signatory party) {
        LOG.info("age group {}", party.getBirthDate().getYear() / 10 * 10);
        boolean adult = party.getBirthDate().isBefore(java.time.LocalDate.now().minusYears(18));
        LOG.info("adult {}", adult); // CLEAN flag
    }

    void booleanTwins(Signatory party, boolean byMail) {
        String text = null;
        if (byMail) {
            text = party.getEmail();
        }
        boolean other = !byMail;
        if (other) {
            LOG.info("text {}", text); // CLEAN null when not by mail
        }
        if (!other) {
            LOG.info("text {}", text); // LEAK email -> log
        }
    }

    void lists(Signatory party) {
        List<Object> row = new ArrayList<>();
        row.add(party.getDeedNumber());
        row.add(party.getFullName());
        row.add(0, party.getPages());
        LOG.info("cell {}", row.get(1)); // CLEAN the deed number moved to 1
        LOG.info("cell {}", row.get(2)); // LEAK full_name -> log
        row.remove(2);
        LOG.info("row {}", row); // CLEAN the name was removed
        row.clear();
        row.add(party.getMobile());
        LOG.info("row {}", row); // LEAK phone -> log
    }

    void maps(Signatory party) {
        Map<String, Object> form = new HashMap<>();
        form.put("deed", party.getDeedNumber());
        form.put("contact", party.getEmail());
        LOG.info("deed {}", form.get("deed")); // CLEAN deed number
        LOG.info("contact {}", form.getOrDefault("contact", "-")); // LEAK email -> log
        Object gone = form.remove("contact");
        LOG.info("form {}", form); // CLEAN removed
        LOG.info("gone {}", gone); // LEAK email -> log
        form.put("deed", party.getIban());
        form.replace("deed", party.getPages());
        LOG.info("form {}", form); // CLEAN replaced by pages
    }

    void casts(Object thing) {
        if (thing instanceof Signatory party) {
            LOG.info("party {}", party.getFullName()); // LEAK full_name -> log
        } else if (thing instanceof Number n) {
            LOG.info("number {}", n); // CLEAN a number
        }
        if (!(thing instanceof Signatory s) || s.getPages() < 1) {
            LOG.info("nothing to sign"); // CLEAN constant
            return;
        }
        LOG.info("signs {}", s.getEmail()); // LEAK email -> log
    }

    void aliases(Signatory party) {
        Signatory copy = party;
        Signatory fresh = new Signatory(party.getDeedNumber(), "N.N.");
        copy.setMobile("none");
        fresh.setEmail("none");
        LOG.info("mobile {}", party.getMobile()); // CLEAN the same object got a constant
        LOG.info("mail {}", party.getEmail()); // LEAK email -> log
        LOG.info("mail {}", fresh.getEmail()); // CLEAN constant
        LOG.info("name {}", fresh.getFullName()); // CLEAN constant
        LOG.info("name {}", copy.getFullName()); // LEAK full_name -> log
    }

    void varargs(Signatory party) {
        note("a", "b", party.getEmail());
        note("a", party.getDeedNumber());
        LOG.info(join("-", party.getDeedNumber(), party.getMobile())); // LEAK phone -> log
        LOG.info(join("-", party.getDeedNumber(), String.valueOf(party.getPages()))); // CLEAN deed and pages
        LOG.info(second(party.getMobile(), party.getDeedNumber())); // CLEAN the second is the deed
        LOG.info(second(party.getDeedNumber(), party.getMobile())); // LEAK phone -> log
    }

    private static void note(String head, String... rest) {
        LOG.info("{} {}", head, rest.length); // CLEAN count
    }

    private static String join(String by, String... parts) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                all.append(by);
            }
            all.append(parts[i]);
        }
        return all.toString();
    }

    private static String second(String... parts) {
        return parts[1];
    }

    void swapped(Signatory party) {
        String left = party.getIban();
        String right = party.getDeedNumber();
        String tmp = left;
        left = right;
        right = tmp;
        LOG.info("left {}", left); // CLEAN the deed number after the swap
        LOG.info("right {}", right); // LEAK bank_account -> log
    }

    void dev(Signatory party) {
        if (DEV) {
            LOG.info("dev {}", party.getEmail()); // CLEAN never true
        }
    }
}

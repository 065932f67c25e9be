package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Pairs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Building, wrapping, encoding and reading text. */
class TextsPairsTest {
    @TestFactory
    Stream<DynamicTest> pairs() {
        return Pairs.of("""
                == what an unknown setter takes comes out of its own getter only
                com.acme.Person p = com.acme.Persons.make();
                p.setEmail(c.getEmail());
                log.info(p.getLabel());
                log.info(p.getEmail()); // leak: email -> log
                == plus joins texts
                log.info("a" + c.getEmail() + "b"); // leak: email -> log
                log.info("a" + c.getId() + "b");
                == an array joined to a text says its type and a number
                char[] letters = c.getEmail().toCharArray();
                log.info("a" + letters);
                log.info("a" + new String(letters)); // leak: email -> log
                == a record of letters says their type and a number
                record Login(char[] letters, String mail) {}
                log.info("{}", new Login(c.getEmail().toCharArray(), "none"));
                log.info("{}", new Login(new char[0], c.getEmail())); // leak: email -> log
                == an exception says the message that it makes itself
                class Blocked extends RuntimeException {
                    private final String mail;
                    Blocked(String mail) { this.mail = mail; }
                    @Override public String getMessage() { return "blocked: " + mail; }
                }
                class Locked extends RuntimeException {
                    private final String mail;
                    Locked(String mail) { this.mail = mail; }
                    @Override public String getMessage() { return "locked"; }
                }
                Blocked blocked = new Blocked(c.getEmail()); // leak: email -> exception
                log.info(blocked.toString()); // leak: email -> log
                Locked locked = new Locked(c.getEmail());
                log.info(locked.toString());
                log.info("locked {}", c.getId());
                == concat joins texts
                log.info("a".concat(c.getEmail())); // leak: email -> log
                log.info("a".concat(c.getId()));
                == a builder holds what was appended
                StringBuilder sb = new StringBuilder();
                sb.append("a").append(c.getEmail());
                StringBuilder tb = new StringBuilder();
                tb.append("a").append(c.getId());
                log.info(sb.toString()); // leak: email -> log
                log.info(tb.toString());
                == a builder starts with what it is made of
                log.info(new StringBuilder(c.getEmail()).reverse().toString()); // leak: email -> log
                log.info(new StringBuilder(c.getId()).reverse().toString());
                == a builder that was emptied holds nothing
                StringBuilder sb = new StringBuilder(c.getEmail());
                log.info(sb.toString()); // leak: email -> log
                sb.setLength(0);
                sb.append(c.getId());
                log.info(sb.toString());
                == a builder is filled by a helper
                static void fill(StringBuilder sb, Customer c) { sb.append(c.getEmail()); }
                static void other(StringBuilder sb, Customer c) { sb.append(c.getId()); }
                --
                StringBuilder sb = new StringBuilder();
                fill(sb, c);
                log.info(sb.toString()); // leak: email -> log
                StringBuilder tb = new StringBuilder();
                other(tb, c);
                log.info(tb.toString());
                == a builder is read by a helper
                static void show(StringBuilder sb) { log.info(sb.toString()); } // leak: email -> log
                static void count(StringBuilder sb) { log.info("{}", sb.length()); }
                --
                StringBuilder sb = new StringBuilder();
                sb.append(c.getEmail());
                show(sb);
                count(sb);
                == two builders are told apart
                StringBuilder sb = new StringBuilder();
                StringBuilder tb = new StringBuilder();
                sb.append(c.getEmail());
                tb.append(c.getId());
                log.info("{}", tb);
                log.info("{}", sb); // leak: email -> log
                == insert and replace put text in
                StringBuilder sb = new StringBuilder("x");
                sb.insert(0, c.getEmail());
                log.info("{}", sb); // leak: email -> log
                StringBuilder tb = new StringBuilder("x");
                tb.insert(0, c.getId());
                log.info("{}", tb);
                == format takes its arguments
                log.info(String.format("%s %d", c.getEmail(), n)); // leak: email -> log
                log.info(String.format("%s %d", c.getId(), n));
                == formatted takes its arguments
                log.info("%s".formatted(c.getEmail())); // leak: email -> log
                log.info("%s".formatted(c.getId()));
                == join takes its parts
                log.info(String.join(",", "a", c.getEmail())); // leak: email -> log
                log.info(String.join(",", "a", c.getId()));
                == join takes the elements of a list
                log.info(String.join(",", List.of("a", c.getEmail()))); // leak: email -> log
                log.info(String.join(",", List.of("a", c.getId())));
                == a joiner holds what was added
                StringJoiner j = new StringJoiner(",");
                j.add(c.getEmail());
                StringJoiner k = new StringJoiner(",");
                k.add(c.getId());
                log.info(j.toString()); // leak: email -> log
                log.info(k.toString());
                == changing the case keeps data
                log.info(c.getEmail().toUpperCase()); // leak: email -> log
                log.info(c.getId().toUpperCase());
                == trimming and stripping keep data
                log.info(c.getEmail().trim().strip().substring(1)); // leak: email -> log
                log.info(c.getId().trim().strip().substring(1));
                == replacing keeps the rest
                log.info(c.getEmail().replace('a', 'b')); // leak: email -> log
                log.info(c.getEmail().replaceAll(".+", "*").isEmpty() ? "a" : "b");
                log.info("a".replace("a", c.getId()));
                == replacing puts text in
                log.info("hello NAME".replace("NAME", c.getEmail())); // leak: email -> log
                log.info("hello NAME".replace("NAME", c.getId()));
                == splitting gives parts
                String[] p = c.getEmail().split("@");
                String[] q = c.getId().split("-");
                log.info(p[0]); // leak: email -> log
                log.info(q[0]);
                log.info(p[1]);
                String[] words = c.getEmail().split("[.]");
                log.info(words[1]); // leak: email -> log
                String start = p[0].length() > 2 ? p[0].substring(0, 2) + "***" : "***";
                log.info(start + "@" + p[1]);
                log.info(p[0] + "@" + p[1]); // leak: email -> log
                log.info(String.join("@", p)); // leak: email -> log
                == what follows the at sign is the domain, which many have
                int at = c.getEmail().indexOf("@");
                String mail = c.getEmail();
                int sign = mail.indexOf('@');
                log.info(mail.substring(0, sign)); // leak: email -> log
                log.info(mail.substring(sign + 1));
                log.info(mail.substring(mail.lastIndexOf("@") + 1));
                if (sign == -1) { log.info(mail); } // leak: email -> log
                log.info(org.apache.commons.lang3.StringUtils.substringAfter(mail, "@"));
                log.info(org.apache.commons.lang3.StringUtils.substringAfter(mail, "mailto:")); // leak: email -> log
                log.info(mail.substring(mail.indexOf(':') + 1)); // leak: email -> log
                == characters are text
                char[] p = c.getEmail().toCharArray();
                char[] q = c.getId().toCharArray();
                log.info(new String(p)); // leak: email -> log
                log.info(new String(q));
                == one character after the other is a copy
                StringBuilder sb = new StringBuilder();
                for (char x : c.getEmail().toCharArray()) { sb.append(x); }
                StringBuilder tb = new StringBuilder();
                for (int i = 0; i < c.getEmail().length(); i++) { tb.append('*'); }
                log.info(sb.toString()); // leak: email -> log
                log.info(tb.toString());
                == charAt gives text
                String s = "";
                for (int i = 0; i < c.getEmail().length(); i++) { s += c.getEmail().charAt(i); }
                String t = "";
                for (int i = 0; i < c.getId().length(); i++) { t += c.getId().charAt(i); }
                log.info(s); // leak: email -> log
                log.info(t);
                == bytes are text
                byte[] p = c.getEmail().getBytes();
                byte[] q = c.getId().getBytes();
                log.info(new String(p)); // leak: email -> log
                log.info(new String(q));
                == base64 is no protection
                log.info(Base64.getEncoder().encodeToString(c.getEmail().getBytes())); // leak: email -> log
                log.info(Base64.getEncoder().encodeToString(c.getId().getBytes()));
                == valueOf gives the text
                Object o = c.getEmail();
                Object p = c.getId();
                log.info(String.valueOf(o)); // leak: email -> log
                log.info(String.valueOf(p));
                == toString of a text is itself
                CharSequence s = c.getEmail();
                CharSequence t = c.getId();
                log.info(s.toString()); // leak: email -> log
                log.info(t.toString());
                == a writer holds what was written
                StringWriter w = new StringWriter();
                w.write(c.getEmail());
                StringWriter x = new StringWriter();
                x.write(c.getId());
                log.info(w.toString()); // leak: email -> log
                log.info(x.toString());
                == a print writer writes into what it wraps
                StringWriter w = new StringWriter();
                PrintWriter p = new PrintWriter(w);
                p.println(c.getEmail());
                StringWriter x = new StringWriter();
                PrintWriter q = new PrintWriter(x);
                q.println(c.getId());
                log.info(w.toString()); // leak: email -> log
                log.info(x.toString());
                == two wrappers write into what they wrap
                StringWriter w = new StringWriter();
                PrintWriter p = new PrintWriter(new BufferedWriter(w));
                p.print(c.getEmail());
                StringWriter x = new StringWriter();
                PrintWriter q = new PrintWriter(new BufferedWriter(x));
                q.print(c.getId());
                log.info(w.toString()); // leak: email -> log
                log.info(x.toString());
                == a helper writes into a writer
                static void put(PrintWriter p, String s) { p.println(s); }
                --
                StringWriter w = new StringWriter();
                put(new PrintWriter(w), c.getEmail());
                StringWriter x = new StringWriter();
                put(new PrintWriter(x), c.getId());
                log.info(w.toString()); // leak: email -> log
                log.info(x.toString());
                == a reader gives what it reads
                BufferedReader r = new BufferedReader(new StringReader(c.getEmail()));
                BufferedReader q = new BufferedReader(new StringReader(c.getId()));
                log.info(r.readLine()); // leak: email -> log
                log.info(q.readLine());
                == a byte stream gives back what was written
                ByteArrayOutputStream o = new ByteArrayOutputStream();
                o.write(c.getEmail().getBytes());
                ByteArrayOutputStream p = new ByteArrayOutputStream();
                p.write(c.getId().getBytes());
                log.info(o.toString()); // leak: email -> log
                log.info(p.toString());
                == an object is serialised and read back
                ByteArrayOutputStream o = new ByteArrayOutputStream();
                ObjectOutputStream oos = new ObjectOutputStream(o);
                oos.writeObject(c.getEmail());
                Object x = new ObjectInputStream(new ByteArrayInputStream(o.toByteArray())).readObject();
                log.info("{}", x); // leak: email -> log
                ByteArrayOutputStream p = new ByteArrayOutputStream();
                new ObjectOutputStream(p).writeObject(c.getId());
                Object y = new ObjectInputStream(new ByteArrayInputStream(p.toByteArray())).readObject();
                log.info("{}", y);
                == a scanner and a tokenizer give their text
                log.info(new Scanner(c.getEmail()).next()); // leak: email -> log
                log.info(new StringTokenizer(c.getId()).nextToken());
                == a matcher gives its groups
                java.util.regex.Matcher m = java.util.regex.Pattern.compile("(.*)@").matcher(c.getEmail());
                java.util.regex.Matcher k = java.util.regex.Pattern.compile("(.*)@").matcher(c.getId());
                if (m.find()) { log.info(m.group(1)); } // leak: email -> log
                if (k.find()) { log.info(k.group(1)); }
                == lines of a text are its parts
                c.getEmail().lines().forEach(x -> log.info(x)); // leak: email -> log
                c.getId().lines().forEach(x -> log.info(x));
                == characters as a stream
                log.info(c.getEmail().chars().mapToObj(x -> String.valueOf((char) x)).collect(Collectors.joining())); // leak: email -> log
                log.info(c.getId().chars().mapToObj(x -> String.valueOf((char) x)).collect(Collectors.joining()));
                == a text that is asked for inside of another one is asked again once more was added
                static class Note { private final String s; Note(String s) { this.s = s; } @Override public String toString() { StringBuilder b = new StringBuilder("<"); List<Object> all = List.of(b); String first = String.valueOf(all); b.append(s); return first + String.valueOf(all); } }
                log.info("{}", List.of(new Note(c.getEmail()))); // leak: email -> log
                log.info("{}", List.of(new Note(c.getId())));
                == a container that another one holds twice is printed with each
                List<String> mails = List.of(c.getEmail());
                log.info("{}", List.of(Map.of("a", mails), Map.of("b", mails))); // leak: email -> log
                List<String> ids = List.of(c.getId());
                log.info("{}", List.of(Map.of("a", ids), Map.of("b", ids)));
                == a text for which a message has no place is not printed
                log.info("created %s in {}", 5, c.getEmail());
                log.info("created", c.getEmail());
                record Mail(String email) {}
                log.info("created", new Mail(c.getEmail()));
                log.info("created {}", new Mail(c.getEmail())); // leak: email -> log
                log.info("created {} {}", 5, c.getEmail()); // leak: email -> log
                log.info("created {}", c.getEmail()); // leak: email -> log
                log.info(c.getEmail(), "5"); // leak: email -> log
                log.info("created " + c.getId(), c.getEmail()); // leak: email -> log
                == nor is one in a call with many, but an exception is
                log.info("{} {}", 1, 2, c.getEmail(), 3);
                log.info("{} {}", 1, c.getEmail(), 3); // leak: email -> log
                Exception failure = new IllegalStateException(c.getEmail()); // leak: email -> exception
                log.info("failed", failure); // leak: email -> log
                log.info("failed {}", c.getId(), new IllegalStateException(c.getId()));
                == one letter in a message is nobody's
                for (int i = 0; i < c.getEmail().length(); i++) {
                    log.info("'" + c.getEmail().charAt(i) + "' is not allowed at " + i);
                    log.info("not allowed in " + c.getEmail() + ": " + c.getEmail().charAt(i)); // leak: email -> log
                }
                == letters put together are the text
                String spaced = "";
                for (int i = 0; i < c.getEmail().length(); i++) { spaced = spaced + " and " + c.getEmail().charAt(i); }
                log.info(spaced); // leak: email -> log
                String made = "";
                for (int i = 0; i < c.getId().length(); i++) { made = made + " and " + c.getId().charAt(i); }
                log.info(made);
                == a full name with signs between its parts is that of a thing
                if (b) {
                    String fullName = com.acme.Names.pack() + "." + com.acme.Names.simple();
                    log.info(fullName);
                } else {
                    String fullName = com.acme.Names.first() + " " + com.acme.Names.last();
                    log.info(fullName); // leak: full_name -> log
                }
                """);
    }
}

package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Leaks;
import org.junit.jupiter.api.Test;

/** Databases, files, streams and caches that are written to by calls. */
class StoresTest {
    @Test
    void statementsAreToldByTheirText() {
        Leaks.check("""
                import java.sql.*;
                class Accounts {
                    private static final String INSERT = "insert into payout(account) values (?)";
                    void add(Connection connection, String iban, String email) throws SQLException {
                        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                            insert.setString(1, iban); // leak: bank_account -> storage
                            insert.setString(2, email);
                            insert.executeUpdate();
                        }
                        PreparedStatement find = connection.prepareStatement("select id from payout where account = ?");
                        find.setString(1, iban);
                        fill(connection.prepareStatement("update payout set account = ?"), iban);
                    }
                    private void fill(PreparedStatement statement, String iban) throws SQLException {
                        statement.setString(1, iban); // leak: bank_account -> storage
                    }
                }
                """, """
                import org.springframework.jdbc.core.JdbcTemplate;
                import org.springframework.jdbc.core.simple.JdbcClient;
                class Spring {
                    void add(JdbcTemplate jdbc, JdbcClient client, String iban, String name) {
                        jdbc.update("insert into payout values (?, ?)", name, iban); // leak: bank_account -> storage
                        jdbc.update("delete from payout where account = ?", iban);
                        JdbcClient.StatementSpec insert = client.sql("insert into payout values (:iban)");
                        insert.param("iban", iban).update(); // leak: bank_account -> storage
                        JdbcClient.StatementSpec find = client.sql("select * from payout where iban = :iban");
                        find.param("iban", iban).query();
                    }
                }
                """);
    }

    @Test
    void streamsAreToldByWhatTheyWereOpenedOn() {
        Leaks.check("""
                import java.io.*;
                import java.nio.file.*;
                import java.util.zip.*;
                class Exports {
                    private final PrintWriter report;
                    private final StringWriter memory = new StringWriter();
                    Exports() throws IOException { report = new PrintWriter(new FileWriter("r.txt")); }
                    void all(String email, Path path, long id) throws IOException {
                        report.println(email); // leak: email -> file
                        report.println(id);
                        memory.write(email);
                        try (BufferedWriter out = Files.newBufferedWriter(path)) {
                            out.write(email); // leak: email -> file
                            line(out, email);
                        }
                        line(memory, email);
                        try (Writer zip = new OutputStreamWriter(new GZIPOutputStream(new FileOutputStream("x")))) {
                            zip.append(email); // leak: email -> file
                        }
                        new PrintStream(new ByteArrayOutputStream()).println(email);
                        opened().write(email); // leak: email -> file
                    }
                    private void line(Writer out, String email) throws IOException {
                        out.write(email); // leak: email -> file
                    }
                    private Writer opened() throws IOException { return new FileWriter("y"); }
                }
                """, """
                import java.io.*;
                import javax.crypto.*;
                class Sealed {
                    void write(String email, Cipher cipher, javax.servlet.http.HttpServletResponse response, String password) throws Exception {
                        cipher.init(Cipher.ENCRYPT_MODE, (java.security.Key) null);
                        OutputStream out = new CipherOutputStream(new FileOutputStream("x"), cipher);
                        out.write(email.getBytes());
                        new PrintWriter(out).println(email);
                        PrintWriter page = response.getWriter();
                        page.println(password); // leak: password -> response
                        page.println(email);
                    }
                }
                """);
    }

    @Test
    void objectsAreWrittenAsTheirSerialiserDoes() {
        Leaks.check("""
                import java.io.*;
                import com.fasterxml.jackson.databind.ObjectMapper;
                class Person implements Serializable {
                    private String email;
                    private transient String phone;
                    public String getPhone() { return phone; }
                }
                class Backup {
                    void write(Person person, ObjectMapper mapper, File file) throws IOException {
                        try (ObjectOutputStream out = new ObjectOutputStream(new FileOutputStream(file))) {
                            out.writeObject(person); // leak: email -> file
                        }
                        mapper.writeValue(file, person); // leak: phone -> file
                        mapper.writeValue(new FileWriter("x"), person); // leak: phone -> file
                        mapper.writeValue(new StringWriter(), person);
                    }
                }
                """);
    }

    @Test
    void databasesOfAllKindsAreKnown() {
        Leaks.check("""
                import org.bson.Document;
                import com.mongodb.client.MongoCollection;
                import org.springframework.data.redis.core.ValueOperations;
                import org.jooq.DSLContext;
                import org.camunda.bpm.engine.RuntimeService;
                import org.springframework.data.mongodb.core.MongoTemplate;
                class Stores {
                    void write(MongoCollection<Document> docs, ValueOperations<String, String> redis, RuntimeService engine, String iban, String email, long id) {
                        docs.insertOne(new Document("_id", id).append("acc", iban)); // leak: bank_account -> storage
                        docs.insertOne(new Document("_id", id).append("mail", email));
                        redis.set("k", iban); // leak: bank_account -> cache
                        engine.setVariable("1", "account", iban); // leak: bank_account -> storage
                        engine.setVariable("1", "id", id);
                    }
                    void template(MongoTemplate template, Mapped mapped, Plain plain) {
                        template.save(mapped);
                        template.save(plain); // leak: bank_account -> storage
                    }
                }
                class Plain { String iban; }
                @org.springframework.data.mongodb.core.mapping.Document
                class Mapped { String iban; } // leak: bank_account -> storage
                """);
    }

    @Test
    void aQueryOfOneColumnGivesWhatItsNameSays() {
        Leaks.check("""
                import org.springframework.jdbc.core.JdbcTemplate;
                class Finder {
                    void find(JdbcTemplate jdbc, long id) {
                        String found = jdbc.queryForObject("select c.email from customer c where id = ?", String.class, id);
                        System.out.println(found); // leak: email -> stdout
                        String city = jdbc.queryForObject("select colour from product where id = ?", String.class, id);
                        System.out.println(city);
                    }
                }
                """);
    }

    @Test
    void weakCiphersAndPlainEncodersProtectNothing() {
        Leaks.check("""
                import javax.crypto.Cipher;
                import org.springframework.security.crypto.password.NoOpPasswordEncoder;
                import org.springframework.security.crypto.password.PasswordEncoder;
                import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
                class Sealing {
                    void seal(String iban, String password, java.security.Key key) throws Exception {
                        Cipher weak = Cipher.getInstance("AES/ECB/PKCS5Padding");
                        weak.init(Cipher.ENCRYPT_MODE, key);
                        System.out.println(new String(weak.doFinal(iban.getBytes()))); // leak: bank_account -> stdout
                        Cipher strong = Cipher.getInstance("AES/GCM/NoPadding");
                        strong.init(Cipher.ENCRYPT_MODE, key);
                        System.out.println(new String(strong.doFinal(iban.getBytes())));
                        PasswordEncoder plain = NoOpPasswordEncoder.getInstance();
                        System.out.println(plain.encode(password)); // leak: password -> stdout
                        PasswordEncoder hashing = new BCryptPasswordEncoder();
                        System.out.println(hashing.encode(password));
                        StringBuilder hidden = new StringBuilder(iban);
                        hidden.replace(0, iban.length() - 4, "********");
                        System.out.println(hidden);
                    }
                }
                """);
    }

    @Test
    void handlersSeeWhatIsThrownElsewhere() {
        Leaks.check("""
                class Handlers {
                    static class Duplicate extends RuntimeException {
                        Duplicate(String who) { super("exists: " + who); }
                    }
                    static class Closed extends RuntimeException {
                        Closed(long id) { super("closed: " + id); }
                    }
                    void open(String email) { throw new Duplicate(email); } // leak: email -> exception
                    void close(long id) { throw new Closed(id); }
                    void handle(Duplicate e) {
                        System.out.println(e.getMessage()); // leak: email -> stdout
                    }
                    void handle(Closed e) {
                        System.out.println(e.getMessage());
                    }
                }
                """);
    }
}

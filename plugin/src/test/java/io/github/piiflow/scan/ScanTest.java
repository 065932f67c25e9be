package io.github.piiflow.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.dataflow.BlindSpot;
import io.github.piiflow.report.Result;
import io.github.piiflow.testing.Leaks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for a scan as a whole. */
class ScanTest {
    @TempDir
    Path folder;

    @Test
    void writesTheSameBytesWithOneThreadAndWithTwo() throws Exception {
        write("Customer.java", Leaks.CUSTOMER);
        for (int i = 0; i < 40; i++) {
            write("Desk" + i + ".java", """
                    import org.slf4j.Logger;
                    import org.slf4j.LoggerFactory;
                    class Desk%1$d extends Desk%2$d {
                        private static final Logger log = LoggerFactory.getLogger(Desk%1$d.class);
                        void greet(Customer customer) {
                            log.info("{} {}", customer.getEmail(), customer);
                            super.greet(customer);
                            new Desk%3$d().greet(customer);
                        }
                    }
                    """.formatted(i, i + 1, (i * 7 + 3) % 40));
        }
        write(
                "Desk40.java",
                "class Desk40 { void greet(Customer c) { throw new IllegalStateException(c.getEmail()); } }");

        SortedMap<String, byte[]> alone = reports(1);
        SortedMap<String, byte[]> together = reports(2);

        assertThat(alone).hasSize(Format.values().length);
        assertThat(together.keySet()).isEqualTo(alone.keySet());
        alone.forEach((name, bytes) -> assertThat(together.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void testsOutsideOfTestFoldersAreTests() throws Exception {
        write("Customer.java", Leaks.CUSTOMER);
        String body = """
                class %s {
                    void run(Customer customer) { System.out.println(customer.getEmail()); }
                }
                """;
        write("DeskTest.java", "import org.junit.jupiter.api.Test;\n" + body.formatted("DeskTest"));
        write("Desk.java", body.formatted("Desk"));
        String strays = """
                import org.junit.Assert;
                import org.assertj.core.util.Strings;
                import org.junit.platform.commons.util.StringUtils;
                """;
        write("Shop.java", strays + body.formatted("Shop"));

        assertThat(scan(1).findings())
                .extracting(finding -> finding.sink().place().file())
                .containsExactlyInAnyOrder("Desk.java", "Shop.java");
    }

    @Test
    void runsNothingOfWhatItScans() throws Exception {
        Path witness = folder.resolve("witness");
        write("Evil.java", """
                import java.nio.file.*;
                public class Evil extends javax.annotation.processing.AbstractProcessor {
                    static final String NAME = make();
                    static { make(); }
                    static String make() {
                        try { Files.writeString(Path.of("%1$s"), "ran"); } catch (Exception e) { }
                        return "x";
                    }
                    public boolean process(java.util.Set<? extends javax.lang.model.element.TypeElement> all,
                            javax.annotation.processing.RoundEnvironment round) { make(); return false; }
                    @Override public String toString() { return make(); }
                }
                """.formatted(witness.toString().replace("\\", "\\\\")));
        write("META-INF/services/javax.annotation.processing.Processor", "Evil\n");

        Result result = scan(1);

        assertThat(result.files()).isEqualTo(1);
        assertThat(witness).doesNotExist();
    }

    @Test
    void touchesNoNetwork() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/";
            write("Customer.java", Leaks.CUSTOMER);
            write("Desk.java", """
                    import java.net.http.*;
                    class Desk {
                        void send(HttpClient client, Customer customer) throws Exception {
                            System.out.println(customer.getEmail());
                            var body = HttpRequest.BodyPublishers.ofString(customer.getEmail());
                            client.send(HttpRequest.newBuilder(java.net.URI.create("%s")).POST(body).build(),
                                HttpResponse.BodyHandlers.discarding());
                        }
                    }
                    """.formatted(url));
            String doctype =
                    "<?xml version=\"1.0\"?>\n<!DOCTYPE configuration SYSTEM \"%sx.dtd\" [<!ENTITY x SYSTEM \"%sx\">]>\n"
                            .formatted(url, url);
            for (String name : new String[] {"logback.xml", "log4j2.xml", "META-INF/persistence.xml", "Mapper.xml"}) {
                write(name, doctype + "<configuration>&x;<include url=\"" + url + "\"/></configuration>\n");
            }
            write("application.yml", "spring:\n  config:\n    import: " + url + "\n");

            Result result = scan(2);

            assertThat(result.findings()).isNotEmpty();
            server.setSoTimeout(200);
            assertThat(answers(server)).as("somebody called").isFalse();
        }
    }

    private static boolean answers(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Test
    void saysWhereItStoppedFollowing() throws Exception {
        StringBuilder source = new StringBuilder("interface Shape { String name(String given); }\n");
        for (int i = 0; i < 30; i++) {
            source.append("class Shape")
                    .append(i)
                    .append(" implements Shape { public String name(String given) { return \"")
                    .append(i)
                    .append("\"; } }\n");
        }
        write(
                "Shapes.java",
                source + "class Caller { String of(Shape shape, String given) { return shape.name(given); } }\n");
        write("Small.java", "class Small { String of(String given) { return given; } }\n");

        assertThat(scan(1).blindSpots())
                .filteredOn(spot -> spot.kind() == BlindSpot.Kind.CUT)
                .extracting(BlindSpot::what)
                .singleElement()
                .asString()
                .contains("Caller.of(", "more than 24 methods");
    }

    private SortedMap<String, byte[]> reports(int threads) throws Exception {
        Path out = Files.createTempDirectory("reports");
        Reports.write(scan(threads), EnumSet.allOf(Format.class), out);
        SortedMap<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
                Files.delete(file);
            }
        }
        Files.delete(out);
        return all;
    }

    private Result scan(int threads) throws ScanException {
        return Scan.run(ScanConfig.builder(folder)
                .modules(List.of(SourceModule.of("desk", folder)))
                .threads(threads)
                .build());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

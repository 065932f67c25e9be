package io.github.piiflow.report.html;

import io.github.piiflow.report.Report;
import io.github.piiflow.report.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** {@code report.html}: one file without scripts, that loads nothing and lets nothing be loaded. */
public final class HtmlReport implements Report {
    private static final String CSS = css();

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public void write(Result result, Writer out) throws IOException {
        Html html = new Html(out);
        html.in(
                "html",
                () -> {
                    html.line();
                    html.in("head", () -> head(html)).line();
                    html.in("body", () -> body(html, result)).line();
                },
                "lang",
                "en");
        html.line();
    }

    private static void head(Html html) throws IOException {
        html.line();
        html.single("meta", "charset", "utf-8");
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.single("meta", "name", "color-scheme", "content", "light dark");
        html.single("meta", "name", "referrer", "content", "no-referrer");
        html.leaf("title", "piiflow: personal data leaving the code").line();
        html.style(CSS);
    }

    private static void body(Html html, Result result) throws IOException {
        html.line()
                .leaf("a", "Skip to the findings", "class", "skip", "href", "#findings")
                .line();
        html.in("header", () -> new Overview(html, result).header()).line();
        html.in("main", () -> {
                    html.line();
                    new FindingList(html, result).write();
                    new ExitTable(html, result).write();
                    new BlindSpots(html, result).write();
                    new RuleList(html, result).write();
                    new RunDetails(html, result).write();
                })
                .line();
        html.in(
                        "footer",
                        () -> html.leaf(
                                "p",
                                "Made by piiflow " + result.version()
                                        + " on the machine that holds the code. This page loads nothing and sends nothing."))
                .line();
    }

    static String policy() {
        return "default-src 'none'; style-src 'sha256-" + sha256(CSS) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String css() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is not in the jar");
            }
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.piiflow.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.report.Result;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import io.github.piiflow.testing.Flow;
import io.github.piiflow.testing.Hostile;
import io.github.piiflow.testing.Shop;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private static final Set<String> TAGS = Set.of(
            "html", "head", "body", "meta", "title", "style", "header", "main", "footer", "nav", "section", "h1", "h2",
            "h3", "h4", "p", "a", "span", "strong", "div", "ul", "ol", "li", "dl", "dt", "dd", "details", "summary",
            "pre", "code", "table", "caption", "thead", "tbody", "tr", "th", "td", "wbr");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "name",
            "content",
            "class",
            "href",
            "id",
            "tabindex",
            "role",
            "scope",
            "aria-hidden",
            "aria-label",
            "aria-labelledby");

    static List<Result> results() {
        return List.of(Shop.result(), Shop.crowded(), Shop.empty(), Hostile.result());
    }

    @ParameterizedTest
    @MethodSource("results")
    void isWellFormedAndHasNothingThatActs(Result result) throws Exception {
        for (Element element : elements(parse(result), "*")) {
            assertThat(TAGS).contains(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(ATTRIBUTES).contains(element.getAttributes().item(i).getNodeName());
            }
            assertThat(element.getAttribute("href")).matches("(#[A-Za-z0-9-]+)?");
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void idsAreUniqueAndLinksHaveTargets(Result result) throws Exception {
        Document page = parse(result);
        Set<String> ids = new HashSet<>();
        for (Element element : elements(page, "*")) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("unique: " + id).isTrue();
        }
        for (Element link : elements(page, "a")) {
            assertThat(ids).contains(link.getAttribute("href").substring(1));
        }
        for (Element section : elements(page, "section")) {
            String label = section.getAttribute("aria-labelledby");
            assertThat(label.isEmpty() || ids.contains(label)).as(label).isTrue();
        }
        assertThat(elements(page, "h1")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("results")
    void allowsItsOwnStyleOnly(Result result) throws Exception {
        Document page = parse(result);
        String css = elements(page, "style").get(0).getTextContent();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));

        String policy = elements(page, "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow()
                .getAttribute("content");

        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'");
        assertThat(css).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void showsTextsAsTheyAre() throws Exception {
        Document page = parse(Hostile.result());

        assertThat(page.getDocumentElement().getTextContent())
                .contains("</script></style><img src=x onerror=alert(1)>\" onload='x' & |")
                .contains("\\u001b[31m \\u202e")
                .contains("src/a b%20/<img onerror=1>/Ä|`.java:1");
    }

    @Test
    void showsEveryFindingWithItsSteps() throws Exception {
        Document page = parse(Shop.result());

        assertThat(elements(page, "details")).hasSizeGreaterThan(7);
        assertThat(page.getDocumentElement().getTextContent())
                .contains("Failed 3 findings are high or worse.")
                .contains("E-mail address (Customer.email) is written to the log in OrderService.audit")
                .contains("passed to OrderService.audit")
                .contains("(support: [masked e-mail])")
                .contains("field name email means email (en)")
                .contains("Log an internal id instead")
                .contains("com.acme:partner:1.0 is missing.");
    }

    @Test
    void listsSomeOfManyOrigins() throws Exception {
        String text = parse(Shop.crowded()).getDocumentElement().getTextContent();

        assertThat(text)
                .contains("Customer.maila and 24 more")
                .contains("It also comes from", "Customer.mailb", "passed to A.m20", "4 more, see findings.json")
                .doesNotContain("Customer.mailx");
    }

    @Test
    void anEmptyResultSaysSo() throws Exception {
        assertThat(parse(Shop.empty()).getDocumentElement().getTextContent())
                .contains("Passed No finding is high or worse.")
                .contains("No personal data was found leaving the code unprotected.")
                .contains("All 12 files could be read.")
                .contains("None: everything could be read and followed.");
    }

    @Test
    void staysUsableWithThousandsOfFindings() throws Exception {
        Result result = many(5_200);

        String page = Shop.write(new HtmlReport(), result);

        assertThat(page.length()).isLessThan(8_000_000);
        assertThat(page.substring(page.indexOf("</style>")))
                .contains("200 findings of the lowest severity not shown here; findings.json has all.")
                .contains("Only the worst 1,000 come with their steps; findings.json has all.")
                .contains("Findings <span class=\"count\">5,200</span>");
        Document document = parse(page);
        long listed = elements(document, "li").stream()
                .filter(item -> item.getAttribute("id").startsWith("f-"))
                .count();
        assertThat(listed).isEqualTo(FindingList.MAX_LISTED);
    }

    private static Result many(int count) {
        Map<String, String> sources = new HashMap<>();
        IntStream.range(0, 50)
                .forEach(i -> sources.put("src/A" + i + ".java", "log.info(x);\n".repeat(count / 50 + 1)));
        List<TaintFlow> flows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String file = "src/A" + i % 50 + ".java";
            flows.add(Flow.in(sources)
                    .element(i % 3 == 0 ? "iban" : "email", "com.acme.Customer#it")
                    .inside("com.acme.A" + i % 50, "m")
                    .at(new Place(file, Span.of(i / 50 + 1, 1, i / 50 + 1, 12))));
        }
        return Shop.result(flows, Severity.HIGH, sources);
    }

    /** Text on what it stands on, in both themes; 4.5 is what WCAG AA asks for. */
    @ParameterizedTest
    @CsvSource({
        "text, page",
        "text, card",
        "text, sunken",
        "quiet, page",
        "quiet, card",
        "quiet, sunken",
        "link, page",
        "link, card",
        "critical, critical-back",
        "high, high-back",
        "medium, medium-back",
        "low, low-back",
        "note, note-back",
        "good, good-back",
        "critical-ink, card",
        "high, card",
        "medium, card",
        "low, card"
    })
    void contrastIsEnough(String text, String ground) throws Exception {
        String css = elements(parse(Shop.empty()), "style").get(0).getTextContent();
        int dark = css.indexOf("prefers-color-scheme: dark");
        for (String theme : List.of(css.substring(0, dark), css.substring(dark))) {
            assertThat(contrast(colour(theme, text), colour(theme, ground))).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int colour(String theme, String name) {
        Matcher matcher = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(theme);
        assertThat(matcher.find()).as(name).isTrue();
        return Integer.parseInt(matcher.group(1), 16);
    }

    private static Document parse(Result result) throws Exception {
        return parse(Shop.write(new HtmlReport(), result));
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList nodes = page.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}

package io.github.piiflow.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Settings of files, with their lines. */
class PropertiesTextTest {

    @Test
    void readsAsTheJdkDoesAndKnowsTheLines() throws IOException {
        String text = "# no\n! no\na=1\n b : 2\nc 3\n\nd=x\\\n   y\\\\\ne\\:f=g\\=h\nempty\n";
        List<Setting> settings = PropertiesText.read("a.properties", text);
        Properties expected = new Properties();
        expected.load(new StringReader(text));

        assertThat(settings).hasSameSizeAs(expected.entrySet());
        settings.forEach(each -> assertThat(expected.getProperty(each.key())).isEqualTo(each.value()));
        assertThat(settings).extracting(each -> each.place().line()).containsExactly(3, 4, 5, 7, 9, 10);
    }

    @Test
    void flattensYaml() {
        assertThat(YamlText.read("a.yml", "a:\n  b-c: 1\n  d: [x, {e: f}]\n---\nlogging.level:\n  x.y: debug\n"))
                .extracting(each ->
                        each.key() + "=" + each.value() + "@" + each.place().line())
                .containsExactly("a.b-c=1@2", "a.d[0]=x@3", "a.d[1].e=f@3", "logging.level.x.y=debug@6");
    }

    @Test
    void whatIsNoYamlIsLeftOut() {
        assertThat(YamlText.read("a.yml", "a: {{ .Values.x }}: [")).isEmpty();
    }

    @Test
    void xmlReadsNothingElse() {
        String text = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<a>\n<b c=\"d\">&x;t</b></a>";

        assertThat(XmlText.read("a.xml", text).orElseThrow().children())
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.text()).isEqualTo("t");
                    assertThat(b.attribute("C")).isEqualTo("d");
                    assertThat(b.place().line()).isEqualTo(3);
                });
        assertThat(XmlText.read("a.xml", "<a>")).isEmpty();
    }
}

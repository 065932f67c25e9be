package io.github.piiflow.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which words stand in pages, templates and XML beside the source. */
class OtherTextsTest {
    @TempDir
    Path folder;

    @Test
    void findsWordsOfPagesAndXmlBesideTheSource() throws Exception {
        write("app/src/main/java/Desk.java", "class Desk { void onlyInJava() {} }");
        write("app/src/main/webapp/desk.jsp", "<% desk.printedByAPage(); %>");
        write("app/src/main/resources/beans.xml", "<bean init-method=\"startedByXml\"/>");
        write(
                "app/src/main/resources/mapper.xml",
                "<insert id=\"ofAMapper\">a</insert><p id='${desk.calledForAnId()}'/>");
        write("app/src/main/resources/list.csv", "namedInData");
        write("app/src/main/resources/test/desk.jsp", "<% desk.namedInATest(); %>");
        write("outside.jsp", "<% desk.namedAbove(); %>");
        Path root = folder.resolve("app");
        OtherTexts texts = new OtherTexts(ScanConfig.builder(root)
                .modules(List.of(SourceModule.of("app", root.resolve("src/main/java"))))
                .build());

        assertThat(texts).accepts("printedByAPage", "startedByXml", "calledForAnId");
        assertThat(texts).rejects("onlyInJava", "ofAMapper", "namedInData", "namedInATest", "namedAbove", "printedBy");
    }

    @Test
    void readsNothingAboveTheRoot() throws Exception {
        write("source/Desk.java", "class Desk {}");
        write("desk.jsp", "<% desk.namedAbove(); %>");
        Path root = folder.resolve("source");
        OtherTexts texts = new OtherTexts(ScanConfig.builder(root)
                .modules(List.of(SourceModule.of("source", root)))
                .build());

        assertThat(texts).rejects("namedAbove");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

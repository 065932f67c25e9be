package io.github.piiflow.ast;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.CompilationUnit;

/** Text to tree, by JavaParser without the steps behind its parser, which check and decorate. Belongs to one thread. */
final class SyntaxReader {
    private final JavaParser parser;

    SyntaxReader() {
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
                .setAttributeComments(false)
                .setDetectOriginalLineSeparator(false);
        configuration.getProcessors().clear();
        parser = new JavaParser(configuration);
    }

    ParseResult<CompilationUnit> read(String text) {
        return parser.parse(ParseStart.COMPILATION_UNIT, Providers.provider(text));
    }
}

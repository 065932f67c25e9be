package io.github.piiflow.ast;

import com.github.javaparser.ast.CompilationUnit;
import io.github.piiflow.code.ParseProblem;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one file after the other; belongs to one thread. Whatever is wrong with a file becomes a problem of that file. */
final class FileReader {
    private final Charset charset;
    private final Names names = new Names();
    private final SyntaxReader syntax = new SyntaxReader();

    FileReader(Charset charset) {
        this.charset = charset;
    }

    SourceFile read(SourceInput input) {
        try {
            return read(input, SourceText.of(Files.readAllBytes(input.file()), charset));
        } catch (IOException failure) {
            return failed(input, 0, failure);
        }
    }

    SourceFile read(SourceInput input, SourceText source) {
        try {
            return lower(input, source);
        } catch (RuntimeException | StackOverflowError failure) {
            return failed(input, source.lines(), failure);
        }
    }

    private SourceFile lower(SourceInput input, SourceText source) {
        List<ParseProblem> problems = new ArrayList<>();
        if (source.malformedLine() > 0) {
            problems.add(malformed(input, source.malformedLine()));
        }
        @Nullable CompilationUnit tree = new Recovery(syntax, input.path(), problems).tree(source.text());
        FileLowering file = new FileLowering(
                new FileContext(input.path(), names, problems), tree == null ? new CompilationUnit() : tree);
        return new SourceFile(
                input.path(),
                input.module(),
                file.packageName(),
                file.imports(),
                file.types(),
                problems,
                CommentScan.of(source.text()),
                source.lines());
    }

    private ParseProblem malformed(SourceInput input, int line) {
        String message = "this is not text in " + charset.name()
                + "; set the encoding of the sources (project.build.sourceEncoding) or convert the file";
        return new ParseProblem(new Place(input.path(), Span.of(line, 1, line, 1)), message, true);
    }

    private static SourceFile failed(SourceInput input, int lines, Throwable failure) {
        ParseProblem problem = new ParseProblem(
                new Place(input.path(), Span.NONE), "not analysed: " + Failures.describe(failure), false);
        return new SourceFile(
                input.path(), input.module(), "", List.of(), List.of(), List.of(problem), List.of(), lines);
    }
}

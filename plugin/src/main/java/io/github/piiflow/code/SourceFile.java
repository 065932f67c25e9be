package io.github.piiflow.code;

import java.util.List;

/**
 * One source file, lowered; its tree is gone.
 *
 * @param path relative to the scan's root, with {@code /}
 * @param module name of the module it belongs to: Maven {@code groupId:artifactId}, or the source root's path in a scan without poms
 * @param packageName empty for the unnamed package
 * @param types top-level types in order
 * @param lines number of lines
 */
public record SourceFile(
        String path,
        String module,
        String packageName,
        List<Import> imports,
        List<TypeDecl> types,
        List<ParseProblem> problems,
        List<LineComment> comments,
        int lines) {
    /** Copies the collections. */
    public SourceFile {
        imports = List.copyOf(imports);
        types = List.copyOf(types);
        problems = List.copyOf(problems);
        comments = List.copyOf(comments);
    }
}

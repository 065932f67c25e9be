package io.github.piiflow.ast;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.piiflow.code.Import;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.List;

/** A file's tree: package, imports, types. */
final class FileLowering {
    private static final Import JAVA_BASE = new Import("java.base", false, false, true);

    private final FileContext file;
    private final String packageName;
    private final List<Import> imports = new ArrayList<>();
    private final List<TypeDecl> types = new ArrayList<>();

    FileLowering(FileContext file, CompilationUnit tree) {
        this.file = file;
        this.packageName = file.names.share(tree.getPackageDeclaration()
                .map(declared -> Syntax.dotted(declared.getName()))
                .orElse(""));
        for (ImportDeclaration each : tree.getImports()) {
            imports.add(new Import(
                    file.names.share(Syntax.dotted(each.getName())),
                    each.isStatic(),
                    each.isAsterisk(),
                    each.isModule()));
        }
        TypeLowering lowering = new TypeLowering(file);
        for (TypeDeclaration<?> each : tree.getTypes()) {
            types.add(lowering.top(each, name(each), packageName));
        }
    }

    String packageName() {
        return packageName;
    }

    List<Import> imports() {
        return imports;
    }

    List<TypeDecl> types() {
        return types;
    }

    /** The class of a compact source file (Java 25) is named after the file and imports all of java.base. */
    private String name(TypeDeclaration<?> type) {
        if (type instanceof ClassOrInterfaceDeclaration declaration && declaration.isCompact()) {
            imports.add(JAVA_BASE);
            String fileName = file.path.substring(file.path.lastIndexOf('/') + 1);
            int dot = fileName.lastIndexOf('.');
            return dot < 0 ? fileName : fileName.substring(0, dot);
        }
        return file.names.share(type.getName().getIdentifier());
    }
}

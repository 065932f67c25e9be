package io.github.piiflow.ast;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.piiflow.ast.Outline.Piece;
import java.util.List;

/**
 * Enums declared in bodies (Java 16), which JavaParser does not know. They are read apart and become members of the type
 * around: they see none of the body's variables anyway.
 */
final class LocalEnums {
    private LocalEnums() {}

    static void addTo(CompilationUnit tree, List<Piece> enums, Remainder text, SyntaxReader syntax) {
        for (Piece piece : enums) {
            syntax.read(text.only(piece))
                    .getResult()
                    .ifPresent(alone -> alone.getTypes().forEach(type -> add(tree, type)));
        }
    }

    private static void add(CompilationUnit tree, TypeDeclaration<?> local) {
        for (TypeDeclaration<?> type : tree.getTypes()) {
            if (contains(type, local)) {
                innermost(type, local).addMember(local);
                return;
            }
        }
    }

    private static TypeDeclaration<?> innermost(TypeDeclaration<?> type, TypeDeclaration<?> local) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof TypeDeclaration<?> inner && contains(inner, local)) {
                return innermost(inner, local);
            }
        }
        return type;
    }

    private static boolean contains(TypeDeclaration<?> type, TypeDeclaration<?> local) {
        return type.getRange()
                .flatMap(range -> local.getRange().map(range::contains))
                .orElse(false);
    }
}

package io.github.piiflow.ast;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.piiflow.ast.TypeScope.Captured;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeDecl.Kind;
import io.github.piiflow.code.TypeUse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types: top-level, member, local and anonymous. */
final class TypeLowering {
    private final FileContext file;

    TypeLowering(FileContext file) {
        this.file = file;
    }

    /** A top-level type. */
    TypeDecl top(TypeDeclaration<?> tree, String simpleName, String packageName) {
        String qualifiedName = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
        TypeDecl type =
                new TypeDecl(kind(tree), simpleName, file.names.share(qualifiedName), null, Spans.of(tree.getName()));
        declaration(tree, new TypeScope(type, null, null, false));
        return type;
    }

    void member(TypeDeclaration<?> tree, TypeScope outer) {
        String simpleName = file.names.share(tree.getName().getIdentifier());
        String qualifiedName = outer.type.qualifiedName() + "." + simpleName;
        TypeDecl type = new TypeDecl(kind(tree), simpleName, qualifiedName, outer.type, Spans.of(tree.getName()));
        outer.type.add(type);
        boolean inner = type.kind() == Kind.CLASS && !tree.isStatic() && outer.type.kind() != Kind.INTERFACE;
        TypeScope scope = new TypeScope(type, outer, null, inner);
        outer.member(scope);
        declaration(tree, scope);
    }

    /** A class declared in a body. It is read twice if it creates objects of itself before all its captures are known. */
    void local(TypeDeclaration<?> tree, BodyLowering around) {
        String simpleName = file.names.share(tree.getName().getIdentifier());
        String qualifiedName = around.owner.nextLocalName(simpleName);
        TypeScope scope = local(tree, simpleName, qualifiedName, around, List.of());
        if (scope.createdTooEarly()) {
            scope = local(tree, simpleName, qualifiedName, around, scope.captures());
        }
        around.owner.type.add(scope.type);
    }

    private TypeScope local(
            TypeDeclaration<?> tree,
            String simpleName,
            String qualifiedName,
            BodyLowering around,
            List<Captured> captures) {
        TypeDecl type =
                new TypeDecl(kind(tree), simpleName, qualifiedName, around.owner.type, Spans.of(tree.getName()));
        TypeScope scope = new TypeScope(type, around.owner, around, type.kind() == Kind.CLASS);
        scope.captureAll(captures);
        if (!captures.isEmpty()) {
            scope.complete();
        }
        around.declareType(scope);
        declaration(tree, scope);
        return scope;
    }

    TypeScope anonymous(
            ClassOrInterfaceType written,
            TypeUse superType,
            NodeList<BodyDeclaration<?>> members,
            BodyLowering around) {
        String qualifiedName = around.owner.nextLocalName("");
        TypeDecl type = new TypeDecl(Kind.CLASS, "", qualifiedName, around.owner.type, Spans.of(written));
        type.header(Set.of(), List.of(), superType, List.of(), List.of());
        around.owner.type.add(type);
        TypeScope scope = new TypeScope(type, around.owner, around, true);
        inheritCaptures(scope, superType);
        members(scope, members);
        return scope;
    }

    private static Kind kind(TypeDeclaration<?> tree) {
        if (tree instanceof EnumDeclaration) {
            return Kind.ENUM;
        }
        if (tree instanceof RecordDeclaration) {
            return Kind.RECORD;
        }
        if (tree instanceof AnnotationDeclaration) {
            return Kind.ANNOTATION;
        }
        return tree instanceof ClassOrInterfaceDeclaration type && type.isInterface() ? Kind.INTERFACE : Kind.CLASS;
    }

    private void declaration(TypeDeclaration<?> tree, TypeScope scope) {
        header(tree, scope);
        MemberLowering members = new MemberLowering(file, scope, this);
        if (tree instanceof EnumDeclaration enumeration) {
            members.constants(enumeration.getEntries());
        } else if (tree instanceof RecordDeclaration record) {
            members.components(record.getParameters());
        }
        members.all(tree.getMembers());
        close(scope);
    }

    /** The body of an anonymous class or of an enum constant. */
    void members(TypeScope scope, NodeList<BodyDeclaration<?>> members) {
        new MemberLowering(file, scope, this).all(members);
        close(scope);
    }

    private static void close(TypeScope scope) {
        scope.complete();
        if (scope.around != null || !scope.captures().isEmpty()) {
            scope.type.local(scope.captures().stream().map(Captured::name).toList());
        }
    }

    private void header(TypeDeclaration<?> tree, TypeScope scope) {
        TypeDecl type = scope.type;
        Set<Modifier> modifiers = modifiers(tree, scope);
        var annotations = file.annotations.of(tree.getAnnotations());
        if (tree instanceof ClassOrInterfaceDeclaration declaration) {
            var parameters = file.types.parameters(declaration.getTypeParameters());
            List<TypeUse> extended = file.types.ofAll(declaration.getExtendedTypes());
            if (declaration.isInterface()) {
                type.header(modifiers, parameters, null, extended, annotations);
            } else {
                @Nullable TypeUse superclass = extended.isEmpty() ? null : extended.get(0);
                List<TypeUse> interfaces = file.types.ofAll(declaration.getImplementedTypes());
                type.header(modifiers, parameters, superclass, interfaces, annotations);
                inheritCaptures(scope, superclass);
            }
        } else if (tree instanceof EnumDeclaration declaration) {
            List<TypeUse> interfaces = file.types.ofAll(declaration.getImplementedTypes());
            type.header(modifiers, List.of(), null, interfaces, annotations);
        } else if (tree instanceof RecordDeclaration declaration) {
            var parameters = file.types.parameters(declaration.getTypeParameters());
            List<TypeUse> interfaces = file.types.ofAll(declaration.getImplementedTypes());
            type.header(modifiers, parameters, null, interfaces, annotations);
        } else {
            type.header(modifiers, List.of(), null, List.of(), annotations);
        }
    }

    private static Set<Modifier> modifiers(TypeDeclaration<?> tree, TypeScope scope) {
        Set<Modifier> modifiers = Syntax.modifiers(tree.getModifiers());
        Kind kind = scope.type.kind();
        TypeScope outer = scope.outer;
        if (outer != null && scope.around == null) {
            boolean inInterface = outer.type.kind() == Kind.INTERFACE || outer.type.kind() == Kind.ANNOTATION;
            if (inInterface) {
                modifiers.add(Modifier.PUBLIC);
            }
            if (inInterface || kind != Kind.CLASS) {
                modifiers.add(Modifier.STATIC);
            }
        }
        if (kind == Kind.RECORD) {
            modifiers.add(Modifier.FINAL);
        }
        return modifiers;
    }

    /** An object of a subclass carries what the superclass captured. */
    private static void inheritCaptures(TypeScope scope, @Nullable TypeUse superclass) {
        if (superclass == null || !scope.inBody) {
            return;
        }
        TypeScope outer = scope.outer;
        BodyLowering around = scope.around;
        TypeScope local = null;
        if (around != null) {
            local = around.localType(superclass.name());
        } else if (outer != null) {
            local = outer.localType(superclass.name());
        }
        if (local != null && local != scope) {
            local.created();
            scope.captureAll(local.captures());
        }
    }
}

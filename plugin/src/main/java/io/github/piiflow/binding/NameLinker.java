package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.code.Instr;
import org.jspecify.annotations.Nullable;

/** What names mean: fields, statically imported ones, types, packages. */
final class NameLinker {
    private final Linker linker;
    private final Registers registers;
    private final FileScope file;

    NameLinker(Linker linker) {
        this.linker = linker;
        this.registers = linker.registers;
        this.file = linker.owner.scope();
    }

    void name(Instr.Name name) {
        if (!field(name, name.name(), name.target())) {
            typeOrPackage(name);
        }
    }

    void store(Instr.StoreName store) {
        boolean found = field(store, store.name(), -1);
        if (!found) {
            linker.link(store, new Link.FieldLink(null, 0));
        }
        linker.use(store.source(), found ? fieldType(store.name()) : null);
    }

    void load(Instr.LoadField load) {
        Link denoted = registers.denoted(load.object());
        if (denoted instanceof Link.PackageLink inside) {
            loadFromPackage(load, inside.name());
        } else if (denoted instanceof Link.TypeLink type) {
            loadFromType(load, type.type());
        } else {
            loadFromObject(load, linker.use(load.object(), null));
        }
    }

    void store(Instr.StoreField store) {
        Link denoted = registers.denoted(store.object());
        JavaType object = denoted instanceof Link.TypeLink type ? type.type() : linker.use(store.object(), null);
        ClassType type = linker.rules.classType(object);
        FieldInfo field = type == null ? null : KnownClass.of(type).visibleField(store.name());
        linker.link(store, new Link.FieldLink(field, 0));
        linker.use(store.source(), field == null ? null : linker.rules.memberType(field.type(), field.owner(), object));
    }

    /** The name as a field of this class, of one around it, or statically imported. */
    private boolean field(Instr instr, String name, int target) {
        int steps = 0;
        for (SourceClass in = linker.owner; in != null; in = in.outer()) {
            FieldInfo field = in.visibleField(name);
            if (field != null) {
                linker.link(instr, new Link.FieldLink(field, steps));
                registers.write(target, linker.rules.memberType(field.type(), field.owner(), in.self()));
                return true;
            }
            steps++;
        }
        FieldInfo imported = imported(name);
        if (imported != null) {
            linker.link(instr, new Link.FieldLink(imported, 0));
            registers.write(target, imported.type());
        }
        return imported != null;
    }

    private @Nullable FieldInfo imported(String name) {
        for (KnownClass each : file.staticOwners(name)) {
            FieldInfo field = each.visibleField(name);
            if (field != null && field.isStatic()) {
                return field;
            }
        }
        return null;
    }

    private @Nullable JavaType fieldType(String name) {
        for (SourceClass in = linker.owner; in != null; in = in.outer()) {
            FieldInfo field = in.visibleField(name);
            if (field != null) {
                return linker.rules.memberType(field.type(), field.owner(), in.self());
            }
        }
        FieldInfo imported = imported(name);
        return imported == null ? null : imported.type();
    }

    private void typeOrPackage(Instr.Name instr) {
        String name = instr.name();
        JavaType type = linker.typeNames(instr.span()).find(name);
        if (type instanceof ClassType named) {
            denote(instr, named);
        } else if (isImportedConstant(name)) {
            linker.link(instr, new Link.FieldLink(null, 0));
        } else if (looksLikeType(name)) {
            denote(instr, file.unresolved(name).raw());
        } else if (!file.table().hasPackage(name) && anyIncomplete()) {
            linker.link(instr, new Link.FieldLink(null, 0));
        } else {
            denote(instr, new Link.PackageLink(name));
        }
    }

    /** A name that a static import, or the naming of constants, says to be a field of a class that was not found. */
    private boolean isImportedConstant(String name) {
        return file.importsStatically(name) || !looksLikeType(name) && isUpper(name.charAt(0)) && name.length() > 1;
    }

    private boolean anyIncomplete() {
        for (SourceClass in = linker.owner; in != null; in = in.outer()) {
            if (in.isIncomplete()) {
                return true;
            }
        }
        return false;
    }

    private void loadFromPackage(Instr.LoadField load, String inside) {
        String name = inside + '.' + load.name();
        KnownClass found = file.findQualified(name);
        if (found != null) {
            denote(load, found.raw());
        } else if (!file.table().hasPackage(name) && looksLikeType(load.name())) {
            denote(load, file.unresolved(name).raw());
        } else {
            denote(load, new Link.PackageLink(name));
        }
    }

    private void loadFromType(Instr.LoadField load, ClassType type) {
        KnownClass info = KnownClass.of(type);
        FieldInfo field = info.visibleField(load.name());
        KnownClass nested = field == null ? info.memberType(load.name()) : null;
        if (field != null) {
            linker.link(load, new Link.FieldLink(field, 0));
            registers.write(load.target(), field.type());
        } else if (nested != null) {
            denote(load, nested.raw());
        } else if (info.isIncomplete() && looksLikeType(load.name())) {
            denote(
                    load,
                    file.table().unresolved(info.name() + '.' + load.name()).raw());
        } else {
            linker.link(load, new Link.FieldLink(null, 0));
        }
    }

    private void loadFromObject(Instr.LoadField load, JavaType object) {
        if (object instanceof ArrayType && load.name().equals("length")) {
            linker.link(load, new Link.FieldLink(null, 0));
            registers.write(load.target(), Types.INT);
            return;
        }
        ClassType type = linker.rules.classType(object);
        FieldInfo field = type == null ? null : field(KnownClass.of(type), load.name());
        linker.link(load, new Link.FieldLink(field, 0));
        if (field != null) {
            registers.write(load.target(), linker.rules.memberType(field.type(), field.owner(), object));
        }
    }

    private @Nullable FieldInfo field(KnownClass in, String name) {
        FieldInfo field = in.visibleField(name);
        return field == null && in instanceof SourceClass source && Captures.isCapture(name)
                ? Captures.field(source, name, linker.rules)
                : field;
    }

    private void denote(Instr instr, ClassType type) {
        denote(instr, new Link.TypeLink(type));
        registers.write(instr.target(), type);
    }

    private void denote(Instr instr, Link link) {
        linker.link(instr, link);
        registers.denote(instr.target(), link);
    }

    /** Starts with a capital and is not all capitals. */
    private static boolean looksLikeType(String name) {
        if (!isUpper(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return true;
            }
        }
        return name.length() == 1;
    }

    private static boolean isUpper(char c) {
        return Character.isUpperCase(c);
    }
}

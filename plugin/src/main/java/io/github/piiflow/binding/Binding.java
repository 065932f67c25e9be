package io.github.piiflow.binding;

import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way in: makes a {@link World} of source files and a class path. */
public final class Binding {
    private final SourceIndex index;
    private final ClassTable table;
    private final List<SourceClass> classes = new ArrayList<>();

    private Binding(ClassPath classPath, ModuleGraph modules) {
        index = new SourceIndex(modules);
        table = new ClassTable(index, classPath);
    }

    /** The world of these files. The class path must stay open as long as the world is used. */
    public static World build(List<SourceFile> files, ClassPath classPath, ModuleGraph modules) {
        List<SourceFile> ordered = new ArrayList<>(files);
        ordered.sort(Comparator.comparing(SourceFile::path));
        Binding binding = new Binding(classPath, modules);
        for (SourceFile file : ordered) {
            binding.add(file);
        }
        binding.settle();
        return new KnownWorld(List.copyOf(ordered), List.copyOf(binding.classes), binding.table);
    }

    private void add(SourceFile file) {
        index.addPackage(file.packageName());
        FileScope scope = new FileScope(file, table);
        int start = classes.size();
        for (TypeDecl each : file.types()) {
            add(each, scope, null);
        }
        classes.subList(start, classes.size())
                .sort(Comparator.comparingLong(each -> each.declaration().span()));
    }

    private void add(TypeDecl type, FileScope scope, @Nullable SourceClass outer) {
        SourceClass info = new SourceClass(scope, type, outer);
        classes.add(info);
        index.add(info);
        for (TypeDecl each : type.types()) {
            add(each, scope, info);
        }
    }

    /** Reads all headers, outer classes first; afterwards they are never read again, so threads need not agree on an order. */
    private void settle() {
        for (SourceClass each : classes) {
            each.variables();
        }
        for (SourceClass each : classes) {
            each.settle();
        }
    }
}

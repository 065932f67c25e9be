package io.github.piiflow.binding;

import io.github.piiflow.code.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Classes of the analysed source by name. Of several of one name the asking class sees the nearest. */
final class SourceIndex {
    private final Map<String, SourceClass[]> classes = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final ModuleGraph modules;

    SourceIndex(ModuleGraph modules) {
        this.modules = modules;
    }

    /** Adds a class; those added first win among equals. */
    void add(SourceClass info) {
        SourceClass[] others = classes.get(info.name());
        SourceClass[] all = others == null ? new SourceClass[1] : Arrays.copyOf(others, others.length + 1);
        all[all.length - 1] = info;
        classes.put(info.name(), all);
    }

    void addPackage(String name) {
        String prefix = name;
        while (packages.add(prefix) && prefix.indexOf('.') > 0) {
            prefix = prefix.substring(0, prefix.lastIndexOf('.'));
        }
    }

    boolean hasPackage(String dotted) {
        return packages.contains(dotted);
    }

    @Nullable
    SourceClass find(String dotted, @Nullable SourceFile from) {
        SourceClass[] all = classes.get(dotted);
        if (all == null) {
            return null;
        }
        return all.length == 1 || from == null ? all[0] : nearest(all, from);
    }

    private SourceClass nearest(SourceClass[] all, SourceFile from) {
        List<String> visible = new ArrayList<>();
        visible.add(from.module());
        visible.addAll(modules.of(from.module()));
        SourceClass best = all[0];
        for (SourceClass each : all) {
            int farther = distance(each.file(), from, visible) - distance(best.file(), from, visible);
            if (farther < 0 || farther == 0 && shared(each.file(), from) > shared(best.file(), from)) {
                best = each;
            }
        }
        return best;
    }

    /** How much of the way to both files is the same: of modules that nobody told of, what stands side by side belongs together. */
    private static int shared(SourceFile file, SourceFile from) {
        String one = root(file);
        String other = root(from);
        int folders = 0;
        for (int i = 0; i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i); i++) {
            folders += one.charAt(i) == '/' ? 1 : 0;
        }
        return folders;
    }

    /** Same source root before same module, before the modules it depends on, before the rest. */
    private static int distance(SourceFile file, SourceFile from, List<String> visible) {
        if (root(file).equals(root(from))) {
            return 0;
        }
        int module = visible.indexOf(file.module());
        return module < 0 ? visible.size() + 1 : module + 1;
    }

    /** The path without package and file name. */
    private static String root(SourceFile file) {
        String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        String packagePath = file.packageName().replace('.', '/') + '/';
        return folder.endsWith(packagePath) ? folder.substring(0, folder.length() - packagePath.length()) : folder;
    }
}

package io.github.piiflow.binding;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Class files of the running JDK, read as data: nothing is loaded or run. */
final class JdkClasses {
    private final Map<String, ModuleReference> moduleOfPackage = new HashMap<>();
    private final Map<String, ModuleDescriptor> modules = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Map<ModuleReference, ModuleReader> readers = new ConcurrentHashMap<>();

    JdkClasses() {
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            modules.put(module.descriptor().name(), module.descriptor());
            for (String name : module.descriptor().packages()) {
                moduleOfPackage.put(name, module);
                addPrefixes(name);
            }
        }
    }

    boolean hasPackage(String dotted) {
        return prefixes.contains(dotted);
    }

    /** Packages that {@code import module} makes visible; empty for modules that are not of the JDK. */
    List<String> exports(String module) {
        ModuleDescriptor descriptor = modules.get(module);
        List<String> result = new ArrayList<>();
        if (descriptor != null) {
            for (ModuleDescriptor.Exports each : descriptor.exports()) {
                if (!each.isQualified()) {
                    result.add(each.source());
                }
            }
            for (ModuleDescriptor.Requires each : descriptor.requires()) {
                if (each.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE)) {
                    result.addAll(exports(each.name()));
                }
            }
        }
        return result;
    }

    boolean has(String internalName) {
        ModuleReference module = moduleOf(internalName);
        try {
            return module != null
                    && reader(module).find(internalName + ".class").isPresent();
        } catch (IOException | RuntimeException e) {
            return false; // as good as absent: the name becomes an unresolved one, which is counted
        }
    }

    byte @Nullable [] read(String internalName) {
        ModuleReference module = moduleOf(internalName);
        try {
            return module == null ? null : bytes(reader(module), internalName + ".class");
        } catch (IOException | RuntimeException e) {
            return null; // as good as absent
        }
    }

    private @Nullable ModuleReference moduleOf(String internalName) {
        int slash = internalName.lastIndexOf('/');
        return slash < 0
                ? null
                : moduleOfPackage.get(internalName.substring(0, slash).replace('/', '.'));
    }

    private static byte @Nullable [] bytes(ModuleReader reader, String path) throws IOException {
        ByteBuffer buffer = reader.read(path).orElse(null);
        if (buffer == null) {
            return null;
        }
        byte[] result = new byte[buffer.remaining()];
        buffer.get(result);
        reader.release(buffer);
        return result;
    }

    private ModuleReader reader(ModuleReference module) throws IOException {
        ModuleReader known = readers.get(module);
        if (known == null) {
            ModuleReader opened = module.open();
            known = readers.putIfAbsent(module, opened);
            return known == null ? opened : known;
        }
        return known;
    }

    private void addPrefixes(String name) {
        String prefix = name;
        while (prefixes.add(prefix) && prefix.indexOf('.') > 0) {
            prefix = prefix.substring(0, prefix.lastIndexOf('.'));
        }
    }
}

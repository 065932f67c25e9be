package io.github.piiflow.rule;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes outlines of what the running JDK has got since the oldest one that scans run on, of which its compiler knows, too.
 */
final class JdkOutlines {
    private static final List<String> PACKAGES = List.of(
            "java.io",
            "java.lang",
            "java.lang.ref",
            "java.lang.reflect",
            "java.math",
            "java.net",
            "java.nio",
            "java.nio.charset",
            "java.nio.file",
            "java.security",
            "java.text",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "java.util.zip",
            "javax.crypto");
    private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private JdkOutlines() {}

    /** What a class file says: its line, and lines of its methods. */
    private record Outline(String name, boolean isVisible, String line, List<String> methods) {}

    /** What this JDK has, and the release did not have. */
    static String since(int release) throws IOException {
        Map<String, Outline> before = ofRelease(Character.toUpperCase(Character.forDigit(release, 36)));
        StringBuilder text = new StringBuilder(1 << 16);
        for (Outline outline : new TreeMap<>(ofThis()).values()) {
            Outline known = before.get(outline.name());
            Set<String> had = known == null ? Set.of() : new HashSet<>(known.methods());
            List<String> added = outline.methods().stream()
                    .filter(method -> !had.contains(method))
                    .toList();
            if (outline.isVisible() && (known == null || !added.isEmpty())) {
                text.append(outline.line()).append('\n');
                added.forEach(method -> text.append(method).append('\n'));
            }
        }
        return text.toString();
    }

    /** What the compiler knows of an older release: classes without code, in folders that name releases by a letter each. */
    private static Map<String, Outline> ofRelease(char letter) throws IOException {
        Map<String, Outline> result = new HashMap<>();
        try (ZipFile file = new ZipFile(
                Path.of(System.getProperty("java.home"), "lib", "ct.sym").toFile())) {
            for (ZipEntry each : Collections.list(file.entries())) {
                String[] parts = each.getName().split("/", 3);
                if (parts[0].indexOf(letter) >= 0
                        && parts.length > 2
                        && parts[1].equals("java.base")
                        && parts[2].endsWith(".sig")
                        && isWanted(parts[2])) {
                    Outline outline = read(file.getInputStream(each).readAllBytes());
                    result.put(outline.name(), outline);
                }
            }
        }
        return result;
    }

    private static Map<String, Outline> ofThis() throws IOException {
        Map<String, Outline> result = new HashMap<>();
        Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base");
        try (Stream<Path> files = Files.walk(base)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                String path = base.relativize(each).toString();
                if (path.endsWith(".class") && isWanted(path)) {
                    Outline outline = read(Files.readAllBytes(each));
                    result.put(outline.name(), outline);
                }
            }
        }
        return result;
    }

    private static boolean isWanted(String path) {
        int slash = path.lastIndexOf('/');
        return slash > 0 && PACKAGES.contains(path.substring(0, slash).replace('/', '.'));
    }

    private static Outline read(byte[] bytes) {
        Reader reader = new Reader();
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return reader.outline();
    }

    /** Reads class files, whatever their version. */
    private static final class Reader extends ClassVisitor {
        private final List<String> methods = new ArrayList<>();
        private String name = "";
        private String signature = "";
        private int access;
        private boolean isNested;
        private boolean isLocal;

        private Reader() {
            super(Opcodes.ASM9);
        }

        Outline outline() {
            boolean visible = (access & VISIBLE) != 0 && !isLocal && (isNested || name.indexOf('$') < 0);
            return new Outline(name, visible, name + " " + access + " " + signature, List.copyOf(methods));
        }

        @Override
        public void visit(
                int version,
                int flags,
                String internalName,
                @Nullable String generic,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            name = internalName;
            access = flags & ~Opcodes.ACC_DEPRECATED;
            StringBuilder plain = new StringBuilder("L").append(superName).append(';');
            for (String each : interfaces == null ? new String[0] : interfaces) {
                plain.append('L').append(each).append(';');
            }
            signature = generic != null ? generic : plain.toString();
        }

        @Override
        public void visitInnerClass(String inner, @Nullable String around, @Nullable String simple, int flags) {
            if (inner.equals(name)) {
                access = flags & ~Opcodes.ACC_DEPRECATED;
                isNested = true;
                isLocal = around == null || simple == null;
            }
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int flags, String method, String type, @Nullable String generic, String @Nullable [] exceptions) {
            if ((flags & VISIBLE) != 0 && (flags & Opcodes.ACC_SYNTHETIC) == 0 && method.charAt(0) != '<') {
                int kept = flags & (VISIBLE | Opcodes.ACC_STATIC | Opcodes.ACC_ABSTRACT | Opcodes.ACC_VARARGS);
                methods.add(" " + kept + " " + method + " " + (generic == null ? type : generic));
            }
            return null;
        }
    }
}

package io.github.piiflow.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes outlines of the classes that rows are about, and of what stands between them in chains of calls: supertypes, methods
 * that give one of these classes or take functions, constants that are such objects or texts.
 */
final class LibraryOutlines {
    private static final Pattern NAME = Pattern.compile("L([\\w/$]+)");
    private static final Pattern FUNCTION = Pattern.compile(
            ".*(Consumer|Function\\d?|Supplier|Predicate|Operator|Callable|Callback|Handler|Customizer|Configurer|Configurator)<.*");
    /** What data is written to, or where it goes. */
    private static final Pattern STREAM = Pattern.compile("Ljava/(?:io|net|nio)/");

    private static final int PUBLIC = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
    private static final int MOST_PARAMETERS = 6;
    /** A package with more is a model of messages or the inside of a library. */
    private static final int MOST_NEIGHBOURS = 40;
    /** So many may stand in a package that a row is about as a whole. */
    private static final int MOST_TOGETHER = 120;

    private static final String ALL_OF = ".**";

    private final LibraryClasses classes;
    private final Set<String> constants;
    private final Map<String, Optional<Outline>> read = new HashMap<>();
    private final Set<String> roots = new TreeSet<>();
    private final Set<String> together = new TreeSet<>();
    private final Set<String> chosen = new TreeSet<>();

    /**
     * Chooses nothing yet.
     *
     * @param names of classes, or {@code package.**} for all classes that stand in a package
     * @param constants dotted names of static fields that rows ask for
     */
    LibraryOutlines(LibraryClasses classes, Collection<String> names, Set<String> constants) {
        this.classes = classes;
        this.constants = constants;
        for (String name : names) {
            if (name.endsWith(ALL_OF)) {
                addAll(name.substring(0, name.length() - ALL_OF.length()));
            } else if (name.indexOf('*') < 0) {
                ofDotted(name).map(Outline::name).ifPresent(roots::add);
            }
        }
    }

    /** Requests, bodies and builders that rows are about without naming each. */
    private void addAll(String name) {
        List<String> all = classes.classesIn(name).stream()
                .flatMap(each -> ofDotted(each).stream())
                .filter(outline -> (outline.access() & Opcodes.ACC_PUBLIC) != 0)
                .map(Outline::name)
                .toList();
        if (all.size() <= MOST_TOGETHER) {
            together.addAll(all);
        }
    }

    /** A member. */
    private record Part(
            int access,
            String name,
            String signature,
            @Nullable String value) {
        boolean isMethod() {
            return signature.indexOf('(') >= 0;
        }

        String result() {
            return signature.substring(signature.indexOf(')') + 1);
        }

        /** With the opening bracket and type parameters. */
        String parameters() {
            return signature.substring(0, signature.indexOf(')'));
        }

        String line() {
            return " " + access + " " + name + " " + signature + (value == null ? "" : " " + value);
        }
    }

    /** What a class file says. */
    private record Outline(String name, int access, String signature, String outer, List<Part> parts) {
        List<String> supertypes() {
            return names(signature);
        }

        String line() {
            return name + " " + access + " " + signature;
        }
    }

    String text() {
        add(roots);
        add(together);
        for (int round = 0; round < 2; round++) {
            add(between());
        }
        addNeighbours();
        add(functions());
        StringBuilder text = new StringBuilder(1 << 20);
        for (String name : chosen) {
            Outline outline = of(name).orElseThrow();
            text.append(outline.line()).append('\n');
            parts(outline).forEach(part -> text.append(part.line()).append('\n'));
        }
        return text.toString();
    }

    /** Lines about what the jars do not have. */
    List<String> untrue(List<String> lines) {
        List<String> untrue = new ArrayList<>();
        Set<String> members = Set.of();
        String about = "";
        for (String line : lines) {
            if (line.startsWith(" ")) {
                if (!members.contains(line)) {
                    untrue.add(about + line);
                }
                continue;
            }
            about = line.substring(0, line.indexOf(' '));
            Optional<Outline> outline = of(about);
            if (outline.filter(each -> each.line().equals(line)).isEmpty()) {
                untrue.add(line);
            }
            Set<String> found = new HashSet<>();
            outline.ifPresent(each -> each.parts().forEach(part -> found.add(part.line())));
            members = found;
        }
        return untrue;
    }

    /** Classes with their supertypes and the classes around them. */
    private void add(Collection<String> names) {
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.poll();
            Optional<Outline> outline = of(name);
            if (outline.isPresent() && chosen.add(name)) {
                open.addAll(outline.get().supertypes());
                if (!outline.get().outer().isEmpty()) {
                    open.add(outline.get().outer());
                }
            }
        }
    }

    /** Classes that are used in the place of a root, or give one: loggers of a kind, clients, factories. */
    private void addNeighbours() {
        Set<String> packages = new TreeSet<>();
        chosen.forEach(name -> packages.add(packageOf(name)));
        Set<String> found = new TreeSet<>();
        for (String each : packages) {
            List<String> near = classes.classesIn(each.replace('/', '.')).stream()
                    .flatMap(name -> ofDotted(name).stream())
                    .filter(outline -> !chosen.contains(outline.name()) && isNeighbour(outline))
                    .map(Outline::name)
                    .toList();
            if (near.size() <= MOST_NEIGHBOURS) {
                found.addAll(near);
            }
        }
        add(found);
    }

    private static String packageOf(String internalName) {
        return internalName.substring(0, Math.max(0, internalName.lastIndexOf('/')));
    }

    private boolean isNeighbour(Outline outline) {
        return (outline.access() & Opcodes.ACC_PUBLIC) != 0
                && (outline.supertypes().stream().anyMatch(chosen::contains)
                        || outline.parts().stream()
                                .filter(Part::isMethod)
                                .anyMatch(part -> names(part.result()).stream().anyMatch(chosen::contains)));
    }

    /** What the methods of the chosen classes give that is one of them, or gives one of them. */
    private Set<String> between() {
        Set<String> found = new TreeSet<>();
        for (String name : chosen) {
            for (Part part : of(name).orElseThrow().parts()) {
                for (String given : part.isMethod() ? names(part.result()) : List.<String>of()) {
                    if (!chosen.contains(given) && leadsOn(given)) {
                        found.add(given);
                    }
                }
            }
        }
        return found;
    }

    private boolean leadsOn(String name) {
        Optional<Outline> outline = of(name);
        if (outline.isEmpty()) {
            return false;
        }
        return Stream.concat(
                        outline.get().supertypes().stream(),
                        outline.get().parts().stream()
                                .filter(Part::isMethod)
                                .flatMap(each -> names(each.result()).stream()))
                .anyMatch(roots::contains);
    }

    /** Interfaces of one method that a library has of its own for what its methods take: they tell what a lambda is given. */
    private Set<String> functions() {
        Set<String> found = new TreeSet<>();
        for (String name : chosen) {
            for (Part part : parts(of(name).orElseThrow())) {
                for (String taken : part.isMethod() ? names(part.parameters()) : List.<String>of()) {
                    if (!chosen.contains(taken)
                            && of(taken).filter(LibraryOutlines::isFunction).isPresent()) {
                        found.add(taken);
                    }
                }
            }
        }
        return found;
    }

    private List<Part> parts(Outline outline) {
        Set<String> names = new HashSet<>();
        for (Part part : outline.parts()) {
            if (isWanted(outline, part)) {
                names.add(part.name());
            }
        }
        return outline.parts().stream()
                .filter(part -> part.isMethod() ? names.contains(part.name()) : isWanted(outline, part))
                .toList();
    }

    private boolean isWanted(Outline outline, Part part) {
        if (!part.isMethod()) {
            return part.value() != null
                    || names(part.signature()).stream().anyMatch(chosen::contains)
                    || constants.contains(outline.name().replace('/', '.').replace('$', '.') + "." + part.name());
        }
        return part.result().startsWith("T")
                || names(part.result()).stream().anyMatch(chosen::contains)
                || STREAM.matcher(part.result()).lookingAt()
                || FUNCTION.matcher(part.parameters()).matches()
                || names(part.parameters()).stream().anyMatch(this::isOwnFunction)
                || (part.access() & Opcodes.ACC_ABSTRACT) != 0 && isFunction(outline);
    }

    /** An interface of one method that a library has of its own, and that gives a chosen class to it. */
    private boolean isOwnFunction(String name) {
        return of(name).filter(LibraryOutlines::isFunction).stream()
                .flatMap(each -> each.parts().stream())
                .filter(each -> (each.access() & Opcodes.ACC_ABSTRACT) != 0)
                .anyMatch(each -> names(each.parameters()).stream().anyMatch(chosen::contains));
    }

    private static boolean isFunction(Outline outline) {
        return (outline.access() & Opcodes.ACC_INTERFACE) != 0
                && outline.parts().stream()
                                .filter(each -> (each.access() & Opcodes.ACC_ABSTRACT) != 0)
                                .count()
                        == 1;
    }

    private static List<String> names(String signature) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(signature);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return List.copyOf(names);
    }

    private Optional<Outline> of(String internalName) {
        return read.computeIfAbsent(
                internalName, name -> ofDotted(name.replace('/', '.').replace('$', '.')));
    }

    private Optional<Outline> ofDotted(String name) {
        return classes.bytes(name).map(Reader::read).filter(each -> !isOfJdk(each.name()));
    }

    private static boolean isOfJdk(String internalName) {
        return ClassLoader.getPlatformClassLoader().getResource(internalName + ".class") != null;
    }

    /** Reads class files. */
    private static final class Reader extends ClassVisitor {
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder signature = new StringBuilder();
        private String name = "";
        private String outer = "";
        private int access;

        private Reader() {
            super(Opcodes.ASM9);
        }

        static Outline read(byte[] bytes) {
            Reader reader = new Reader();
            new ClassReader(bytes)
                    .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return new Outline(
                    reader.name, reader.access, reader.signature.toString(), reader.outer, List.copyOf(reader.parts));
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
            access = flags;
            if (generic != null) {
                signature.append(generic);
                return;
            }
            signature.append('L').append(superName).append(';');
            for (String each : interfaces == null ? new String[0] : interfaces) {
                signature.append('L').append(each).append(';');
            }
        }

        @Override
        public void visitInnerClass(String inner, @Nullable String around, @Nullable String simple, int flags) {
            if (inner.equals(name) && around != null && simple != null) {
                access = flags;
                outer = around;
            }
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int flags, String field, String type, @Nullable String generic, @Nullable Object value) {
            boolean constant = (flags & Opcodes.ACC_PUBLIC) != 0 && (flags & Opcodes.ACC_STATIC) != 0;
            if (constant && (flags & Opcodes.ACC_SYNTHETIC) == 0) {
                String text = value instanceof String given && given.matches("[\\x21-\\x7e]+") ? given : null;
                parts.add(new Part(flags, field, type, text));
            }
            return null;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int flags, String method, String type, @Nullable String generic, String @Nullable [] exceptions) {
            String used = generic == null ? type : generic;
            if ((flags & PUBLIC) != 0
                    && (flags & Opcodes.ACC_SYNTHETIC) == 0
                    && method.charAt(0) != '<'
                    && org.objectweb.asm.Type.getArgumentCount(type) <= MOST_PARAMETERS) {
                parts.add(new Part(flags & ~Opcodes.ACC_DEPRECATED, method, used, null));
            }
            return null;
        }
    }
}

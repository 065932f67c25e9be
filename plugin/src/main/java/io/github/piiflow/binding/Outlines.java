package io.github.piiflow.binding;

import io.github.piiflow.binding.ClassFile.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * What rule packs say of library classes that are not at hand: their supertypes, and methods and constants whose types matter
 * in chains of calls. A line without indentation is a class: internal name, access, signature. Indented lines below it are its
 * members: access, name, signature, value of a constant text.
 */
public final class Outlines {
    /** No outlines. */
    public static final Outlines NONE = new Outlines();

    private final Map<String, Place> classes = new HashMap<>();
    private final Map<String, Map<String, String>> members = new HashMap<>();
    private final Set<String> packages = new HashSet<>();

    private Outlines() {}

    /** Where the lines about a class begin. */
    private record Place(String text, int offset) {}

    /** Reads the names in these texts; of two classes of one name the later counts. */
    public static Outlines of(List<String> texts) {
        Outlines result = new Outlines();
        for (String text : texts) {
            int offset = 0;
            while (offset < text.length()) {
                int end = end(text, offset);
                char first = text.charAt(offset);
                if (first != ' ' && first != '#' && first != '\n' && first != '\r') {
                    result.add(text.substring(offset, text.indexOf(' ', offset)), new Place(text, offset));
                }
                offset = end + 1;
            }
        }
        return result;
    }

    private void add(String internalName, Place place) {
        classes.put(internalName, place);
        int dollar = internalName.lastIndexOf('$');
        if (dollar > 0) {
            members.computeIfAbsent(internalName.substring(0, dollar), any -> new HashMap<>())
                    .put(internalName.substring(dollar + 1), internalName);
        }
        int slash = internalName.lastIndexOf('/');
        while (slash > 0 && packages.add(internalName.substring(0, slash).replace('/', '.'))) {
            slash = internalName.lastIndexOf('/', slash - 1);
        }
    }

    boolean has(String internalName) {
        return classes.containsKey(internalName);
    }

    boolean hasPackage(String dotted) {
        return packages.contains(dotted);
    }

    @Nullable
    ClassFile read(String internalName) {
        Place place = classes.get(internalName);
        if (place == null) {
            return null;
        }
        String text = place.text();
        int end = end(text, place.offset());
        String[] head = text.substring(place.offset(), end).split(" ", 3);
        List<Member> fields = new ArrayList<>();
        List<Member> methods = new ArrayList<>();
        while (end + 1 < text.length() && text.charAt(end + 1) == ' ') {
            int next = end(text, end + 1);
            Member member = member(text.substring(end + 2, next).split(" ", 4));
            boolean isMethod = member.descriptor().indexOf('(') >= 0;
            (isMethod ? methods : fields).add(member);
            end = next;
        }
        int dollar = internalName.lastIndexOf('$');
        return new ClassFile(
                Integer.parseInt(head[1]),
                internalName,
                dollar < 0 ? null : internalName.substring(0, dollar),
                dollar < 0 ? null : internalName.substring(dollar + 1),
                head[2],
                null,
                List.of(),
                List.copyOf(fields),
                List.copyOf(methods),
                List.of(),
                Map.copyOf(members.getOrDefault(internalName, Map.of())));
    }

    private static Member member(String[] parts) {
        int access = Integer.parseInt(parts[0]) & ~Opcodes.ACC_SYNTHETIC;
        String value = parts.length > 3 ? parts[3] : null;
        return new Member(access, parts[1], parts[2], parts[2], value, List.of(), List.of());
    }

    private static int end(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }
}

package io.github.piiflow.dataflow;

import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Protection;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What methods of the source do to data, for those who know when a framework calls them. */
public final class Effects {
    private final Program program;

    Effects(Program program) {
        this.program = program;
    }

    /** Whether something in the source makes hashes of passwords. */
    public boolean hashPasswords() {
        return program.callRows().hashesPasswords();
    }

    /** Whether a method of the source is called as if it made hashes, whatever its body does: some write the function out. */
    public boolean claimHashes() {
        return program.world().sourceClasses().stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> !method.parameterTypes().isEmpty()) // hashCode() hashes nothing but its object
                .map(method ->
                        MethodNames.claimed(method.name(), program.rules().vocabulary()))
                .anyMatch(state -> state == Protection.HASHED
                        || state == Protection.KEYED_HASH
                        || state == Protection.PASSWORD_HASH);
    }

    /**
     * The least protection in which what a parameter gets arrives in the result or in another parameter.
     *
     * @return empty if nothing of it arrives
     */
    public Optional<Protection> converted(MethodInfo method, int from, Position to) {
        Summary summary = program.summary(method);
        Set<Token> objects = new LinkedHashSet<>();
        Protection least = null;
        if (to.root() == Position.Root.RETURN) {
            least = least(summary.result(), from, null);
            objects.addAll(summary.result().tokens());
            if (summary.result().isUnknown() && least == null) {
                least = Protection.RAW;
            }
        } else {
            summary.writes().keySet().stream()
                    .filter(token -> isParameter(token, to.index()))
                    .forEach(objects::add);
        }
        return Optional.ofNullable(least(objects, summary, from, least));
    }

    private static @Nullable Protection least(
            Set<Token> objects, Summary summary, int from, @Nullable Protection before) {
        Protection least = before;
        ArrayDeque<Token> open = new ArrayDeque<>(objects);
        Set<Token> seen = new LinkedHashSet<>(objects);
        while (!open.isEmpty()) {
            for (Summary.Part part :
                    summary.writes().getOrDefault(open.remove(), Map.of()).values()) {
                least = least(part.value(), from, least);
                for (Token token : part.value().tokens()) {
                    if (seen.add(token)) {
                        open.add(token);
                    }
                }
            }
        }
        return least;
    }

    private static @Nullable Protection least(Value value, int from, @Nullable Protection before) {
        Protection least = before;
        for (Fact fact : value.facts()) {
            boolean wanted = fact.origin() instanceof Path path && path.parameter() == from;
            if (wanted && (least == null || fact.level().compareTo(least) < 0)) {
                least = fact.level();
            }
        }
        return least;
    }

    private static boolean isParameter(Token token, int index) {
        Path path = token.path();
        return path != null && path.parameter() == index;
    }

    /**
     * The least protection in which a method leaves a field of its receiver or of a parameter.
     *
     * @return empty if it does not write the field
     */
    public Optional<Protection> left(MethodInfo method, String field) {
        Protection least = null;
        for (Map.Entry<Token, Map<String, Summary.Part>> object :
                program.summary(method).writes().entrySet()) {
            Path path = object.getKey().path();
            Summary.Part part = object.getValue().get(field);
            if (path != null && path.depth() == 0 && part != null) {
                least = least(part.value(), least);
            }
        }
        return Optional.ofNullable(least);
    }

    /**
     * The best protection in which a method may leave a field of its receiver or of a parameter.
     *
     * @return empty if it does not write the field
     */
    public Optional<Protection> strongest(MethodInfo method, String field) {
        return program.summary(method).writes().entrySet().stream()
                .filter(object -> {
                    Path path = object.getKey().path();
                    return path != null && path.depth() == 0;
                })
                .flatMap(object -> Optional.ofNullable(object.getValue().get(field)).stream())
                .flatMap(part -> part.value().facts().stream())
                .map(Fact::level)
                .max(Protection::compareTo);
    }

    private static @Nullable Protection least(Value value, @Nullable Protection before) {
        Protection least = before;
        for (Fact fact : value.facts()) {
            least = least == null || fact.level().compareTo(least) < 0 ? fact.level() : least;
        }
        return least;
    }

    /** What the words of a name claim that something of that name does to data. */
    public Optional<Protection> claimed(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(
                        MethodNames.claimed(name, program.rules().vocabulary()))
                        .stream())
                .findFirst();
    }
}

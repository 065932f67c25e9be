package io.github.piiflow.persistence;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.dataflow.Effects;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.SinkKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What declared caches keep: a serialiser of the source may encrypt it. Which cache has which is configured in too many ways to
 * tell, but who writes one that encrypts writes it for the values of caches.
 */
public final class SealedCaches {
    private static final Position RESULT = new Position(Position.Root.RETURN, 0, List.of());

    private SealedCaches() {}

    /**
     * The flows, those into declared caches in the state in which serialisers of the source leave what they write.
     *
     * @param serialisers types with the method that writes, {@code Type.method}
     */
    public static List<TaintFlow> applied(
            List<TaintFlow> flows, World world, List<String> serialisers, Effects effects) {
        if (flows.stream().noneMatch(flow -> isDeclared(flow.sink()))) {
            return flows;
        }
        Protection state = serialisers.stream()
                .flatMap(serialiser -> left(serialiser, world, effects).stream())
                .max(Comparator.naturalOrder())
                .orElse(Protection.RAW);
        return flows.stream()
                .map(flow -> isDeclared(flow.sink()) && flow.state().compareTo(state) < 0 ? flow.in(state) : flow)
                .toList();
    }

    /** Whether an annotation makes a method of the source keep its results. */
    private static boolean isDeclared(SinkSite sink) {
        return sink.kind() == SinkKind.CACHE && sink.api().startsWith(sink.enclosingClass() + ".");
    }

    private static Optional<Protection> left(String serialiser, World world, Effects effects) {
        int dot = serialiser.lastIndexOf('.');
        String type = serialiser.substring(0, dot);
        String method = serialiser.substring(dot + 1);
        return world.sourceClasses().stream()
                .filter(each -> each.isSubtypeOf(type))
                .flatMap(each -> writers(each, method).stream())
                .flatMap(writer -> effects.converted(writer, 0, RESULT).stream())
                .max(Comparator.naturalOrder());
    }

    private static List<MethodInfo> writers(ClassInfo type, String method) {
        return type.methods().stream()
                .filter(each ->
                        each.name().equals(method) && each.parameterTypes().size() == 1 && !each.isAbstract())
                .toList();
    }
}

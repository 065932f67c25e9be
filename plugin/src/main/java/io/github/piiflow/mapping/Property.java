package io.github.piiflow.mapping;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.rule.Protection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that a mapping reads.
 *
 * @param name of the field, or the getter's without its prefix
 * @param field that holds it; null if there is only a getter
 * @param getter that the mapping calls; null if it reads the field
 * @param state what annotations make of it
 * @param converter what writes it; null for the mapping itself
 * @param views the classes of which one must be in effect, if any is; empty for all
 * @param omitted properties that are left out of the object in it
 * @param aliases other names under which it is written
 */
public record Property(
        String name,
        @Nullable FieldInfo field,
        @Nullable MethodInfo getter,
        Protection state,
        @Nullable Converter converter,
        List<ClassInfo> views,
        List<String> omitted,
        List<String> aliases) {
    /** Copies the lists. */
    public Property {
        views = List.copyOf(views);
        omitted = List.copyOf(omitted);
        aliases = List.copyOf(aliases);
    }

    /** Whether it is read under a view; null for no view at all. */
    public boolean isIn(@Nullable ClassInfo view) {
        if (view == null || views.isEmpty()) {
            return true;
        }
        return views.stream().anyMatch(each -> view.isSubtypeOf(each.name()));
    }
}

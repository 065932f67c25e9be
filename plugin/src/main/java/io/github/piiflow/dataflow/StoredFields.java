package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.rule.SinkKind;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which fields are stored, by class and name, with the site that stands for what is written to them. */
final class StoredFields {
    private final Map<ClassInfo, Map<String, SinkSite>> stored;
    /** Classes with columns; fields of others are only watched. */
    private final Set<ClassInfo> classes;

    StoredFields(Map<ClassInfo, Map<String, SinkSite>> stored) {
        this.stored = stored;
        this.classes = stored.entrySet().stream()
                .filter(each -> each.getValue().values().stream().anyMatch(site -> site.kind() == SinkKind.STORAGE))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return stored.isEmpty();
    }

    /** Whether fields of just this class are stored. */
    boolean areIn(ClassInfo info) {
        return classes.contains(info);
    }

    /** Where what is written to a field of a class is stored; null if it is nowhere. */
    @Nullable
    SinkSite site(ClassInfo type, String field) {
        for (ClassInfo at = type; at != null && !stored.isEmpty(); at = Forms.parent(at)) {
            SinkSite site = stored.getOrDefault(at, Map.of()).get(field);
            if (site != null) {
                return site;
            }
        }
        return null;
    }

    /** Whether objects of a class are stored field by field. */
    boolean isStored(ClassInfo type) {
        for (ClassInfo at = type; at != null && !stored.isEmpty(); at = Forms.parent(at)) {
            if (classes.contains(at)) {
                return true;
            }
        }
        return false;
    }
}

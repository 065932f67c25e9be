package io.github.piiflow.generated;

import io.github.piiflow.code.Import;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What simple names mean by the imports of a file, before anything is resolved. */
final class ImportedNames {
    private final Map<String, String> singles = new HashMap<>();
    private final List<String> packages = new ArrayList<>();

    ImportedNames(List<Import> imports) {
        for (Import each : imports) {
            if (!each.onStatic() && each.onDemand()) {
                packages.add(each.name());
            } else if (!each.onStatic() && !each.module()) {
                singles.put(each.name().substring(each.name().lastIndexOf('.') + 1), each.name());
            }
        }
    }

    /** Whether anything is imported from a package of that name or below. */
    boolean importsFrom(String packageName) {
        for (String each : packages) {
            if (each.startsWith(packageName)) {
                return true;
            }
        }
        for (String each : singles.values()) {
            if (each.startsWith(packageName)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name as written means the class of that full name. */
    boolean means(String written, String qualifiedName) {
        if (written.equals(qualifiedName)) {
            return true;
        }
        int dot = written.indexOf('.');
        String first = dot < 0 ? written : written.substring(0, dot);
        String rest = written.substring(first.length());
        String imported = singles.get(first);
        if (imported != null) {
            return qualifiedName.equals(imported + rest);
        }
        for (String each : packages) {
            if (qualifiedName.length() == each.length() + 1 + written.length()
                    && qualifiedName.startsWith(each)
                    && qualifiedName.endsWith(written)) {
                return true;
            }
        }
        return false;
    }
}

package io.github.piiflow.generated;

import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes what files beside the code say about it as the annotations that would say the same. */
public final class StoreMarks {
    private static final String STATEMENT = "org.apache.ibatis.annotations.Update";
    private static final String QUERY = "org.apache.ibatis.annotations.Select";
    private static final String REMARK = "org.hibernate.annotations.Comment";
    private static final Set<String> STORED = Set.of("Entity", "Table", "Embeddable", "MappedSuperclass");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final Map<String, String> statements;
    private final Map<String, String> queries;
    private final Map<String, String> remarks;

    /**
     * Prepares.
     *
     * @param statements text by method, {@code com.acme.UserMapper#insert}
     * @param queries text by method, likewise
     * @param remarks by table and column in lower case, {@code users.f1}
     */
    public StoreMarks(Map<String, String> statements, Map<String, String> queries, Map<String, String> remarks) {
        this.statements = statements;
        this.queries = queries;
        this.remarks = remarks;
    }

    /** Adds them to the declarations of a file; before the world is built. */
    public void addTo(SourceFile file) {
        if (!statements.isEmpty() || !queries.isEmpty() || !remarks.isEmpty()) {
            file.types().forEach(this::addTo);
        }
    }

    private void addTo(TypeDecl type) {
        for (MethodDecl each : List.copyOf(type.methods())) {
            String name = type.qualifiedName() + "#" + each.name();
            String written = each.body() == null ? statements.get(name) : null;
            String asked = each.body() == null && written == null ? queries.get(name) : null;
            if (written != null || asked != null) {
                String text = written == null ? asked : written;
                String annotation = written == null ? QUERY : STATEMENT;
                type.replace(each, with(each, new AnnotationUse(annotation, Map.of("value", text))));
            }
        }
        if (type.annotations().stream().anyMatch(each -> STORED.contains(each.simpleName()))) {
            remarks(type);
        }
        type.types().forEach(this::addTo);
    }

    private void remarks(TypeDecl type) {
        String table = named(type.annotations(), "Table", type.simpleName());
        for (FieldDecl each : List.copyOf(type.fields())) {
            String remark = remarks.get(table + "." + named(each.annotations(), "Column", each.name()));
            if (remark != null) {
                List<AnnotationUse> all = new ArrayList<>(each.annotations());
                all.add(new AnnotationUse(REMARK, Map.of("value", remark.strip().replaceAll("[^\\p{L}\\p{N}]+", "_"))));
                type.replace(
                        each,
                        new FieldDecl(
                                each.name(),
                                each.type(),
                                each.modifiers(),
                                all,
                                each.enumConstant(),
                                each.constant(),
                                each.span()));
            }
        }
    }

    /** The name that an annotation gives, else that of the declaration as databases write it. */
    private static String named(List<AnnotationUse> annotations, String annotation, String name) {
        for (AnnotationUse each : annotations) {
            Object given = each.simpleName().equals(annotation)
                    ? each.values().getOrDefault("name", each.values().get("value"))
                    : null;
            if (given instanceof String text && !text.isEmpty()) {
                return text.toLowerCase(Locale.ROOT);
            }
        }
        return HUMP.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    private static MethodDecl with(MethodDecl method, AnnotationUse annotation) {
        List<AnnotationUse> all = new ArrayList<>(method.annotations());
        all.add(annotation);
        return new MethodDecl(
                method.name(),
                method.parameters(),
                method.returnType(),
                method.typeParameters(),
                method.modifiers(),
                all,
                method.varargs(),
                method.body(),
                method.generated(),
                method.span());
    }
}

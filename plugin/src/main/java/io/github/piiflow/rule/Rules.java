package io.github.piiflow.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All rules in effect. Immutable; safe for concurrent use. */
public interface Rules {
    /** All data types by id. */
    Map<String, DataType> dataTypes();

    Vocabulary vocabulary();

    List<AnnotationRule> annotations();

    /** What serialisers and mappers read, by name; every name that rows may give is there. */
    Map<String, Mapping> mappings();

    /** What methods with an annotation give back leaves. */
    List<ReturnRule> returns();

    /**
     * Rows that match a call, in the order of the packs, hidden ones left out: of the rows with one kind of effect only those of the
     * most specific type stay. A row with conditions hides nothing here, since only the caller can know whether they hold; see
     * {@link Row#applying}.
     *
     * @param supertypes dotted names of the receiver's (or for static calls and constructors the owner's) class and its supertypes, itself first
     * @param resolved whether the class is known; glob rows match only if it is not
     * @param method method name, {@code <init>} for constructors
     * @param parameters erased parameter types of the method called; null if it is unknown, then only the count decides
     * @param arguments number of arguments
     * @param onStatic whether the method is static; null if unknown
     * @param annotations names of the annotations that the method, its parameters or its type carry
     */
    List<Row> rows(
            List<String> supertypes,
            boolean resolved,
            String method,
            @Nullable List<String> parameters,
            int arguments,
            @Nullable Boolean onStatic,
            Collection<String> annotations);

    /** Rows that match a call of a method without annotations. */
    default List<Row> rows(
            List<String> supertypes,
            boolean resolved,
            String method,
            @Nullable List<String> parameters,
            int arguments,
            @Nullable Boolean onStatic) {
        return rows(supertypes, resolved, method, parameters, arguments, onStatic, List.of());
    }

    /** Rows about the type itself (without {@code call}): of the most specific type that has any. */
    List<Row> typeRows(List<String> supertypes);

    /** All rows, for listings. */
    Collection<Row> allRows();

    /** The policy of a sink kind; accepts nothing and reports nothing if none is written. */
    PolicyLine policy(SinkKind kind);

    RuleText text(SinkKind kind);

    /** What values of data types look like, by id. */
    default Map<String, List<String>> samples() {
        return Map.of();
    }

    /** What frameworks are called. */
    default Frameworks frameworks() {
        return Frameworks.NONE;
    }

    /** Switches that make libraries log what passes. */
    default List<Switch> switches() {
        return List.of();
    }

    /** Who may receive data, by id; those that no pack knows are missing. */
    default Map<String, Recipient> recipients() {
        return Map.of();
    }
}

package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Row;
import io.github.piiflow.rule.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Types whose every value is personal: by a row of the rules, by annotation, or as value object of a data type. */
final class Carriers {
    /** A class of more fields is no value object. */
    private static final int MOST_FIELDS = 3;

    private static final Set<String> VALUE_NAMES =
            Words.set("value val text raw number digits code content string address canonical normalized "
                    + "normalised plain formatted compact full complete wert valeur valor valore waarde wartosc");

    private static final Set<String> OF_PRINCIPALS = Set.of("principal", "impl", "base", "default", "dto", "entity");

    private final Rules rules;
    private final NameMatcher names;
    private final Markers markers;
    private final Map<ClassInfo, Optional<Verdict>> known = new ConcurrentHashMap<>();

    Carriers(Rules rules, NameMatcher names, Markers markers) {
        this.rules = rules;
        this.names = names;
        this.markers = markers;
    }

    /** Why every value of the type is personal; null if it is not. */
    @Nullable
    Verdict verdict(JavaType type) {
        ClassInfo info = type instanceof JavaType.ClassType known ? known.info() : null;
        if (info == null) {
            return null;
        }
        Optional<Verdict> answer = known.get(info);
        if (answer == null) {
            answer = Optional.ofNullable(find(info));
            known.putIfAbsent(info, answer);
        }
        return answer.orElse(null);
    }

    private @Nullable Verdict find(ClassInfo info) {
        if (info.kind() == TypeDecl.Kind.ANNOTATION) {
            return null;
        }
        Markers.Mark mark = markers.mark(info.annotations(), info);
        if (mark != null) {
            return mark.type() == null
                    ? null
                    : new Verdict(
                            mark.type(),
                            Confidence.HIGH,
                            List.of(Reasons.annotatedType(info.simpleName(), mark.annotation())),
                            Protection.RAW);
        }
        for (Row row : rules.typeRows(info.supertypeNames())) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Source source) {
                    DataType type = rules.dataTypes().get(source.dataType());
                    if (type != null && !tellsOtherwise(info)) {
                        return carrier(info, type, source.sure() ? sure(info) : Confidence.MEDIUM);
                    }
                }
            }
        }
        DataType type = isOfLibrary(info) ? null : valueObject(info);
        boolean wrapsOneValue = info.origin() == ClassInfo.Origin.UNRESOLVED || fields(info) == 1;
        Confidence confidence = info.origin() == ClassInfo.Origin.SOURCE ? Confidence.HIGH : Confidence.MEDIUM;
        return type != null && wrapsOneValue ? carrier(info, type, confidence) : null;
    }

    /** A class of the source that implements what a library calls a principal may be a device. */
    private static Confidence sure(ClassInfo info) {
        return info.origin() == ClassInfo.Origin.SOURCE ? Confidence.MEDIUM : Confidence.HIGH;
    }

    /** Whether a class is, or is said to be, of a library whose addresses and numbers may be anybody's. */
    private boolean isOfLibrary(ClassInfo info) {
        return info.origin() == ClassInfo.Origin.CLASS_PATH
                || info.origin() == ClassInfo.Origin.UNRESOLVED
                        && rules.recipients().values().stream()
                                .flatMap(recipient -> recipient.packages().stream())
                                .anyMatch(each -> info.name().startsWith(each + "."));
    }

    /** Number of fields, those of superclasses of the source included. */
    private static long fields(ClassInfo info) {
        long count = 0;
        for (ClassInfo at = info;
                at != null;
                at = at.superclass() == null ? null : at.superclass().info()) {
            count += at.origin() == ClassInfo.Origin.SOURCE || at == info
                    ? at.fields().stream().filter(field -> !field.isStatic()).count()
                    : 0;
        }
        return count;
    }

    /** Whether a class of the source keeps nothing but what its names say is no person: a principal that is a tenant has a
     * {@code tenantId}, one that is a device an identifier of random numbers. */
    boolean tellsOtherwise(ClassInfo info) {
        if (isOfMany(info)) {
            return true;
        }
        if (info.origin() != ClassInfo.Origin.SOURCE) {
            return false;
        }
        boolean other = false;
        for (FieldInfo field : info.fields()) {
            if (!field.isStatic()) {
                boolean nobodys =
                        TypeFit.isText(field.type()) ? names.isAboutOther(field.name()) : isNoText(field.type());
                if (!nobodys) {
                    return false;
                }
                other = true;
            }
        }
        return other;
    }

    /** Whether principals of a class are named after what several persons have in common: {@code GroupPrincipal}, {@code Role}. */
    private static boolean isOfMany(ClassInfo info) {
        if (!info.isSubtypeOf("java.security.Principal")) {
            return false;
        }
        List<String> words = Words.of(info.simpleName());
        int last = words.size() - 1;
        while (last > 0 && OF_PRINCIPALS.contains(words.get(last))) {
            last--;
        }
        return last >= 0 && Grammar.OF_MANY.contains(words.get(last));
    }

    /** Numbers, random identifiers and times name nobody. */
    private static boolean isNoText(JavaType type) {
        String name = type.erasure();
        return TypeFit.isNumber(type)
                || name.equals("boolean")
                || name.equals("java.util.UUID")
                || name.startsWith("java.time.");
    }

    /** Whether a class of the source is personal by what it implements, and says itself what it holds: other fields than the value. */
    boolean holdsMore(ClassInfo info) {
        return info.origin() == ClassInfo.Origin.SOURCE
                && fields(info) != 1
                && markers.mark(info.annotations(), info) == null
                && verdict(new JavaType.ClassType(info, List.of())) != null;
    }

    private static Verdict carrier(ClassInfo info, DataType type, Confidence confidence) {
        return new Verdict(type, confidence, List.of(Reasons.carrier(info.simpleName(), type)), Protection.RAW);
    }

    /** The data type that a class is named after ({@code Iban}, {@code EmailAddress}) and whose value it wraps. */
    @Nullable
    DataType valueObject(ClassInfo info) {
        if (info.kind() != TypeDecl.Kind.CLASS && info.kind() != TypeDecl.Kind.RECORD) {
            return null;
        }
        Reading reading = names.read(info.simpleName());
        int size = reading.words().size();
        for (Meaning meaning : reading.meanings()) {
            boolean whole =
                    meaning.from() == 0 && (meaning.to() == size || isValueSuffix(reading.words(), meaning.to()));
            if (!meaning.weak() && !meaning.pattern().text() && whole && reading.state() == Protection.RAW) {
                return info.origin() == ClassInfo.Origin.UNRESOLVED || theValue(info) != null ? meaning.type() : null;
            }
        }
        return null;
    }

    private static boolean isValueSuffix(List<String> words, int at) {
        return at == words.size() - 1
                && (words.get(at).equals("vo")
                        || words.get(at).equals("value")
                        || words.get(at).equals("type"));
    }

    /** Whether the field is the one thing that its value object wraps. */
    boolean isTheValue(FieldInfo field) {
        FieldInfo value = theValue(field.owner());
        return value != null && value.name().equals(field.name());
    }

    /** The one field of a value object; of a few the only text, if it is named as a value. */
    private static @Nullable FieldInfo theValue(ClassInfo info) {
        List<FieldInfo> fields =
                info.fields().stream().filter(field -> !field.isStatic()).toList();
        if (fields.size() == 1) {
            return isClass(fields.get(0).type()) ? null : fields.get(0);
        }
        List<FieldInfo> texts =
                fields.stream().filter(field -> TypeFit.isText(field.type())).toList();
        return fields.size() <= MOST_FIELDS && texts.size() == 1 && isNamedAsValue(info, texts.get(0))
                ? texts.get(0)
                : null;
    }

    private static boolean isNamedAsValue(ClassInfo info, FieldInfo field) {
        return VALUE_NAMES.contains(field.name()) || field.name().equalsIgnoreCase(info.simpleName());
    }

    private static boolean isClass(JavaType type) {
        ClassInfo info = TypeFit.element(type).classInfo();
        return info != null && info.origin() == ClassInfo.Origin.SOURCE;
    }
}

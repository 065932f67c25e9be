package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fields that are personal data, by themselves or together with their class. */
final class FieldElements {
    /** Fields that mean what their class means: {@code CreditCard.number}. */
    private static final Set<String> BARE_PARTS = Set.of("number", "address", "digits", "holder", "code");

    private final Grounds grounds;
    private final Carriers carriers;
    private final SettingsClasses settings;

    FieldElements(Grounds grounds, Carriers carriers, SettingsClasses settings) {
        this.grounds = grounds;
        this.carriers = carriers;
        this.settings = settings;
    }

    @Nullable
    Element of(FieldInfo field) {
        Verdict verdict = fieldVerdict(field);
        if (verdict == null) {
            return null;
        }
        SourceFile file = field.owner().file();
        Place place = field.declaration() == null || file == null
                ? null
                : new Place(file.path(), field.declaration().span());
        return verdict.element(Element.Kind.FIELD, field.qualifiedName(), place);
    }

    private @Nullable Verdict fieldVerdict(FieldInfo field) {
        ClassInfo info = field.owner();
        if (isConstant(field)) {
            return null;
        }
        Markers.Mark mark = grounds.markers().mark(field.annotations(), info);
        boolean ofSource = info.origin() == ClassInfo.Origin.SOURCE;
        if (mark == null && !ofSource) {
            return null;
        }
        Owner owner = grounds.owners().of(info);
        Supplier<@Nullable Verdict> byName = () -> grounds.verdicts()
                .byName(
                        Element.Kind.FIELD,
                        field.name(),
                        field.type(),
                        field.annotations(),
                        () -> Surroundings.memberOf(owner));
        Verdict verdict = grounds.verdicts().decide(mark, field.name(), field.type(), byName);
        if (verdict == null && mark == null) {
            verdict = ofClass(field, owner);
        }
        boolean configured = verdict != null
                && mark == null
                && Configured.excuses(verdict)
                && (Configured.is(field) || settings.fill(field));
        return configured ? null : verdict;
    }

    private static boolean isConstant(FieldInfo field) {
        if (field.constant() != null && field.isStatic()) {
            return true;
        }
        if (field.declaration() != null && field.declaration().enumConstant()
                || field.owner().kind() == TypeDecl.Kind.ENUM
                || field.owner().kind() == TypeDecl.Kind.ANNOTATION) {
            return true;
        }
        return field.isStatic() && field.name().equals(field.name().toUpperCase(Locale.ROOT));
    }

    /** A field that says what it holds only together with its class. */
    private @Nullable Verdict ofClass(FieldInfo field, Owner owner) {
        if (field.isStatic()) {
            return null;
        }
        ClassInfo info = field.owner();
        DataType carried = carriers.valueObject(info);
        if (carried != null && carriers.isTheValue(field) && grounds.types().fits(field.type(), carried)) {
            return new Verdict(
                    carried, Confidence.MEDIUM, List.of(Reasons.carrier(info.simpleName(), carried)), Protection.RAW);
        }
        List<String> own = Words.of(field.name());
        if (own.size() == 1
                && BARE_PARTS.contains(Grammar.expand(own.get(0)))
                && !owner.words().isEmpty()) {
            List<String> both = new ArrayList<>(owner.words());
            both.addAll(own);
            int border = owner.words().size();
            Reading reading = grounds.names().read(both);
            for (Meaning meaning : reading.meanings()) {
                if (!meaning.weak()
                        && meaning.from() < border
                        && meaning.to() > border
                        && grounds.types().fits(field.type(), meaning.type())) {
                    return new Verdict(
                            meaning.type(),
                            isOfSomebody(info, meaning.type()) ? Confidence.MEDIUM : Confidence.LOW,
                            List.of(Reasons.composed(info.simpleName(), field.name(), meaning.type())),
                            Protection.RAW);
                }
            }
        }
        Markers.Mark mark = grounds.markers().mark(info.annotations(), info);
        if (mark != null && mark.type() != null && TypeFit.isText(TypeFit.element(field.type()))) {
            return new Verdict(
                    mark.type(),
                    Confidence.MEDIUM,
                    List.of(Reasons.annotatedType(info.simpleName(), mark.annotation())),
                    Protection.RAW);
        }
        return null;
    }

    /** A diagnosis is somebody's if it says whose; a list of diseases is nobody's. */
    private boolean isOfSomebody(ClassInfo info, DataType type) {
        return !type.category().equals("health")
                || info.fields().stream()
                        .anyMatch(field -> Words.of(field.name()).stream().anyMatch(grounds.names()::isPersonWord));
    }

    /** Whether a field says who made or changed a record. */
    static boolean isKeeper(FieldInfo field) {
        return Grammar.KEEPERS.contains(String.join("", Words.of(field.name())))
                && field.owner().fields().stream()
                                .filter(FieldElements::isStamp)
                                .count()
                        > 1;
    }

    private static boolean isStamp(FieldInfo field) {
        return Words.of(field.name()).stream().anyMatch(Grammar.STAMPS::contains)
                && !Words.of(field.name()).contains("by");
    }
}

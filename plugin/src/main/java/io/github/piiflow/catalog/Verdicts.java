package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Protection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides whether a declaration is personal data: annotations first, then its type, then its name where it stands. */
final class Verdicts {
    /** Categories whose choices are personal whatever they are called. */
    private static final Set<String> SENSITIVE = Set.of("health", "special");
    /** Last words of enums that do not change what the choices are about. */
    private static final Set<String> STATES = Set.of("state", "value", "answer", "level", "grade");

    private final NameMatcher names;
    private final TypeFit types;
    private final Markers markers;
    private final Judge judge;
    private final Carriers carriers;
    private final TypePrefix prefix;

    Verdicts(NameMatcher names, TypeFit types, Markers markers, Judge judge, Carriers carriers) {
        this.names = names;
        this.types = types;
        this.markers = markers;
        this.judge = judge;
        this.carriers = carriers;
        prefix = new TypePrefix(names);
    }

    /** Annotations decide; a general one leaves the kind of data to the name. A carrier's type decides next, then the name. */
    @Nullable
    Verdict decide(Markers.@Nullable Mark mark, String name, JavaType type, Supplier<@Nullable Verdict> byName) {
        if (mark != null) {
            DataType marked = mark.type();
            if (marked == null) {
                return null;
            }
            Verdict named = mark.isGeneral() ? byName.get() : null;
            List<String> reasons = new ArrayList<>(List.of(Reasons.annotated(mark.annotation())));
            if (named != null) {
                reasons.addAll(named.reasons());
            }
            return new Verdict(
                    named == null ? marked : named.type(),
                    Confidence.HIGH,
                    reasons,
                    named == null ? Protection.RAW : named.state());
        }
        Verdict named = byName.get();
        JavaType inner = TypeFit.element(type);
        Verdict carrier = carriers.verdict(inner);
        if (carrier == null || names.denies(name, carrier.type())) {
            return named == null ? byEnum(inner) : named;
        }
        if (named == null || !named.type().id().equals(carrier.type().id())) {
            return carrier;
        }
        Verdict both = named.because(carrier.reasons().get(0));
        return carrier.confidence().compareTo(named.confidence()) > 0 ? both.with(carrier.confidence()) : both;
    }

    /** Choices that are named after a sensitive kind of data: {@code SymptomState cough}. */
    private @Nullable Verdict byEnum(JavaType type) {
        ClassInfo info = type.classInfo();
        if (info == null || info.kind() != TypeDecl.Kind.ENUM) {
            return null;
        }
        List<String> words = Words.of(info.simpleName());
        int end = words.size();
        if (end > 1 && STATES.contains(words.get(end - 1))) {
            end--;
        }
        Meaning meaning = names.read(words.subList(0, end)).strong();
        return meaning != null
                        && meaning.bare()
                        && SENSITIVE.contains(meaning.type().category())
                ? new Verdict(
                        meaning.type(),
                        Confidence.MEDIUM,
                        List.of(Reasons.carrier(info.simpleName(), meaning.type())),
                        Protection.RAW)
                : null;
    }

    /** What a name means, else the names that annotations give it. */
    @Nullable
    Verdict byName(
            Element.Kind kind,
            String name,
            JavaType type,
            List<AnnotationUse> annotations,
            Supplier<Surroundings> around) {
        boolean mute = Subjects.isMute(names.read(name));
        if (mute && annotations.isEmpty()) {
            return null; // as most names are: what stands around them need not be looked at
        }
        Surroundings found = around.get();
        Fit fit = types.fit(type);
        Owner owner = found.owner();
        Reading reading = prefix.read(name, owner == null ? null : owner.info());
        Verdict verdict = mute ? null : judge.judge(kind, name, reading, found, fit);
        return verdict == null ? byAlias(kind, annotations, found, fit) : verdict;
    }

    /** What other names mean that annotations give: of columns, of properties. */
    @Nullable
    Verdict byAlias(Element.Kind kind, List<AnnotationUse> annotations, Surroundings around, Fit fit) {
        if (annotations.isEmpty()) {
            return null;
        }
        for (Map.Entry<String, String> alias : markers.aliases(annotations).entrySet()) {
            String text = alias.getKey();
            Verdict known = judge.judge(kind, text, names.read(text), around, fit);
            if (known != null) {
                List<String> reasons = new ArrayList<>(known.reasons());
                reasons.set(0, Reasons.alias(alias.getValue(), text, known.type()));
                return new Verdict(known.type(), known.confidence(), reasons, known.state());
            }
        }
        return null;
    }
}

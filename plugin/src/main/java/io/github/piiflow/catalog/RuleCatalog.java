package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.Variable;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Rules;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The catalog by rules: annotations first, then types, then names where they stand. */
public final class RuleCatalog implements Catalog {
    private static final Set<Variable.Kind> NEVER =
            Set.of(Variable.Kind.LAMBDA_PARAMETER, Variable.Kind.CAUGHT, Variable.Kind.RESOURCE);
    /** Fields that mean what their class means: {@code CreditCard.number}. */
    private static final Set<String> BARE_PARTS = Set.of("number", "address", "digits", "holder", "code");

    /** Categories whose choices are personal whatever they are called. */
    private static final Set<String> SENSITIVE = Set.of("health", "special");
    /** Last words of enums that do not change what the choices are about. */
    private static final Set<String> STATES = Set.of("state", "value", "answer", "level", "grade");

    private final Rules rules;
    private final NameMatcher names;
    private final TypeFit types;
    private final Owners owners;
    private final Installation installation;
    private final Markers markers;
    private final Judge judge;
    private final Carriers carriers;
    private final Map<Object, Optional<Element>> answers = new ConcurrentHashMap<>();
    private final Map<ClassInfo, Map<String, Optional<Element>>> fields = new ConcurrentHashMap<>();

    /**
     * A catalog of what a world declares.
     *
     * @param rules data types, vocabulary, annotations and rows in effect
     */
    public RuleCatalog(World world, Rules rules) {
        this.rules = rules;
        names = new NameMatcher(rules.dataTypes().values(), rules.vocabulary());
        types = new TypeFit(names);
        owners = new Owners(names, types);
        markers = new Markers(rules, names, world);
        installation = new Installation(names, rules.vocabulary());
        judge = new Judge(rules.dataTypes(), names, owners.knownPersons(world.sourceClasses()), installation);
        carriers = new Carriers(rules, names, markers);
    }

    @Override
    public @Nullable Element field(FieldInfo field) {
        Map<String, Optional<Element>> ofClass =
                fields.computeIfAbsent(field.owner(), info -> new ConcurrentHashMap<>());
        Optional<Element> known = ofClass.get(field.name());
        if (known == null) {
            Optional<Element> found = Optional.ofNullable(newField(field));
            known = ofClass.putIfAbsent(field.name(), found);
            if (known == null) {
                known = found;
            }
        }
        return known.orElse(null);
    }

    private @Nullable Element newField(FieldInfo field) {
        Verdict verdict = fieldVerdict(field);
        if (verdict == null) {
            return null;
        }
        SourceFile file = field.owner().file();
        Place place = field.declaration() == null || file == null
                ? null
                : new Place(file.path(), field.declaration().span());
        return element(Element.Kind.FIELD, field.qualifiedName(), verdict, place);
    }

    private @Nullable Verdict fieldVerdict(FieldInfo field) {
        ClassInfo info = field.owner();
        if (isConstant(field)) {
            return null;
        }
        Markers.Mark mark = markers.mark(field.annotations(), info);
        boolean ofSource = info.origin() == ClassInfo.Origin.SOURCE;
        if (mark == null && !ofSource) {
            return null;
        }
        Owner owner = owners.of(info);
        Supplier<@Nullable Verdict> byName = () -> byName(
                Element.Kind.FIELD,
                field.name(),
                field.type(),
                field.annotations(),
                () -> Surroundings.memberOf(owner));
        Verdict verdict = decide(mark, field.name(), field.type(), byName);
        if (verdict == null && mark == null) {
            verdict = ofClass(field, owner);
        }
        return verdict;
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
        if (carried != null && carriers.isTheValue(field) && types.fits(field.type(), carried)) {
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
            Reading reading = names.read(both);
            for (Meaning meaning : reading.meanings()) {
                if (!meaning.weak()
                        && meaning.from() < border
                        && meaning.to() > border
                        && types.fits(field.type(), meaning.type())) {
                    return new Verdict(
                            meaning.type(),
                            isOfSomebody(info, meaning.type()) ? Confidence.MEDIUM : Confidence.LOW,
                            List.of(Reasons.composed(info.simpleName(), field.name(), meaning.type())),
                            Protection.RAW);
                }
            }
        }
        Markers.Mark mark = markers.mark(info.annotations(), info);
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
                        .anyMatch(field -> Words.of(field.name()).stream().anyMatch(names::isPersonWord));
    }

    /** Annotations decide; a general one leaves the kind of data to the name. A carrier's type decides next, then the name. */
    private @Nullable Verdict decide(
            Markers.@Nullable Mark mark, String name, JavaType type, Supplier<@Nullable Verdict> byName) {
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

    private @Nullable Verdict byName(
            Element.Kind kind,
            String name,
            JavaType type,
            List<AnnotationUse> annotations,
            Supplier<Surroundings> around) {
        Reading reading = names.read(name);
        boolean mute = Judge.isMute(reading);
        if (mute && annotations.isEmpty()) {
            return null; // as most names are: what stands around them need not be looked at
        }
        Surroundings found = around.get();
        Judge.Fit fit = types.fit(type);
        Verdict verdict = mute ? null : judge.judge(kind, name, reading, found, fit);
        return verdict == null ? byAlias(kind, annotations, found, fit) : verdict;
    }

    private @Nullable Verdict byAlias(
            Element.Kind kind, List<AnnotationUse> annotations, Surroundings around, Judge.Fit fit) {
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

    @Override
    public @Nullable Element parameter(MethodInfo method, int index) {
        return answer(new ParameterKey(method, index), () -> newParameter(method, index));
    }

    private @Nullable Element newParameter(MethodInfo method, int index) {
        if (method.owner().origin() != ClassInfo.Origin.SOURCE
                || method.isConstructor() && method.owner().kind() == TypeDecl.Kind.ENUM
                || index >= method.parameterNames().size()) {
            return null;
        }
        String name = nameOfParameter(method, index);
        if (name.length() < 2) {
            return null;
        }
        List<AnnotationUse> annotations = method.parameterAnnotations(index);
        JavaType type = method.parameterTypes().get(index);
        Markers.Mark mark = markers.mark(annotations, method.owner());
        Verdict verdict = decide(
                mark,
                name,
                type,
                () -> byName(Element.Kind.PARAMETER, name, type, annotations, () -> aroundParameter(method, index)));
        if (verdict == null) {
            return null;
        }
        return element(
                Element.Kind.PARAMETER,
                signature(method) + "@" + method.parameterNames().get(index),
                verdict,
                placeOfParameter(method, index));
    }

    @Override
    public @Nullable Element parameterAs(MethodInfo method, int index, Element as) {
        return answer(new HandedKey(method, index, as.dataType()), () -> newParameterAs(method, index, as));
    }

    private static boolean isText(JavaType type) {
        return TypeFit.isText(type) || type instanceof JavaType.ArrayType array && TypeFit.isText(array.component());
    }

    private @Nullable Element newParameterAs(MethodInfo method, int index, Element as) {
        if (method.owner().origin() != ClassInfo.Origin.SOURCE
                || index >= method.parameterNames().size()
                || !isText(method.parameterTypes().get(index))) {
            return null;
        }
        String name = method.parameterNames().get(index);
        boolean means = MethodNames.isPlaceholder(name)
                || names.read(name).meanings().stream().anyMatch(meaning -> mayMean(meaning, as));
        Markers.Mark mark = markers.mark(method.parameterAnnotations(index), method.owner());
        if (!means || mark != null && mark.type() == null) {
            return null;
        }
        List<String> reasons = new ArrayList<>(List.of(Reasons.handedOn(as.name())));
        reasons.addAll(as.reasons());
        return new Element(
                Element.Kind.PARAMETER,
                signature(method) + "@" + name,
                as.dataType(),
                as.confidence(),
                reasons,
                as.state(),
                placeOfParameter(method, index));
    }

    /** The bare name of somebody may be any part of it. */
    private boolean mayMean(Meaning meaning, Element as) {
        DataType type = rules.dataTypes().get(as.dataType());
        return meaning.id().equals(as.dataType())
                || meaning.weak()
                        && type != null
                        && type.category().equals("identity")
                        && meaning.type().category().equals("identity");
    }

    /** Its name; if that says nothing, the property that the method takes. */
    private static String nameOfParameter(MethodInfo method, int index) {
        String name = method.parameterNames().get(index);
        String property = MethodNames.isPlaceholder(name)
                ? MethodNames.property(
                        MethodNames.words(method.name()),
                        method.parameterNames().size())
                : "";
        return property.isEmpty() ? name : property;
    }

    private Surroundings aroundParameter(MethodInfo method, int index) {
        Owner owner = owners.of(method.owner());
        List<String> words = MethodNames.words(method.name());
        String name = nameOfParameter(method, index);
        boolean member = method.isConstructor() || MethodNames.takes(words, Words.of(name));
        String person = method.isConstructor() ? null : owners.personWord(MethodNames.object(words));
        if (person != null && names.isDoubtfulPerson(person)) {
            person = null;
        }
        if (person == null && MethodNames.looksUpBy(words, Words.of(name))) {
            person = owners.surePerson(owner.words());
        }
        Map<Grammar.Topic, String> topics = topics(owner, words);
        if (method.parameterNames().contains("port")) {
            topics.put(Grammar.Topic.MACHINE, "port");
        }
        return new Surroundings(
                owner,
                member,
                person,
                sibling(method, index),
                topics,
                mentioned(owner, words),
                () -> installation.ofMethod(words, method.parameterNames()));
    }

    private Surroundings aroundLocal(MethodInfo method) {
        Owner owner = owners.of(method.owner());
        List<String> words = MethodNames.words(method.name());
        return new Surroundings(
                owner,
                false,
                null,
                null,
                topics(owner, words),
                mentioned(owner, words),
                () -> installation.ofMethod(words, List.of()));
    }

    private static Map<Grammar.Topic, String> topics(Owner owner, List<String> method) {
        Map<Grammar.Topic, String> topics = new HashMap<>(Owners.topics(method));
        owner.topics().forEach(topics::putIfAbsent);
        return topics;
    }

    private Map<String, String> mentioned(Owner owner, List<String> method) {
        Map<String, String> mentioned = new HashMap<>(names.mentioned(method));
        owner.mentioned().forEach(mentioned::putIfAbsent);
        return mentioned;
    }

    /** A parameter that is certainly about a person, beside this one. */
    private @Nullable String sibling(MethodInfo method, int index) {
        List<String> parameters = method.parameterNames();
        for (int i = 0; i < parameters.size(); i++) {
            Meaning meaning = i == index ? null : names.read(parameters.get(i)).strong();
            if (meaning != null
                    && meaning.bare()
                    && Judge.tells(meaning.type())
                    && types.fits(method.parameterTypes().get(i), meaning.type())) {
                return parameters.get(i);
            }
        }
        return null;
    }

    private static @Nullable Place placeOfParameter(MethodInfo method, int index) {
        MethodDecl declaration = method.declaration();
        SourceFile file = method.owner().file();
        return declaration == null
                        || file == null
                        || index >= declaration.parameters().size()
                ? null
                : new Place(file.path(), declaration.parameters().get(index).span());
    }

    @Override
    public @Nullable Element local(MethodInfo method, Variable variable, JavaType type) {
        if (NEVER.contains(variable.kind()) || variable.name().length() < 2) {
            return null;
        }
        return answer(new LocalKey(method, variable, type), () -> newLocal(method, variable, type));
    }

    private @Nullable Element newLocal(MethodInfo method, Variable variable, JavaType type) {
        Markers.Mark mark = markers.mark(variable.annotations(), method.owner());
        Verdict verdict = decide(
                mark,
                variable.name(),
                type,
                () -> byName(Element.Kind.LOCAL, variable.name(), type, List.of(), () -> aroundLocal(method)));
        if (verdict == null) {
            return null;
        }
        SourceFile file = method.owner().file();
        return element(
                Element.Kind.LOCAL,
                signature(method) + "@" + variable.name(),
                verdict,
                file == null ? null : new Place(file.path(), variable.span()));
    }

    @Override
    public @Nullable Element result(MethodInfo method) {
        return answer(method, () -> newResult(method));
    }

    private @Nullable Element newResult(MethodInfo method) {
        if (method.isConstructor() || method.returnType().erasure().equals("void")) {
            return null;
        }
        ClassInfo info = method.owner();
        Markers.Mark mark = markers.mark(method.annotations(), info);
        MethodDecl declaration = method.declaration();
        boolean visible = declaration != null && declaration.body() != null;
        if (visible && mark == null || mark == null && isJdk(info.name())) {
            return null;
        }
        Verdict verdict;
        if (mark != null) {
            verdict = decide(mark, method.name(), method.returnType(), () -> resultByName(method));
        } else {
            Verdict told = byAlias(
                    Element.Kind.METHOD, method.annotations(), Surroundings.NONE, types.fit(method.returnType()));
            verdict = told == null ? resultByName(method) : told;
        }
        if (verdict == null) {
            return null;
        }
        SourceFile file = info.file();
        Place place = declaration == null || file == null ? null : new Place(file.path(), declaration.span());
        return element(Element.Kind.METHOD, signature(method), verdict, place);
    }

    private @Nullable Verdict resultByName(MethodInfo method) {
        ClassInfo info = method.owner();
        Owner owner = owners.of(info);
        boolean ofSource = info.origin() == ClassInfo.Origin.SOURCE;
        if (!ofSource && (!owner.isPersonLike() || isKnown(method))) {
            return null;
        }
        Surroundings around = Surroundings.memberOf(owner);
        Verdict verdict =
                byMethodName(method.name(), method.parameterTypes().size(), around, types.fit(method.returnType()));
        return verdict == null || ofSource ? verdict : verdict.with(Confidence.LOW);
    }

    private boolean isKnown(MethodInfo method) {
        return !rules.rows(
                        method.owner().supertypeNames(),
                        true,
                        method.name(),
                        method.parameterTypes().stream().map(JavaType::erasure).toList(),
                        method.parameterTypes().size(),
                        method.isStatic())
                .isEmpty();
    }

    private @Nullable Verdict byMethodName(String name, int arguments, Surroundings around, Judge.Fit fit) {
        List<String> words = MethodNames.words(name);
        List<String> object = MethodNames.got(words, arguments);
        return object.isEmpty() ? null : judge.judge(Element.Kind.METHOD, name, names.read(object), around, fit);
    }

    @Override
    public @Nullable Element unresolvedCall(JavaType receiver, String method, int arguments, MethodInfo caller) {
        return answer(new MemberKey(receiver, method, arguments), () -> newUnresolvedCall(receiver, method, arguments));
    }

    private @Nullable Element newUnresolvedCall(JavaType receiver, String method, int arguments) {
        String owner = receiver.erasure();
        if (isJdk(owner)) {
            return null;
        }
        Verdict verdict = byMethodName(method, arguments, aroundUnresolved(receiver), data -> true);
        return verdict == null
                ? null
                : element(Element.Kind.METHOD, owner + "#" + method + "()", atMost(Confidence.MEDIUM, verdict), null);
    }

    @Override
    public @Nullable Element unresolvedField(JavaType receiver, String field, MethodInfo user) {
        return answer(new MemberKey(receiver, field, -1), () -> newUnresolvedField(receiver, field));
    }

    private @Nullable Element newUnresolvedField(JavaType receiver, String field) {
        String owner = receiver.erasure();
        if (isJdk(owner) || field.equals(field.toUpperCase(Locale.ROOT))) {
            return null;
        }
        Verdict verdict =
                judge.judge(Element.Kind.FIELD, field, names.read(field), aroundUnresolved(receiver), data -> true);
        return verdict == null
                ? null
                : element(Element.Kind.FIELD, owner + "#" + field, atMost(Confidence.MEDIUM, verdict), null);
    }

    private Surroundings aroundUnresolved(JavaType receiver) {
        ClassInfo info = receiver.classInfo();
        return info == null ? Surroundings.NONE : Surroundings.memberOf(owners.of(info));
    }

    private static Verdict atMost(Confidence most, Verdict verdict) {
        return verdict.confidence().compareTo(most) > 0 ? verdict.with(most) : verdict;
    }

    @Override
    public @Nullable Element key(String text, MethodInfo user, @Nullable ClassInfo holder) {
        String name = Keys.name(text);
        Element element = name == null ? null : answer(name, () -> newKey(name));
        if (element == null || holder == null || element.confidence() == Confidence.LOW) {
            return element;
        }
        DataType type = rules.dataTypes().get(element.dataType());
        String setUp =
                type == null || !Installation.isCredential(type) ? null : installation.ofClass(owners.of(holder));
        return setUp == null ? element : answer(new HeldKey(element, setUp), () -> ofInstallation(element, setUp));
    }

    @Override
    public boolean denies(String key) {
        String name = Keys.name(key);
        return name != null && names.read(name).denied();
    }

    private static Element ofInstallation(Element element, String setUp) {
        List<String> reasons = new ArrayList<>(element.reasons());
        reasons.add(Reasons.ofInstallation(setUp));
        return new Element(
                element.kind(),
                element.name(),
                element.dataType(),
                Confidence.LOW,
                reasons,
                element.state(),
                element.place());
    }

    private @Nullable Element newKey(String text) {
        Reading reading = names.read(text);
        if (reading.words().isEmpty()
                || reading.words().size() > 1
                        && Grammar.TEXT_KEYS.contains(reading.words().get(0))) {
            return null;
        }
        Verdict verdict = judge.judge(Element.Kind.KEY, text, reading, Surroundings.NONE, data -> true);
        return verdict == null ? null : element(Element.Kind.KEY, "\"" + text + "\"", verdict, null);
    }

    @Override
    public @Nullable Element type(JavaType type) {
        ClassInfo info = type.classInfo();
        return info == null ? null : answer(new TypeKey(info), () -> newType(info, type));
    }

    private @Nullable Element newType(ClassInfo info, JavaType type) {
        Verdict verdict = carriers.verdict(type);
        if (verdict == null) {
            return null;
        }
        SourceFile file = info.file();
        TypeDecl declaration = info.declaration();
        Place place = file == null || declaration == null ? null : new Place(file.path(), declaration.span());
        return element(Element.Kind.TYPE, info.name(), verdict, place);
    }

    @Override
    public boolean isKeeper(FieldInfo field) {
        return Grammar.KEEPERS.contains(String.join("", Words.of(field.name())))
                && field.owner().fields().stream().filter(RuleCatalog::isStamp).count() > 1;
    }

    private static boolean isStamp(FieldInfo field) {
        return Words.of(field.name()).stream().anyMatch(Grammar.STAMPS::contains)
                && !Words.of(field.name()).contains("by");
    }

    @Override
    public boolean tellsOtherwise(ClassInfo info) {
        return carriers.tellsOtherwise(info);
    }

    @Override
    public boolean holdsMore(ClassInfo info) {
        return carriers.holdsMore(info);
    }

    @Override
    public boolean isPersonLike(ClassInfo info) {
        return owners.of(info).isPersonLike();
    }

    private static boolean isJdk(String className) {
        return className.startsWith("java.") || className.startsWith("javax.") || className.startsWith("jdk.");
    }

    private static String signature(MethodInfo method) {
        StringBuilder text = new StringBuilder(method.owner().name())
                .append('#')
                .append(method.name())
                .append('(');
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            String type = method.parameterTypes().get(i).erasure();
            text.append(i == 0 ? "" : ",").append(type.substring(type.lastIndexOf('.') + 1));
        }
        return text.append(')').toString();
    }

    private static Element element(Element.Kind kind, String name, Verdict verdict, @Nullable Place place) {
        return new Element(
                kind, name, verdict.type().id(), verdict.confidence(), verdict.reasons(), verdict.state(), place);
    }

    private @Nullable Element answer(Object question, Supplier<@Nullable Element> find) {
        Optional<Element> known = answers.get(question);
        if (known == null) {
            Optional<Element> found = Optional.ofNullable(find.get());
            known = answers.putIfAbsent(question, found);
            if (known == null) {
                known = found;
            }
        }
        return known.orElse(null);
    }

    private record ParameterKey(MethodInfo method, int index) {}

    private record HandedKey(MethodInfo method, int index, String dataType) {}

    private record LocalKey(MethodInfo method, Variable variable, JavaType type) {}

    private record MemberKey(JavaType receiver, String name, int arguments) {}

    private record HeldKey(Element element, String setUp) {}

    private record TypeKey(ClassInfo info) {}
}

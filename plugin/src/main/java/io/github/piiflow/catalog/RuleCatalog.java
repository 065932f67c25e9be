package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.Variable;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Rules;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The catalog by rules: each question is answered once. */
public final class RuleCatalog implements Catalog {
    private static final Set<Variable.Kind> NEVER =
            Set.of(Variable.Kind.LAMBDA_PARAMETER, Variable.Kind.CAUGHT, Variable.Kind.RESOURCE);

    private final Rules rules;
    private final NameMatcher names;
    private final Owners owners;
    private final Installation installation;
    private final OwnTokens ownTokens;
    private final Judge judge;
    private final Carriers carriers;
    private final FieldElements fieldElements;
    private final VariableElements variables;
    private final ResultElements results;
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
        TypeFit types = new TypeFit(names, rules.frameworks().tools());
        owners = new Owners(names, types);
        Markers markers = new Markers(rules, names, world);
        installation = new Installation(names, rules.vocabulary());
        ownTokens = new OwnTokens(names);
        judge = new Judge(rules.dataTypes(), names, owners.knownPersons(world.sourceClasses()), installation);
        carriers = new Carriers(rules, names, markers);
        Verdicts verdicts = new Verdicts(names, types, markers, judge, carriers);
        Grounds grounds = new Grounds(rules, names, types, owners, markers, verdicts);
        fieldElements = new FieldElements(grounds, carriers, new SettingsClasses(world));
        variables = new VariableElements(grounds, installation, ownTokens);
        results = new ResultElements(grounds, judge);
    }

    @Override
    public @Nullable Element field(FieldInfo field) {
        Map<String, Optional<Element>> ofClass =
                fields.computeIfAbsent(field.owner(), info -> new ConcurrentHashMap<>());
        Optional<Element> known = ofClass.get(field.name());
        if (known == null) {
            Optional<Element> found = Optional.ofNullable(fieldElements.of(field));
            known = ofClass.putIfAbsent(field.name(), found);
            if (known == null) {
                known = found;
            }
        }
        return known.orElse(null);
    }

    @Override
    public @Nullable Element parameter(MethodInfo method, int index) {
        return answer(new ParameterKey(method, index), () -> variables.parameter(method, index));
    }

    @Override
    public @Nullable Element parameterAs(MethodInfo method, int index, Element as) {
        return answer(new HandedKey(method, index, as.dataType()), () -> variables.parameterAs(method, index, as));
    }

    @Override
    public boolean saysNothing(String field) {
        List<String> words = Words.of(field);
        return !words.isEmpty() && Grammar.CONTAINED.contains(words.get(words.size() - 1));
    }

    @Override
    public @Nullable Element local(MethodInfo method, Variable variable, JavaType type) {
        if (NEVER.contains(variable.kind()) || variable.name().length() < 2) {
            return null;
        }
        return answer(new LocalKey(method, variable, type), () -> variables.local(method, variable, type));
    }

    @Override
    public @Nullable Element result(MethodInfo method) {
        return answer(method, () -> results.of(method));
    }

    @Override
    public @Nullable Element unresolvedCall(JavaType receiver, String method, int arguments, MethodInfo caller) {
        return answer(
                new MemberKey(receiver, method, arguments), () -> results.ofUnresolved(receiver, method, arguments));
    }

    @Override
    public @Nullable Element unresolvedField(JavaType receiver, String field, MethodInfo user) {
        return answer(new MemberKey(receiver, field, -1), () -> results.fieldOfUnresolved(receiver, field));
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
                type == null || !installation.isCredential(type) ? null : installation.ofClass(owners.of(holder));
        return setUp == null ? element : answer(new HeldKey(element, setUp), () -> ofInstallation(element, setUp));
    }

    @Override
    public Element setting(Element key, ClassInfo asked) {
        DataType type = rules.dataTypes().get(key.dataType());
        boolean credential = type != null && installation.isCredential(type) && key.confidence() != Confidence.LOW;
        String setUp = credential ? installation.ofSettings(asked) : null;
        Element own = setUp == null ? null : answer(new HeldKey(key, setUp), () -> ofInstallation(key, setUp));
        return own == null ? key : own;
    }

    @Override
    public Element in(Element element, MethodInfo method) {
        String token = element.confidence() == Confidence.LOW ? null : ownTokens.word(element.dataType(), method);
        Element own = token == null ? null : answer(new HeldKey(element, token), () -> ofInstallation(element, token));
        return own == null ? element : own;
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
        return verdict == null ? null : verdict.element(Element.Kind.KEY, "\"" + text + "\"", null);
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
        return verdict.element(Element.Kind.TYPE, info.name(), place);
    }

    @Override
    public boolean isKeeper(FieldInfo field) {
        return FieldElements.isKeeper(field);
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

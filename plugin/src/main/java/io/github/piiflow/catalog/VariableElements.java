package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.Body;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.Variable;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters and local variables that are personal data, by the method that they stand in, too. */
final class VariableElements {
    private final Grounds grounds;
    private final Installation installation;
    private final OwnTokens ownTokens;

    VariableElements(Grounds grounds, Installation installation, OwnTokens ownTokens) {
        this.grounds = grounds;
        this.installation = installation;
        this.ownTokens = ownTokens;
    }

    @Nullable
    Element parameter(MethodInfo method, int index) {
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
        Markers.Mark mark = grounds.markers().mark(annotations, method.owner());
        Verdict verdict = grounds.verdicts()
                .decide(
                        mark,
                        name,
                        type,
                        () -> grounds.verdicts()
                                .byName(
                                        Element.Kind.PARAMETER,
                                        name,
                                        type,
                                        annotations,
                                        () -> aroundParameter(method, index)));
        if (verdict == null || mark == null && Configured.is(annotations) && Configured.excuses(verdict)) {
            return null;
        }
        return verdict.element(
                Element.Kind.PARAMETER,
                MethodNames.signature(method) + "@" + method.parameterNames().get(index),
                placeOfParameter(method, index));
    }

    /** A parameter that is handed on as personal data. */
    @Nullable
    Element parameterAs(MethodInfo method, int index, Element as) {
        if (method.owner().origin() != ClassInfo.Origin.SOURCE
                || index >= method.parameterNames().size()
                || !isText(method.parameterTypes().get(index))) {
            return null;
        }
        String name = method.parameterNames().get(index);
        boolean means = MethodNames.isPlaceholder(name)
                || grounds.names().read(name).meanings().stream().anyMatch(meaning -> mayMean(meaning, as));
        Markers.Mark mark = grounds.markers().mark(method.parameterAnnotations(index), method.owner());
        if (!means || mark != null && mark.type() == null) {
            return null;
        }
        List<String> reasons = new ArrayList<>(List.of(Reasons.handedOn(as.name())));
        reasons.addAll(as.reasons());
        return new Element(
                Element.Kind.PARAMETER,
                MethodNames.signature(method) + "@" + name,
                as.dataType(),
                as.confidence(),
                reasons,
                as.state(),
                placeOfParameter(method, index));
    }

    private static boolean isText(JavaType type) {
        return TypeFit.isText(type) || type instanceof JavaType.ArrayType array && TypeFit.isText(array.component());
    }

    /** The bare name of somebody may be any part of it. */
    private boolean mayMean(Meaning meaning, Element as) {
        DataType type = grounds.rules().dataTypes().get(as.dataType());
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
        Owner owner = grounds.owners().of(method.owner());
        List<String> words = MethodNames.words(method.name());
        String name = nameOfParameter(method, index);
        boolean member = method.isConstructor() || MethodNames.takes(words, Words.of(name));
        String person = method.isConstructor() ? null : grounds.owners().personWord(MethodNames.object(words));
        if (person != null && grounds.names().isDoubtfulPerson(person)) {
            person = null;
        }
        if (person == null && MethodNames.looksUpBy(words, Words.of(name))) {
            person = grounds.owners().surePerson(owner.words());
        }
        Map<Grammar.Topic, String> topics = topics(owner, words);
        if (method.parameterNames().contains("port")) {
            topics.put(Grammar.Topic.MACHINE, "port");
        }
        if (method.parameterNames().stream().anyMatch(Owners::isKeytab)) {
            topics.put(Grammar.Topic.KEYTAB, "keytab");
        }
        if (Grammar.isGrant(method.parameterNames())) {
            topics.put(Grammar.Topic.GRANT, Grammar.GRANT);
        }
        return new Surroundings(
                owner,
                member,
                person,
                sibling(method, index),
                topics,
                mentioned(owner, words),
                type -> installation.ofMethod(words, method.parameterNames()));
    }

    private Surroundings aroundLocal(MethodInfo method) {
        Owner owner = grounds.owners().of(method.owner());
        List<String> words = MethodNames.words(method.name());
        Map<Grammar.Topic, String> topics = topics(owner, words);
        if (hasKeytab(method)) {
            topics.put(Grammar.Topic.KEYTAB, "keytab");
        }
        return new Surroundings(
                owner, false, null, null, topics, mentioned(owner, words), type -> ownCredential(method, words, type));
    }

    private @Nullable String ownCredential(MethodInfo method, List<String> words, DataType type) {
        String word = installation.ofMethod(words, List.of());
        return word == null ? ownTokens.word(type.id(), method) : word;
    }

    private static boolean hasKeytab(MethodInfo method) {
        MethodDecl declaration = method.declaration();
        Body body = declaration == null ? null : declaration.body();
        return body != null && body.variables().stream().anyMatch(each -> each != null && Owners.isKeytab(each.name()));
    }

    private static Map<Grammar.Topic, String> topics(Owner owner, List<String> method) {
        Map<Grammar.Topic, String> topics = new HashMap<>(Owners.topics(method));
        owner.topics().forEach(topics::putIfAbsent);
        return topics;
    }

    private Map<String, String> mentioned(Owner owner, List<String> method) {
        Map<String, String> mentioned = new HashMap<>(grounds.names().mentioned(method));
        owner.mentioned().forEach(mentioned::putIfAbsent);
        return mentioned;
    }

    /** A parameter that is certainly about a person, beside this one. */
    private @Nullable String sibling(MethodInfo method, int index) {
        List<String> parameters = method.parameterNames();
        for (int i = 0; i < parameters.size(); i++) {
            Meaning meaning =
                    i == index ? null : grounds.names().read(parameters.get(i)).strong();
            if (meaning != null
                    && meaning.bare()
                    && Neighbours.tell(meaning.type())
                    && grounds.types().fits(method.parameterTypes().get(i), meaning.type())) {
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

    @Nullable
    Element local(MethodInfo method, Variable variable, JavaType type) {
        Markers.Mark mark = grounds.markers().mark(variable.annotations(), method.owner());
        Verdict verdict = grounds.verdicts()
                .decide(
                        mark,
                        variable.name(),
                        type,
                        () -> grounds.verdicts()
                                .byName(
                                        Element.Kind.LOCAL,
                                        variable.name(),
                                        type,
                                        List.of(),
                                        () -> aroundLocal(method)));
        if (verdict == null) {
            return null;
        }
        SourceFile file = method.owner().file();
        return verdict.element(
                Element.Kind.LOCAL,
                MethodNames.signature(method) + "@" + variable.name(),
                file == null ? null : new Place(file.path(), variable.span()));
    }
}

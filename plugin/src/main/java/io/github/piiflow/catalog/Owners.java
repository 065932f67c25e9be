package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.rule.DataType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds out what classes are about: a person, an organisation, a subject. */
final class Owners {
    /** Categories that make a class with two of them describe a person; logins and addresses of machines do not. */
    private static final Set<String> PERSONAL = Words.set(
            "identity contact demographic special gov_id health biometric children employment " + "education");

    /** Classes of these names are no organisations, though an {@code adminEmail} is nobody's. */
    private static final Set<String> NO_ORGANISATIONS = Set.of("admin", "service", "application");

    /** Classes that speak for the one they stand in. */
    private static final Set<String> SPEAK_FOR_OTHERS = Set.of("Builder", "Criteria", "GeneratedCriteria");

    /** The file with the keys of a service. */
    private static final String KEYTAB = "keytab";

    /** What a class does that logs itself in. */
    private static final Set<String> LOGINS = Set.of("login", "relogin", "logout");

    /** What a company calls those whom one asks for there. */
    private static final Set<String> CONTACTS = Set.of("contact");

    private static final Set<String> INTERNAL = Set.of("person_id", "account_id", "employee_id");
    private static final Set<String> CONFIGURATIONS =
            Set.of("config", "configuration", "properties", "props", "settings", "options");
    /** Parts of a class's name that say in which form it holds something; the vocabulary adds more. */
    private static final Set<String> FORMS =
            Words.set("dto entity model request response form vo bo record view document impl event info "
                    + "details data summary row bean pojo payload command projection snapshot base abstract "
                    + "builder created updated deleted registered message resource account example");

    private final NameMatcher names;
    private final TypeFit types;
    private final TypePrefix prefix;
    private final Map<ClassInfo, Owner> known = new ConcurrentHashMap<>();

    Owners(NameMatcher names, TypeFit types) {
        this.names = names;
        this.types = types;
        prefix = new TypePrefix(names);
    }

    /** What the class tells. */
    Owner of(ClassInfo info) {
        Owner owner = known.get(info);
        if (owner == null) {
            Owner found = examine(info);
            owner = known.putIfAbsent(info, found);
            if (owner == null) {
                owner = found;
            }
        }
        return owner;
    }

    private Owner examine(ClassInfo info) {
        ClassInfo named = named(info);
        List<String> words = Words.of(named.simpleName());
        List<String> core = core(words);
        String last = core.isEmpty() ? "" : core.get(core.size() - 1);
        Map<String, DataType> siblings = siblings(named, hasContacts(named, personWord(core)));
        boolean organisation = isOrganisation(last) && !isManner(core) && !isOfSomebodyBorn(siblings)
                || isOrganisation(whose(words))
                || Grammar.DISPATCH.contains(String.join("", core))
                || Grammar.LEGAL_PERSONS.stream().anyMatch(String.join("", words)::contains)
                || isCompany(named, personWord(core), siblings)
                || surePerson(core) == null && Places.is(named, siblings.values());
        boolean technical = isTechnical(words);
        Owner.Person person = person(named, core, technical || organisation, siblings);
        Map<String, String> mentioned = technical ? Map.of() : names.mentioned(words);
        return new Owner(
                info,
                core,
                person,
                organisation,
                technical,
                isOfPrograms(named),
                isOfGoods(named),
                siblings,
                topics(named),
                mentioned);
    }

    /** Whether somebody was born: the {@code PortRecord} of a number that is taken along is no harbour. */
    private static boolean isOfSomebodyBorn(Map<String, DataType> siblings) {
        return siblings.values().stream().anyMatch(type -> type.id().equals("date_of_birth"));
    }

    /** A tenant with a {@code companySize} and nothing that only persons have. */
    private boolean isCompany(ClassInfo info, @Nullable String word, Map<String, DataType> siblings) {
        return word != null
                && names.isDoubtfulPerson(word)
                && info.origin() == ClassInfo.Origin.SOURCE
                && siblings.values().stream().noneMatch(Owners::isOfPersonsOnly)
                && info.fields().stream().anyMatch(Owners::isOfCompanies);
    }

    private static boolean isOfCompanies(FieldInfo field) {
        return isOf(Grammar.COMPANIES, field) && !Words.of(field.name()).get(1).equals("name");
    }

    private static boolean isOfGoods(ClassInfo info) {
        return info.origin() == ClassInfo.Origin.SOURCE
                && info.fields().stream()
                        .anyMatch(field -> Grammar.OF_GOODS.contains(String.join("", Words.of(field.name()))));
    }

    private static boolean isOrganisation(String word) {
        return Words.isIn(Grammar.ORGANISATIONS, word) && !NO_ORGANISATIONS.contains(word)
                || Words.isIn(Grammar.OFFICES, word);
    }

    /** {@code ByMail} is a way to reach somebody, not an office. */
    private static boolean isManner(List<String> core) {
        return core.size() > 1 && Grammar.PREPOSITIONS.contains(core.get(core.size() - 2));
    }

    /** Whose part of an address a class is: {@code company} of {@code CompanyContactDetails}. */
    private static String whose(List<String> words) {
        int end = words.size();
        while (end > 0 && Grammar.CONTACT_PARTS.contains(words.get(end - 1))) {
            end--;
        }
        return end == 0 || end == words.size() ? "" : words.get(end - 1);
    }

    /** A builder or an anonymous class speaks for the class it stands in. */
    private static ClassInfo named(ClassInfo info) {
        ClassInfo outer = info.outer();
        return outer != null && (info.simpleName().isEmpty() || SPEAK_FOR_OTHERS.contains(info.simpleName()))
                ? named(outer)
                : info;
    }

    private List<String> core(List<String> words) {
        int end = words.size();
        while (end > 1 && isForm(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    private boolean isForm(String word) {
        return FORMS.contains(word) || names.isClassSuffix(word) || Words.isNumber(word);
    }

    private boolean isTechnical(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        String last = words.get(words.size() - 1);
        return !isForm(last) && !names.isPersonWord(last) && names.isPersonSuffixNegative(last)
                || CONFIGURATIONS.contains(last);
    }

    static boolean isConfiguration(Owner owner) {
        List<String> words = Words.of(owner.simpleName());
        return !words.isEmpty() && CONFIGURATIONS.contains(words.get(words.size() - 1));
    }

    /** Whether somebody is its contact, who is not it: a tenant with a {@code companyName}. */
    private boolean hasContacts(ClassInfo info, @Nullable String word) {
        return word != null
                && names.isDoubtfulPerson(word)
                && info.origin() == ClassInfo.Origin.SOURCE
                && info.fields().stream().anyMatch(field -> isOf(Grammar.COMPANIES, field));
    }

    private static boolean isOf(Set<String> whom, FieldInfo field) {
        List<String> words = Words.of(field.name());
        return words.size() > 1 && whom.contains(words.get(0));
    }

    private Map<String, DataType> siblings(ClassInfo info, boolean contacts) {
        Map<String, DataType> siblings = new LinkedHashMap<>();
        if (info.kind() == TypeDecl.Kind.ENUM || info.origin() == ClassInfo.Origin.UNRESOLVED) {
            return siblings;
        }
        for (FieldInfo field : info.fields()) {
            Meaning meaning = field.isStatic() || contacts && isOf(CONTACTS, field)
                    ? null
                    : prefix.read(field.name(), info).strong();
            boolean object = meaning != null && meaning.pattern().text() && !TypeFit.isText(field.type());
            if (meaning != null && !object && types.fits(field.type(), meaning.type())) {
                siblings.putIfAbsent(meaning.id(), meaning.type());
            }
        }
        return siblings;
    }

    private Owner.Person person(
            ClassInfo info, List<String> core, boolean somethingElse, Map<String, DataType> siblings) {
        if (somethingElse
                || !core.isEmpty() && Words.isIn(Grammar.ANIMALS, core.get(core.size() - 1))
                || info.kind() == TypeDecl.Kind.ENUM
                || info.kind() == TypeDecl.Kind.ANNOTATION) {
            return Owner.Person.NO;
        }
        long personal = siblings.values().stream()
                .filter(type -> PERSONAL.contains(type.category()) && !INTERNAL.contains(type.id()))
                .count();
        String word = personWord(core);
        if (word != null) {
            boolean sure = !names.isDoubtfulPerson(word);
            boolean namedSo = core.size() == 1 && !Grammar.ROLES_OF_MACHINES.contains(word);
            boolean program = isOfPrograms(info);
            boolean human = program && Words.isIn(Grammar.PROGRAMS, word)
                    ? siblings.values().stream().anyMatch(Owners::isOfPersonsOnly)
                    : personal > 0;
            if (sure || human || namedSo && isPlainData(info) && !program) {
                return Owner.Person.BY_NAME;
            }
        }
        if (personal >= 2 && !isOfGoods(info) && siblings.values().stream().anyMatch(Owners::isOfPersonsOnly)) {
            return Owner.Person.BY_FIELDS;
        }
        return extendsPerson(info) ? Owner.Person.BY_NAME : Owner.Person.NO;
    }

    private static boolean isOfPrograms(ClassInfo info) {
        return info.origin() == ClassInfo.Origin.SOURCE
                && info.fields().stream()
                        .anyMatch(field -> Grammar.OF_PROGRAMS.contains(String.join("", Words.of(field.name()))));
    }

    /** E-mail and telephone make no person: shops and offices have them too. */
    private static boolean isOfPersonsOnly(DataType type) {
        return PERSONAL.contains(type.category())
                && !type.category().equals("contact")
                && !INTERNAL.contains(type.id());
    }

    /**
     * Words that mean persons here though they mean other things elsewhere: some class of that name has what only persons
     * have, a {@code Client} a birthday.
     */
    Set<String> knownPersons(Collection<ClassInfo> classes) {
        Set<String> known = new HashSet<>();
        for (ClassInfo info : classes) {
            String word = personWord(core(Words.of(info.simpleName())));
            if (word != null && names.isDoubtfulPerson(word) && !known.contains(word) && isCertainly(info)) {
                known.add(word);
            }
        }
        return known;
    }

    private boolean isCertainly(ClassInfo info) {
        Owner owner = of(info);
        return owner.isPersonLike() && (owner.hasSibling(Owners::isOfPersonsOnly) || extendsPerson(info));
    }

    private boolean extendsPerson(ClassInfo info) {
        JavaType.ClassType superclass = info.superclass();
        return superclass != null
                && superclass.info() != info
                && superclass.info().origin() != ClassInfo.Origin.UNRESOLVED
                && !superclass.erasure().equals("java.lang.Object")
                && of(superclass.info()).person() == Owner.Person.BY_NAME;
    }

    /** The first word for a person that means nothing else. */
    @Nullable
    String surePerson(List<String> words) {
        return words.stream()
                .filter(word -> names.isPersonWord(word) && !names.isDoubtfulPerson(word))
                .findFirst()
                .orElse(null);
    }

    /** The person that the words of a name end in: {@code [premium, customer]}, {@code [account, holder]}. */
    @Nullable
    String personWord(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        int size = words.size();
        String last = Words.withoutDigits(words.get(size - 1));
        if (names.isPersonWord(last)) {
            return last;
        }
        String pair = size > 1 ? words.get(size - 2) + last : last;
        return names.isPersonWord(pair) ? pair : null;
    }

    /** Whether it mostly holds data: a record, or a class of fields and accessors with little else. */
    private static boolean isPlainData(ClassInfo info) {
        if (info.kind() == TypeDecl.Kind.RECORD) {
            return true;
        }
        if (info.kind() != TypeDecl.Kind.CLASS
                || info.origin() == ClassInfo.Origin.UNRESOLVED
                || info.fields().isEmpty()) {
            return false;
        }
        int doing = 0;
        for (MethodInfo method : info.methods()) {
            String name = method.name();
            boolean accessor = method.isConstructor()
                    || method.isStatic()
                    || name.startsWith("<")
                    || name.startsWith("get")
                    || name.startsWith("set")
                    || name.startsWith("is")
                    || name.startsWith("with")
                    || name.startsWith("add")
                    || name.equals("equals")
                    || name.equals("hashCode")
                    || name.equals("toString")
                    || method.parameterTypes().isEmpty() && hasField(info, name);
            if (!accessor) {
                doing++;
            }
        }
        return doing <= info.fields().size();
    }

    private static boolean hasField(ClassInfo info, String name) {
        return info.fields().stream().anyMatch(field -> field.name().equals(name));
    }

    private Map<Grammar.Topic, String> topics(ClassInfo info) {
        List<String> words = new ArrayList<>();
        for (ClassInfo at = info; at != null; at = at.outer()) {
            words.addAll(Words.of(at.simpleName()));
        }
        SourceFile file = info.file();
        if (file != null) {
            words.addAll(Words.of(file.packageName()));
        }
        if (info.origin() != ClassInfo.Origin.UNRESOLVED) {
            List<String> fields = info.fields().stream().map(FieldInfo::name).toList();
            if (fields.stream().anyMatch(Set.of("lat", "latitude")::contains)
                    && fields.stream().anyMatch(Set.of("lon", "lng", "long", "longitude")::contains)) {
                words.add("geolocation");
            }
            if (fields.contains("port")) {
                words.add("port");
            }
            if (fields.stream().anyMatch(Owners::isKeytab) || logsIn(info, words)) {
                words.add(KEYTAB);
            }
            if (Grammar.isGrant(fields)) {
                words.add(Grammar.GRANT);
            }
        }
        return topics(words);
    }

    /** Whether a name is that of the file with the keys of a service. */
    static boolean isKeytab(String name) {
        return name.length() > 5 && name.toLowerCase(Locale.ROOT).contains(KEYTAB);
    }

    /** Whether it stands for a login of its own at Kerberos; those who log in at a program have no method that does so. */
    private static boolean logsIn(ClassInfo info, List<String> words) {
        return words.contains("kerberos")
                && info.methods().stream()
                        .anyMatch(method -> LOGINS.contains(method.name().toLowerCase(Locale.ROOT)));
    }

    /** The subjects that words announce. */
    static Map<Grammar.Topic, String> topics(List<String> words) {
        Map<Grammar.Topic, String> topics = new EnumMap<>(Grammar.Topic.class);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String pair = i + 1 < words.size() ? word + words.get(i + 1) : word;
            Grammar.TOPICS.forEach((topic, set) -> {
                if (set.contains(word) || set.contains(pair)) {
                    topics.putIfAbsent(topic, set.contains(word) ? word : pair);
                }
            });
        }
        return topics;
    }
}

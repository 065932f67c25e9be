package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Credentials of the application itself: the password of its database, the user that it connects as. They are secrets, but
 * nobody's, so that where they go is a matter of the installation.
 */
final class Installation {
    /** Roles of which persons have settings of their own. */
    private static final Set<String> PERSONS_OWN = Set.of("account", "profile");

    /** What somebody does with a password of his own, whatever options it is given with. */
    private static final Set<String> LOGINS = Set.of("login", "logon", "signin", "signup", "register", "registration");

    /** First words of methods that classes have that only hold data. */
    private static final Set<String> OF_DATA =
            Words.set("get set is has with add equals hash to compare of from builder build copy clone can");

    /** So many methods of other kinds make a class that does something. */
    private static final int FEW_ACTIONS = 2;

    /** Beside a port these are a machine's, not that of whoever called. */
    private static final Set<String> HOSTS = Set.of("host", "hostname", "ip", "ipaddress", "server", "serveraddress");

    /** What pages and visitors have, too. */
    private static final Set<String> BARE_PLACES = Set.of("url", "host", "hostname");

    /** Beside an address that of a database; elsewhere somebody's. */
    private static final String DRIVER = "driver";

    private final NameMatcher names;
    /** Data types that installations have, too. */
    private final Set<String> credentials;
    /** Words that say so beside a credential. */
    private final Set<String> beside;
    /** Those of them that say so for all code that is called after them. */
    private final Set<String> around;

    private final Set<String> classes;
    /** Parameters beside which a login and a password are those of a connection. */
    private final Set<String> places;

    private final Set<String> readers;

    Installation(NameMatcher names, Vocabulary vocabulary) {
        this.names = names;
        credentials = vocabulary.installationData();
        around = Words.joined(vocabulary.installationWords());
        beside = new HashSet<>(around);
        beside.addAll(Words.joined(vocabulary.weakInstallationWords()));
        classes = Words.joined(vocabulary.installationClasses());
        places = Words.joined(vocabulary.installationPlaces());
        readers = Words.joined(vocabulary.installationReaders());
    }

    boolean isCredential(DataType type) {
        return credentials.contains(type.id());
    }

    /** The word that says that a credential is the application's own; null if none does. */
    @Nullable
    String word(DataType type, Reading reading, Surroundings surroundings) {
        if (!isCredential(type) || surroundings.inPerson() || isKeeper(reading)) {
            return null;
        }
        String own = first(reading.words(), beside);
        if (own != null) {
            return own;
        }
        Owner owner = surroundings.owner();
        String ofClass = owner == null ? null : surroundings.member() ? ofClass(owner) : inClass(owner, type);
        return ofClass == null ? surroundings.installation().apply(type) : ofClass;
    }

    /** Whoever wrote down how it is set up is somebody. */
    private static boolean isKeeper(Reading reading) {
        return Grammar.KEEPERS.contains(String.join("", reading.words()));
    }

    /** What the name of a class that holds credentials says: {@code TenantConnection}, {@code MailProperties}. */
    @Nullable
    String ofClass(Owner owner) {
        List<String> words = Words.of(owner.simpleName());
        if (words.stream().anyMatch(word -> isSomebody(word) || LOGINS.contains(word))) {
            return null;
        }
        String kind = owner.program() ? null : ending(words, classes);
        if (kind != null && Words.isIn(Grammar.PROGRAMS, kind) && !isProgram(owner, words)) {
            kind = null;
        }
        boolean login = Owners.topics(owner.words()).containsKey(Grammar.Topic.AUTH);
        if (kind == null && !login) {
            kind = first(words, around);
        }
        return kind == null ? ofPlaces(owner.info()) : kind;
    }

    /** The field that says what is connected to: {@code jdbcUrl}, a driver, or a host with its port. */
    private @Nullable String ofPlaces(ClassInfo info) {
        List<String> fields =
                info.fields().stream().map(field -> Words.joined(field.name())).toList();
        boolean port = fields.contains("port");
        for (String field : fields) {
            if (port ? HOSTS.contains(field) : places.contains(field) && !BARE_PLACES.contains(field)) {
                return field;
            }
        }
        return fields.contains(DRIVER) && fields.contains("url") ? DRIVER : null;
    }

    /** What the name of a class says that is asked for settings by their keys; null if it is none. */
    @Nullable
    String ofSettings(ClassInfo asked) {
        return ending(Words.of(asked.simpleName()), readers);
    }

    /** Whether what is called a client is one of a service, not somebody: it does more than to hold data. */
    private static boolean isProgram(Owner owner, List<String> words) {
        return words.size() > 1
                && !owner.isPersonLike()
                && owner.info().methods().stream().filter(Installation::acts).count() >= FEW_ACTIONS;
    }

    private static boolean acts(MethodInfo method) {
        List<String> words = Words.of(method.name());
        return !method.isConstructor() && !words.isEmpty() && !OF_DATA.contains(words.get(0));
    }

    private boolean isSomebody(String word) {
        boolean program = Words.isIn(Grammar.PROGRAMS, word) || Words.isIn(Grammar.ROLES_OF_MACHINES, word);
        return names.isPersonWord(word) && (!program || PERSONS_OWN.contains(word));
    }

    /** What code says that is called after the very credential: {@code DatabasePasswordDecryptor}. */
    private @Nullable String inClass(Owner owner, DataType type) {
        List<String> words = Words.of(owner.simpleName());
        for (int i = 1; i < words.size(); i++) {
            String word = first(words.subList(Math.max(0, i - 2), i), beside);
            if (word != null && names.mentioned(words.subList(i, i + 1)).containsKey(type.id())) {
                return word;
            }
        }
        return null;
    }

    /** The same of a method and its parameters: {@code createDataSource}, or one with a {@code jdbcUrl}. */
    @Nullable
    String ofMethod(List<String> method, List<String> parameters) {
        String word = ending(method, around);
        for (int i = 0; word == null && i < parameters.size(); i++) {
            List<String> words = Words.of(parameters.get(i));
            String joined = String.join("", words);
            word = places.contains(joined) ? joined : first(words, around);
        }
        return word;
    }

    private static @Nullable String ending(List<String> words, Set<String> known) {
        int size = words.size();
        for (int from = Math.max(0, size - 2); from < size; from++) {
            String joined = String.join("", words.subList(from, size));
            if (Words.isIn(known, joined)) {
                return joined;
            }
        }
        return null;
    }

    /** The first word, or pair of words, that is known. */
    private static @Nullable String first(List<String> words, Set<String> known) {
        for (int i = 0; i < words.size(); i++) {
            if (known.contains(words.get(i))) {
                return words.get(i);
            }
            String pair = i + 1 < words.size() ? words.get(i) + words.get(i + 1) : "";
            if (known.contains(pair)) {
                return pair;
            }
        }
        return null;
    }
}

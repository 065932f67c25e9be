package io.github.piiflow.catalog;

import io.github.piiflow.binding.FieldInfo;
import java.util.Set;

/** Names that mean another kind of thing, by what stands beside them: the date of the last visit of an account is that of a log-in. */
final class OtherKinds {
    private static final Set<String> VISITS = Set.of("visitdate", "visittime", "visitdatetime");
    private static final Set<String> PASSWORDS = Set.of("password", "password_hash");

    /** Diagnosis to physicians, document exchange to solicitors, a difference to others. */
    private static final String DX = "dx";

    /** First name beside a last name, functional name in portals. */
    private static final String FNAME = "fname";

    private static final String OWNER = "owner";

    /** Whom one asks for at the telephone beside it; elsewhere the login of somebody who is a contact. */
    private static final String CONTACT = "contactusername";

    private static final Set<String> BESIDE_CONTACTS =
            Words.set("contactphone contactnumber contactmobile contactemail contacttel");

    /** A secret beside the name or password of somebody; elsewhere this very name: {@code code d'acces}. */
    private static final String ACCESS_CODE = "accesscode";

    private static final Set<String> LOGINS = Set.of("username", "password", "password_hash");

    private final NameMatcher names;
    private final CodeLists codeLists;

    OtherKinds(NameMatcher names) {
        this.names = names;
        codeLists = new CodeLists(names);
    }

    boolean is(Candidate candidate) {
        if (OtherMarks.is(candidate)) {
            return true;
        }
        String word = candidate.meaning().word();
        return switch (word) {
            case DX -> !isMedical(candidate);
            case FNAME -> isOfPortal(candidate);
            case ACCESS_CODE -> isLoginName(candidate);
            case CONTACT -> !hasContact(candidate);
            case OWNER -> candidate.around().topics().containsKey(Grammar.Topic.GRANT);
            default -> VISITS.contains(word) ? isLogin(candidate) : codeLists.have(candidate);
        };
    }

    private boolean isMedical(Candidate candidate) {
        Owner holder = candidate.holder();
        return holder == null
                || candidate.around().topics().containsKey(Grammar.Topic.HEALTH)
                || candidate.reading().person() != null
                || holder.info().fields().stream().anyMatch(this::isHealth);
    }

    private boolean isHealth(FieldInfo field) {
        Meaning meaning = names.read(field.name()).strong();
        return meaning != null
                && meaning.type().category().equals("health")
                && !meaning.word().equals(DX);
    }

    private static boolean hasContact(Candidate candidate) {
        Owner holder = candidate.holder();
        return holder != null
                && holder.info().fields().stream()
                        .anyMatch(field -> BESIDE_CONTACTS.contains(String.join("", Words.of(field.name()))));
    }

    private static boolean isOfPortal(Candidate candidate) {
        Owner holder = candidate.holder();
        return candidate.around().topics().containsKey(Grammar.Topic.PORTAL)
                && candidate.around().personalSibling() == null
                && (holder == null || !holder.siblings().containsKey("last_name"));
    }

    private static boolean isLoginName(Candidate candidate) {
        Owner holder = candidate.holder();
        return candidate.reading().person() == null
                && (holder == null || LOGINS.stream().noneMatch(holder.siblings()::containsKey));
    }

    private static boolean isLogin(Candidate candidate) {
        Owner holder = candidate.holder();
        return holder != null
                && PASSWORDS.stream().anyMatch(holder.siblings()::containsKey)
                && !candidate.around().topics().containsKey(Grammar.Topic.HEALTH)
                && !holder.hasSibling(sibling -> sibling.category().equals("health"));
    }
}

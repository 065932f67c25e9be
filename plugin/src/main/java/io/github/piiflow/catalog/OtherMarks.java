package io.github.piiflow.catalog;

import io.github.piiflow.binding.FieldInfo;
import java.util.List;
import java.util.Set;

/** Marks of somebody online that things have as well: a parcel is tracked, an application installed, a service logged in by its keys. */
final class OtherMarks {
    private static final String TRACKING = "trackingid";
    private static final String INSTALLATION = "installationid";

    /** The login of a service that has its keys in a file. */
    private static final Set<String> PRINCIPALS = Set.of("principal", "principalname");

    /** Stands in records of calls, too, that are told apart by random tokens. */
    private static final String USER_TOKEN = "usertoken";

    private static final Set<String> CALLS = Set.of("audit", "event", "call");

    /** The number of a registration, of whatever kind. */
    private static final String REGISTRATION = "regno";

    /** The number of a resident in some registers, of a user of a messenger elsewhere. */
    private static final String RESIDENT = "uin";

    private OtherMarks() {}

    static boolean is(Candidate candidate) {
        String word = candidate.meaning().word();
        if (PRINCIPALS.contains(word)) {
            return candidate.around().topics().containsKey(Grammar.Topic.KEYTAB);
        }
        return switch (word) {
            case TRACKING -> !isIn(candidate, Grammar.Topic.VISITORS, "cookie_id");
            case INSTALLATION -> !isIn(candidate, Grammar.Topic.DEVICE, "device_id");
            case RESIDENT -> !isAbout(candidate, Grammar.Topic.RESIDENTS);
            case REGISTRATION -> !isOfVehicle(candidate);
            default -> String.join("", candidate.reading().words()).endsWith(USER_TOKEN) && isOfCall(candidate);
        };
    }

    /** Whether code about something, or what stands beside a field, tells that it is somebody's mark. */
    private static boolean isIn(Candidate candidate, Grammar.Topic topic, String own) {
        Owner holder = candidate.holder();
        return isAbout(candidate, topic)
                || holder != null
                        && holder.hasSibling(other -> other.category().equals("online_id")
                                && !Set.of(own, "username").contains(other.id()));
    }

    /** Whether code about something, the name itself or another field speaks of it. */
    private static boolean isAbout(Candidate candidate, Grammar.Topic topic) {
        Owner holder = candidate.holder();
        return candidate.around().topics().containsKey(topic)
                || Owners.topics(candidate.reading().words()).containsKey(topic)
                || holder != null && has(holder, topic);
    }

    private static boolean has(Owner holder, Grammar.Topic topic) {
        return holder.info().fields().stream()
                .anyMatch(field -> Owners.topics(Words.of(field.name())).containsKey(topic));
    }

    private static boolean isOfCall(Candidate candidate) {
        Owner holder = candidate.holder();
        return holder != null
                && Words.of(holder.simpleName()).stream().anyMatch(CALLS::contains)
                && !candidate.around().topics().containsKey(Grammar.Topic.AUTH)
                && !candidate.around().topics().containsKey(Grammar.Topic.USERS);
    }

    private static boolean isOfVehicle(Candidate candidate) {
        Owner holder = candidate.holder();
        return !candidate.is("license_plate")
                || isIn(candidate, Grammar.Topic.VEHICLE, "license_plate")
                || holder != null && holder.info().fields().stream().anyMatch(OtherMarks::isVehicle);
    }

    private static boolean isVehicle(FieldInfo field) {
        List<String> words = Words.of(field.name());
        return words.contains("driver") || words.contains("vin") || words.contains("chassis");
    }
}

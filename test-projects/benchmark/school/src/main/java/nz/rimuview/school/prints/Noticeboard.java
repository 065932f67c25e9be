package nz.rimuview.school.prints;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Noticeboard {
    private static final Logger log = LoggerFactory.getLogger(Noticeboard.class);

    public void records(Pupils.Enrolment enrolment, Pupils.Timetable timetable, Pupils.QuietEnrolment quiet, Pupils.Nested nested) {
        log.info("{}", enrolment); // LEAK email, child_data -> log
        log.info("{}", timetable); // CLEAN class and room
        log.info("{}", quiet); // CLEAN its own toString leaves the address out
        log.info("{}", nested); // LEAK email, child_data -> log
        log.info("hash {}", enrolment.hashCode()); // CLEAN a hash code
    }

    public void lombok(Pupils.Report report, Pupils.QuietReport quiet, Pupils.BusPass pass, Pupils.LoudBusPass loud) {
        log.info("report {}", report); // LEAK full_name, child_data -> log
        log.info("report {}", quiet); // CLEAN the name is excluded
        log.info("pass {}", pass); // CLEAN only the line is included
        log.info("pass " + loud); // LEAK postal_address -> log
    }

    public void moreLombok(Pupils.NurseVisit visit, Pupils.Trip trip, Pupils.Silent silent) {
        log.info("visit {}", visit); // LEAK medication -> log
        log.info("trip {}", trip); // LEAK emergency_contact -> log
        log.info("silent {}", silent); // CLEAN the class has no toString
        log.info("builder {}", Pupils.Trip.builder().destination("zoo").emergencyContact(trip.getEmergencyContact())); // LEAK emergency_contact -> log
        log.info("builder {}", Pupils.Trip.builder().destination("zoo")); // CLEAN nothing personal was set
    }

    public void inherited(Pupils.Scholarship scholarship, Pupils.Award award) {
        log.info("scholarship {}", scholarship); // LEAK full_name, child_data -> log
        log.info("award {}", award); // CLEAN prints its own title only
    }

    public void builders(Pupils.Locker locker, Pupils.NamedLocker named, Pupils.Guardian guardian) {
        log.info("locker {}", locker); // CLEAN the number only
        log.info("locker {}", named); // LEAK full_name, child_data -> log
        log.info("guardian {}", guardian); // LEAK phone -> log
    }

    public void apache(Pupils.Meal meal, Pupils.LoudMeal loudMeal, Pupils.Club club, Pupils.LoudClub loudClub) {
        log.info("meal {}", meal); // CLEAN the menu only
        log.info("meal {}", loudMeal); // LEAK religion -> log
        log.info("club {}", club); // CLEAN the captain is excluded
        log.info("club {}", loudClub); // LEAK email, child_data -> log
    }

    public void templates(Pupils.AbsenceForm absence, Pupils.RoomForm room, Pupils.Shy shy) {
        log.info("form {}", absence); // LEAK email, child_data -> log
        log.info("form {}", room); // CLEAN the room only
        log.info("shy {}", shy); // CLEAN first letter and stars
    }

    public void containers(Pupils.Enrolment enrolment, Pupils.Timetable timetable, Pupils.Guardian guardian) {
        log.info("held {}", new Pupils.Holder<>(enrolment, 1)); // LEAK email, child_data -> log
        log.info("held {}", new Pupils.Holder<>(timetable, 1)); // CLEAN class and room
        log.info("many {}", List.of(timetable, timetable)); // CLEAN class and room
        log.info("many {}", Arrays.asList(guardian, null)); // LEAK phone -> log
        log.info("keyed {}", Map.of("a", enrolment)); // LEAK email, child_data -> log
        log.info("maybe {}", Optional.of(guardian)); // LEAK phone -> log
        log.info("{}", Objects.toString(guardian, "-")); // LEAK phone -> log
        log.info("{}", new Pupils.Wrapper(List.of(enrolment), Map.of(), Optional.empty())); // LEAK email, child_data -> log
    }
}

package org.optic.cards;

import com.google.common.base.MoreObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import lombok.extern.slf4j.Slf4j;

@Slf4j
class CardDesk {
    void lombok(Wearer wearer, SilentWearer silent, Frame frame, LensOrder order, QuietOrder quiet) {
        log.info("{}", wearer); // LEAK full_name -> log
        log.info("{}", silent); // CLEAN both excluded
        log.info("{}", frame); // CLEAN number and size only
        log.info("{}", order); // LEAK phone -> log
        log.info("{}", quiet); // CLEAN phone excluded
        log.info("wearer " + silent.getEmail()); // LEAK email -> log
    }

    void built(String number, String patientName, LocalDate birthDate) {
        Prescription p = Prescription.builder().prescriptionNo(number).patientName(patientName).remark("none").build();
        log.info("{}", p); // LEAK full_name -> log
        log.info("{}", p.getRemarks()); // CLEAN constant remark
        Prescription.PrescriptionBuilder half = Prescription.builder().prescriptionNo(number).birthDate(birthDate);
        log.info("half {}", half); // LEAK date_of_birth -> log
        log.info("half {}", Prescription.builder().prescriptionNo(number)); // CLEAN number only
        Prescription anonymous = p.toBuilder().patientName("N.N.").build();
        log.info("{}", anonymous.getPatientName()); // CLEAN constant
        log.info("{}", anonymous.toBuilder().clearRemarks().remark(patientName).build().getRemarks()); // LEAK full_name -> log
    }

    void inherited(ChildWearer child, PlainChild plain) {
        log.info("{}", child); // LEAK full_name -> log
        log.info("{}", plain); // CLEAN text of the super class is left out
        Basis extended = Extended.builder().basisNo("1").holderEmail(child.getEmail()).steps(2).build();
        log.info("{}", extended); // CLEAN text of the super class is left out
        log.info("{}", ExtendedLoud.builder().basisNo("1").holderEmail(child.getEmail()).steps(2).build()); // LEAK email -> log
    }

    void forms(Wearer wearer) {
        Note note = new Note().noteNo(wearer.getWearerNo()).phone("none");
        log.info("{}", note.noteNo()); // CLEAN number
        log.info("{}", note.phone(wearer.getEmail())); // LEAK email, phone -> log
        Slot slot = new Slot("s1", wearer.getFullName());
        log.info("{}", slot.withMobile("none")); // CLEAN replaced
        log.info("{}", slot.withSlotNo("s2")); // LEAK full_name, phone -> log
        Contact contact = Contact.of(wearer.getWearerNo(), wearer.getEmail());
        log.info("{}", contact.getMemo()); // CLEAN never set
        log.info("{}", contact.getEmail()); // LEAK email -> log
        log.info("{}", contact); // CLEAN text of Object
        Handover handover = new Handover("4", wearer.getFullName());
        log.info("{}", handover); // CLEAN the room
        log.info("{}", handover.getFullName()); // LEAK full_name -> log
    }

    void byReflection(Reflective all, ReflectiveSafe safe, Named named, Excluding excluding, Joined joined) {
        log.info("{}", all); // LEAK email -> log
        log.info("{}", safe); // CLEAN excluded and transient
        log.info("{}", named); // LEAK email -> log
        log.info("{}", excluding); // CLEAN excluded by name
        log.info("{}", joined); // LEAK email -> log
    }

    void dispatched(Wearer wearer) {
        Base loud = new Loud(wearer.getFullName());
        Base calm = new Calm(wearer.getFullName());
        log.info("{}", loud); // LEAK full_name -> log
        log.info("{}", calm); // CLEAN length
        log.info("station {}", Station.FRONT); // CLEAN name of a constant
        log.info("station {}", Station.FRONT.email()); // CLEAN address of the shop
    }

    void contained(Wearer wearer, QuietOrder quiet, Sealed sealed) {
        log.info("{}", new Box<>("b", wearer)); // LEAK full_name -> log
        log.info("{}", new Box<>("b", quiet)); // CLEAN phone excluded
        log.info("{}", new Box<>("b", new Box<>("c", sealed))); // CLEAN own text
        log.info("{}", List.of(quiet, quiet)); // CLEAN phone excluded
        log.info("{}", Map.of("x", wearer)); // LEAK full_name -> log
        log.info("{}", Optional.of(sealed)); // CLEAN own text
        log.info("{}", Optional.of(sealed.phone())); // LEAK phone -> log
        log.info("{}", new AtomicReference<>(wearer)); // LEAK full_name -> log
        log.info("{}", Arrays.asList(sealed, sealed)); // CLEAN own text
        log.info("{}", new Object[] {sealed, quiet}); // CLEAN own texts
        log.info("{} {}", new Object[] {wearer.getWearerNo(), wearer}); // LEAK full_name -> log
    }

    void helpers(Wearer wearer) {
        log.info("{}", MoreObjects.toStringHelper("W").add("no", wearer.getWearerNo()).addValue(wearer.getEmail())); // LEAK email -> log
        log.info("{}", MoreObjects.toStringHelper("W").add("no", wearer.getWearerNo()).omitNullValues()); // CLEAN number
        log.info("{}", Objects.toString(wearer, "-")); // LEAK full_name -> log
        log.info("{}", Objects.hash(wearer.getEmail())); // CLEAN hash code as int
    }
}

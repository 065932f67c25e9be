package com.elmfield.text;

import com.elmfield.text.Forms.Anamnesis;
import com.elmfield.text.Forms.Booking;
import com.elmfield.text.Forms.Case;
import com.elmfield.text.Forms.Envelope;
import com.elmfield.text.Forms.Estimate;
import com.elmfield.text.Forms.Guardian;
import com.elmfield.text.Forms.Household;
import com.elmfield.text.Forms.Jaw;
import com.elmfield.text.Forms.MaskedCard;
import com.elmfield.text.Forms.Payer;
import com.elmfield.text.Forms.QuietReminder;
import com.elmfield.text.Forms.Recall;
import com.elmfield.text.Forms.RecallLetter;
import com.elmfield.text.Forms.Reminder;
import com.elmfield.text.Forms.Signed;
import com.elmfield.text.Forms.Statement;
import com.elmfield.text.Forms.Technician;
import com.elmfield.text.Forms.WaitingListEntry;
import com.elmfield.text.Forms.XRay;
import java.util.AbstractMap.SimpleEntry;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class FrontDesk {
    private static final Logger desk = LoggerFactory.getLogger("front-desk");

    public void generated(Booking booking, WaitingListEntry waiting, Recall recall, RecallLetter letter) {
        desk.info("booked {}", booking); // CLEAN only slot and chair are listed for the text form
        desk.info("waits {}", waiting); // LEAK phone -> log
        desk.info("recall {}", recall); // CLEAN static and dollar fields are not printed
        desk.info("recall {}", letter); // LEAK postal_address -> log
    }

    public void included(Anamnesis sheet, XRay picture, Payer payer) {
        desk.debug("sheet {}", sheet); // CLEAN page and a flag are included
        desk.debug("picture {}", picture); // LEAK diagnosis -> log
        desk.debug("payer {}", payer); // LEAK bank_account -> log
        desk.debug("payer ...{}", payer.getIban()); // CLEAN last four characters
    }

    public void families(String name) {
        Guardian guardian = Guardian.builder().lastName(name).relation("mother").build();
        Technician technician = Technician.builder().lastName(name).workshop("north").build();
        desk.info("with {}", technician); // CLEAN the name above is not printed by the generated text
        desk.info("with {}", technician.getLastName()); // LEAK last_name -> log
        desk.info("with {}", guardian); // LEAK last_name -> log
    }

    public void commons(Reminder reminder, QuietReminder quiet, Estimate estimate, Statement statement) {
        desk.info("due {}", reminder); // LEAK phone -> log
        desk.info("due {}", quiet); // CLEAN slot and a flag are appended
        desk.info("sent " + estimate); // LEAK date_of_birth -> log
        desk.info("sent " + statement); // CLEAN excluded and transient fields are not printed
    }

    public void byReflection(Booking booking, QuietReminder quiet) {
        desk.trace("dump {}", ReflectionToStringBuilder.toStringExclude(booking, "patientName", "phone")); // CLEAN the personal fields are excluded
        desk.trace("dump {}", ReflectionToStringBuilder.toStringExclude(booking, "chair")); // LEAK full_name, phone -> log
        desk.trace("dump {}", ToStringBuilder.reflectionToString(quiet)); // LEAK phone -> log
    }

    public void written(Envelope envelope, MaskedCard card, Jaw jaw) {
        desk.info("printed {}", envelope); // LEAK postal_address -> log
        desk.info("paid with {}", card); // CLEAN last four digits
        desk.info("numbed {}", jaw); // CLEAN enum constant
    }

    public void records(Case file, Signed signed) {
        desk.info("opened {}", file); // LEAK id_de, health_insurance_id -> log
        desk.info("opened {}", file.teeth().size()); // CLEAN count
        desk.info("signed {}", signed); // CLEAN arrays print their type and a hash code
    }

    public void wrapped(AtomicReference<Reminder> next, Deque<QuietReminder> queue, List<? extends Guardian> guardians) {
        desk.info("next {}", next); // LEAK phone -> log
        desk.info("queue {}", queue); // CLEAN elements print slot and a flag
        desk.info("guardians {}", guardians); // LEAK last_name -> log
        desk.info("pair {}", new SimpleEntry<>("slot", queue.peek())); // CLEAN the value prints slot and a flag
        desk.info("pair {}", Map.entry("letter", next.get())); // LEAK phone -> log
    }

    public void household(Household household) {
        desk.info("family {}", household); // LEAK last_name -> log
        desk.info("family plan {}, {} guardians", household.getPlan(), household.getGuardians().size()); // CLEAN plan and count
    }

    public void anonymous(String phoneNumber, int chair) {
        Object label = new Object() {
            @Override
            public String toString() {
                return "chair " + chair + " ring " + phoneNumber;
            }
        };
        desk.info("{}", label); // LEAK phone -> log
        Object plain = new Object() {
            final String target = phoneNumber;

            @Override
            public String toString() {
                return "chair " + chair;
            }
        };
        desk.info("{}", plain); // CLEAN the text form prints the chair only
    }
}

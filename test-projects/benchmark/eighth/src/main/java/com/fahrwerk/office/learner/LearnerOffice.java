package com.fahrwerk.office.learner;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LearnerOffice {
    private static final Logger LOG = LoggerFactory.getLogger(LearnerOffice.class);

    public void enrol(LearnerCard card) {
        LOG.info("card {} typed in, {} mails sent so far", card.getCardIdx(), card.getEmailCnt()); // CLEAN running number of a card and a counter
        LOG.info("learner {} enrolled", card.getLastNm()); // LEAK last_name -> log
        LOG.info("lesson {} booked", card.getLessonNm()); // CLEAN name of a lesson
        LOG.debug("born on {}", card.getBirthDt()); // LEAK date_of_birth -> log
        LOG.debug("exam on {} in {}", card.getExamDt(), card.getRoomNo()); // CLEAN date and room of an exam
        LOG.info("papers go to {}", card.getEmailAddr()); // LEAK email -> log
    }

    public void reach(LearnerCard card) {
        LOG.info("will ring {} before the lesson", card.getMobNo()); // LEAK phone -> log
        LOG.info("next lesson {}", card.getNextLesson()); // CLEAN time of a lesson
        LOG.info("in an accident tell {}", card.getNextOfKin()); // LEAK emergency_contact -> log
        LOG.info("pick up at {}", card.getHomeAddr()); // LEAK postal_address -> log
        LOG.info("pick up point confirmed: {}", card.isHomeAddrConfirmed()); // CLEAN a flag about the address
    }

    public void exam(LearnerCard card) {
        LOG.info("applied for class {}", card.getWantedClass()); // CLEAN enum constant
        LOG.info("holds licence {}", card.getDrivLicenceNo()); // LEAK driver_license -> log
        LOG.warn("examiner must know: {}", card.getMedicalCondition()); // LEAK diagnosis -> log
        LOG.warn("car was handed back, {}", card.getVehicleCondition()); // CLEAN condition of a car
    }

    public void rename(LearnerCard card, String previousSurname, String previousGarage) {
        LOG.info("garage {} was given up", previousGarage); // CLEAN name of a garage
        LOG.info("was called {} before the wedding", previousSurname); // LEAK last_name -> log
    }
}

package com.fahrwerk.office.utility;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settings and figures of a utility's customer service; next to them a few real answers. */
public class ServiceBoard {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceBoard.class);

    public record Settings(String emailTemplateName, int phoneLineCount, String cookieName, int minAge, Set<DayOfWeek> bankHolidayWeekdays,
                           String macAlgorithm, double passRate, String smtpServerAddress, boolean addressCheckEnabled) {
    }

    public record Answer(String surveyNo, int customerAge, String smartMeterReading, String cookieValue, String licencePlate) {
    }

    public void settings(Settings s) {
        LOG.info("mails use {}", s.emailTemplateName()); // CLEAN name of a template
        LOG.info("{} lines are open", s.phoneLineCount()); // CLEAN count
        LOG.info("consent is kept in {}", s.cookieName()); // CLEAN name of a cookie
        LOG.info("form from {} years", s.minAge()); // CLEAN limit of a form
        LOG.info("closed on {}", s.bankHolidayWeekdays()); // CLEAN days of a week
        LOG.info("callbacks are checked with {}", s.macAlgorithm()); // CLEAN name of an algorithm
        LOG.info("{} percent solved", s.passRate()); // CLEAN rate
        LOG.info("mails leave through {}", s.smtpServerAddress()); // CLEAN address of a server
        LOG.info("street check: {}", s.addressCheckEnabled()); // CLEAN switch
    }

    public void answers(Answer a, List<LocalDate> surveyDays) {
        LOG.info("survey {} of {} days", a.surveyNo(), surveyDays.size()); // CLEAN number of a survey and a count
        LOG.info("answered by somebody of {}", a.customerAge()); // LEAK age -> log
        LOG.info("meter shows {}", a.smartMeterReading()); // LEAK telematics -> log
        LOG.info("came back as {}", a.cookieValue()); // LEAK cookie_id -> log
        LOG.info("charges at home: {}", a.licencePlate()); // LEAK license_plate -> log
    }
}

package eu.lindental.register.lookups;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Email;
import java.net.http.HttpResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Lookups {
    private static final Logger log = LoggerFactory.getLogger(Lookups.class);
    private static final String KEY_BIRTHDAY = "birthday";

    public void fromJson(JsonNode payload) {
        log.info("caller {}", payload.get("phoneNumber").asText()); // LEAK phone -> log
        log.info("street {}", payload.path("applicant").path("street_address").asText()); // LEAK postal_address -> log
        log.info("channel {}", payload.get("channel").asText()); // CLEAN name of a channel
    }

    public void fromMap(Map<String, Object> row, Map<String, String> form) {
        log.info("born {}", row.get(KEY_BIRTHDAY)); // LEAK date_of_birth -> log
        log.info("passport {}", form.getOrDefault("passport_no", "-")); // LEAK passport -> log
        log.info("status {}", row.get("status")); // CLEAN status of a row
        log.info("page {}", form.get("page")); // CLEAN page of a form
    }

    public void fromEnum(EnumMap<PersonKey, String> answers) {
        log.info("number {}", answers.get(PersonKey.PHONE_NUMBER)); // LEAK phone -> log
        log.info("case {}", answers.get(PersonKey.CASE_NUMBER)); // CLEAN number of the case
    }

    public void fromRequest(HttpServletRequest request) {
        log.info("signed in as {}", request.getParameter("email")); // LEAK email -> log
        log.info("from {}", request.getHeader("X-Forwarded-For")); // LEAK ip_address -> log
        log.info("peer {}", request.getRemoteAddr()); // LEAK ip_address -> log
        log.info("locale {}", request.getParameter("theme")); // CLEAN a colour theme
        log.info("trace {}", request.getHeader("X-Request-Id")); // CLEAN id of the request
    }

    public void fromResponse(HttpResponse<String> response) {
        log.info("subject {}", response.headers().firstValue("X-User-Email").orElse("")); // LEAK email -> log
        log.info("etag {}", response.headers().firstValue("ETag").orElse("")); // CLEAN tag of a version
    }

    public void fromDatabase(ResultSet rows) throws SQLException {
        while (rows.next()) {
            log.info("{}", rows.getString("last_name")); // LEAK last_name -> log
            log.info("{}", rows.getDate("birth_date")); // LEAK date_of_birth -> log
            log.info("{}", rows.getString("office_code")); // CLEAN code of an office
        }
    }

    public void fromProperties(Properties profile) {
        log.info("reach {}", profile.getProperty("contact.phone")); // LEAK phone -> log
        log.info("zone {}", profile.getProperty("time.zone")); // CLEAN a time zone
    }

    public void subscribe(@Email String target, String listName) {
        log.info("subscribe {}", target); // LEAK email -> log
        log.info("to {}", listName); // CLEAN name of a list
    }
}

package com.fahrwerk.office.keys;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Customers of a power supplier come in from several systems; only the keys say what a value is. */
public class MeterImport {
    private static final Logger LOGGER = Logger.getLogger(MeterImport.class.getName());
    private static final String COL_DEBIT = "debtor_iban";
    private static final String COL_INSTALMENTS = "instalments_per_year";
    private static final String PTR_RING = "/holder/contact/phoneNumber";

    enum Column { EMAIL_ADDRESS, SORT_ORDER, GIVEN_NAME, TARIFF }

    public void table(ResultSet rs) throws SQLException {
        while (rs.next()) {
            LOGGER.info("born " + rs.getDate("date_of_birth")); // LEAK date_of_birth -> log
            LOGGER.info("tariff " + rs.getString("tariff_code")); // CLEAN code of a tariff
            LOGGER.info("debit from " + rs.getString(COL_DEBIT)); // LEAK bank_account -> log
            LOGGER.info("debit in " + rs.getInt(COL_INSTALMENTS)); // CLEAN number of instalments
        }
    }

    public void json(JsonNode event) {
        LOGGER.log(Level.FINE, "ring {0}", event.at(PTR_RING).textValue()); // LEAK phone -> log
        LOGGER.log(Level.FINE, "meter of type {0}", event.at("/meter/type").textValue()); // CLEAN type of a meter
        JsonNode holder = event.get("holder");
        LOGGER.log(Level.FINE, "contract of {0}", holder.required("familyName").asText()); // LEAK last_name -> log
        LOGGER.log(Level.FINE, "contract runs {0} months", holder.required("termMonths").asInt()); // CLEAN term of a contract
    }

    public void properties(Properties handover) {
        LOGGER.config("handed over by " + handover.getProperty("customer.full-name", "?")); // LEAK full_name -> log
        LOGGER.config("handed over through " + handover.getProperty("export.file-format", "csv")); // CLEAN format of a file
    }

    public void loose(Map<String, Object> payload) {
        LOGGER.info("identified by " + payload.getOrDefault("passport_no", "-")); // LEAK passport -> log
        LOGGER.info("product " + payload.getOrDefault("product_name", "-")); // CLEAN name of a product
    }

    public void headers(HttpHeaders headers) {
        headers.firstValue("X-Forwarded-For").ifPresent(v -> LOGGER.fine("came from " + v)); // LEAK ip_address -> log
        headers.firstValue("X-Request-Id").ifPresent(v -> LOGGER.fine("request " + v)); // CLEAN id of a request
    }

    public void columns(EnumMap<Column, String> row) {
        LOGGER.info("bill to " + row.get(Column.EMAIL_ADDRESS)); // LEAK email -> log
        LOGGER.info("bill position " + row.get(Column.SORT_ORDER)); // CLEAN sort order
        LOGGER.info("dear " + row.get(Column.GIVEN_NAME)); // LEAK first_name -> log
        LOGGER.info("bill tariff " + row.get(Column.TARIFF)); // CLEAN name of a tariff
    }
}

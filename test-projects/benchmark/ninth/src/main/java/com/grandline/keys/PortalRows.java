package com.grandline.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The name of a value is in its key. */
public class PortalRows {
    private static final Logger log = LoggerFactory.getLogger(PortalRows.class);
    private static final String P_ZIP = "guest.postal_code";
    private static final String P_WING = "house.wing";

    public enum Column { GIVEN_NAME, NATIONALITY, MEAL_PLAN }

    public void cells(EnumMap<Column, String> row) {
        log.info("row of {}", row.get(Column.GIVEN_NAME)); // LEAK first_name -> log
        log.info("row says {}", row.getOrDefault(Column.NATIONALITY, "-")); // LEAK nationality -> log
        log.info("row has {}", row.get(Column.MEAL_PLAN)); // CLEAN meal plan
        log.info("first column is {}", Column.GIVEN_NAME); // CLEAN name of a column
    }

    public void form(Map<String, String[]> form) {
        log.info("submitted for {}", form.get("passport_number")[0]); // LEAK passport -> log
        log.info("submitted with {}", form.get("breakfast")[0]); // CLEAN breakfast wish
    }

    public void result(ResultSet rs) throws SQLException {
        while (rs.next()) {
            log.debug("stay {}", rs.getLong("stay_id")); // CLEAN internal id
            log.debug("dial {}", rs.getString("phone_no")); // LEAK phone -> log
        }
    }

    public void document(JsonNode root) {
        log.debug("card says {}", root.at("/payment/name_on_card").asText()); // LEAK cardholder_name -> log
        log.debug("currency {}", root.at("/payment/currency").asText()); // CLEAN currency
        String street = root.path("invoice").path("street").textValue();
        log.debug("invoice to {}", street); // LEAK postal_address -> log
    }

    public void settings(Properties stay) {
        log.debug("from {}", stay.getProperty(P_ZIP)); // LEAK postal_code -> log
        log.debug("in {}", stay.getProperty(P_WING, "west")); // CLEAN wing of the house
    }

    public void exchange(HttpExchange exchange) {
        Headers in = exchange.getRequestHeaders();
        log.trace("forwarded for {}", in.getFirst("X-Forwarded-For")); // LEAK ip_address -> log
        log.trace("accepts {}", in.getFirst("Accept-Encoding")); // CLEAN content coding
        log.trace("{} {}", exchange.getRequestMethod(), exchange.getProtocol()); // CLEAN method and protocol
        String bearer = in.getFirst("Authorization");
        log.trace("with {}", bearer); // LEAK auth_token -> log
    }
}

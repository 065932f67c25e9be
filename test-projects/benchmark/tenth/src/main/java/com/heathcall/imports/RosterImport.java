package com.heathcall.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Here the keys are the only hint: columns, JSON properties, headers, property names. */
public class RosterImport {
    private static final Logger log = LoggerFactory.getLogger(RosterImport.class);
    private static final String F_TAX = "tax_id";
    private static final String F_SITE = "site_code";
    private final ObjectMapper mapper = new ObjectMapper();

    /** The wire name tells what it is. */
    public record WireRow(@JsonProperty("passport_number") String f07, @JsonProperty("depot_code") String f08) {
    }

    public void wire(InputStream in) throws IOException {
        WireRow row = mapper.readValue(in, WireRow.class);
        log.info("depot {}", row.f08()); // CLEAN code of a depot
        log.info("identified by {}", row.f07()); // LEAK passport -> log
    }

    public void columns(ResultSet rs) throws SQLException {
        while (rs.next()) {
            log.debug("site {}", rs.getString(F_SITE)); // CLEAN code of a site
            log.debug("taxed as {}", rs.getString(F_TAX)); // LEAK tax_id -> log
            log.debug("shift {}", rs.getInt("shift_count")); // CLEAN number of shifts
            log.debug("pay {}", rs.getBigDecimal("gross_salary")); // LEAK salary -> log
        }
    }

    public void tree(JsonNode root) {
        JsonNode fitter = root.at("/order/fitter");
        log.info("van {}", fitter.path("vanNumber").asText()); // CLEAN number of a van
        log.info("fitter {}", fitter.path("firstName").asText()); // LEAK first_name -> log
        for (JsonNode line : root.withArray("lines")) {
            log.trace("port {}", line.get("portNumber").asInt()); // CLEAN port of a switch
            log.trace("wifi at {}", line.get("homeAddress").textValue()); // LEAK postal_address -> log
        }
    }

    public void headers(HttpExchange exchange) {
        log.debug("wants {}", exchange.getRequestHeaders().getFirst("Accept")); // CLEAN media type
        log.debug("forwarded {}", exchange.getRequestHeaders().getFirst("X-Forwarded-For")); // LEAK ip_address -> log
        log.debug("credentials {}", exchange.getRequestHeaders().getFirst("Authorization")); // LEAK auth_token -> log
        log.debug("path {}", exchange.getHttpContext().getPath()); // CLEAN path of the handler
    }

    public void orderFile(Properties order) {
        log.info("bandwidth {}", order.getProperty("line.bandwidth", "50")); // CLEAN bandwidth of the line
        log.info("dial before coming: {}", order.getProperty("customer.mobile.phone")); // LEAK phone -> log
    }

    public void form(Map<String, String[]> params) {
        Map<String, String> flat = new LinkedHashMap<>();
        params.forEach((k, v) -> flat.put(k, v[0]));
        log.info("step {}", flat.get("wizardStep")); // CLEAN step of the form
        log.info("answer {}", flat.getOrDefault("securityAnswer", "-")); // LEAK security_answer -> log
    }
}

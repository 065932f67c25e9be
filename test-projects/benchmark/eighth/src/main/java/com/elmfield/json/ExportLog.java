package com.elmfield.json;

import com.elmfield.json.Exports.Account;
import com.elmfield.json.Exports.Callback;
import com.elmfield.json.Exports.Delivery;
import com.elmfield.json.Exports.DriverSheet;
import com.elmfield.json.Exports.Line;
import com.elmfield.json.Exports.Loyalty;
import com.elmfield.json.Exports.Notice;
import com.elmfield.json.Exports.Parcel;
import com.elmfield.json.Exports.PrescribedLine;
import com.elmfield.json.Exports.Reservation;
import com.elmfield.json.Exports.Scan;
import com.elmfield.json.Exports.Ticket;
import com.elmfield.json.Exports.Versioned;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ExportLog {
    private static final Logger LOG = LoggerFactory.getLogger(ExportLog.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    public void visibility(Delivery delivery, DriverSheet sheet) throws JsonProcessingException {
        LOG.info("out {}", JSON.writeValueAsString(delivery)); // CLEAN private field without a getter is not written
        LOG.info("out {}", JSON.writeValueAsString(sheet)); // LEAK phone -> log
    }

    public void included(Line line, PrescribedLine prescribed) throws JsonProcessingException {
        ObjectWriter pretty = JSON.writerWithDefaultPrettyPrinter();
        LOG.info("out {}", pretty.writeValueAsString(line)); // CLEAN only article and quantity are written
        LOG.info("out {}", pretty.writeValueAsString(prescribed)); // LEAK medication -> log
    }

    public void nested(Reservation reservation, Parcel parcel) throws IOException {
        LOG.info("out {}", JSON.writeValueAsString(reservation)); // CLEAN the type of the owner is ignored everywhere
        StringWriter target = new StringWriter();
        JSON.writeValue(target, parcel);
        LOG.info("out {}", target); // LEAK postal_address -> log
    }

    public void renamed(Ticket ticket, Callback callback) throws JsonProcessingException {
        LOG.info("out {}", JSON.writeValueAsString(ticket)); // CLEAN written as the ticket number
        LOG.info("out {}", JSON.writeValueAsString(callback)); // LEAK phone -> log
    }

    public void filtered(Loyalty loyalty) throws JsonProcessingException {
        SimpleFilterProvider partners = new SimpleFilterProvider().addFilter("audience", SimpleBeanPropertyFilter.filterOutAllExcept("points"));
        LOG.info("out {}", JSON.writer(partners).writeValueAsString(loyalty)); // CLEAN the filter lets the points through only
        SimpleFilterProvider mailing = new SimpleFilterProvider().addFilter("audience", SimpleBeanPropertyFilter.serializeAllExcept("points"));
        LOG.info("out {}", JSON.writer(mailing).writeValueAsString(loyalty)); // LEAK email, date_of_birth -> log
    }

    public void references(Account account, Notice notice) throws JsonProcessingException {
        LOG.info("out {}", JSON.writeValueAsString(account)); // CLEAN the account number is ignored
        LOG.info("out {}", JSON.writeValueAsString(notice)); // CLEAN the address is ignored in the record
        LOG.info("out {}", JSON.writeValueAsString(notice.email())); // LEAK email -> log
    }

    public void converted(PrescribedLine line, Callback callback) {
        Map<String, Object> cells = JSON.convertValue(line, new TypeReference<>() { });
        LOG.debug("cells {}", cells); // LEAK medication -> log
        LOG.debug("cells {}", cells.get("articleNo")); // CLEAN article number
        JsonNode tree = JSON.valueToTree(callback);
        LOG.debug("tree {}", tree.path("urgent")); // CLEAN boolean
        LOG.debug("tree {}", tree.path("target").textValue()); // LEAK phone -> log
    }

    public void gson(Scan scan, Versioned versioned) {
        Gson plain = new GsonBuilder().setPrettyPrinting().create();
        LOG.info("out {}", plain.toJson(scan)); // LEAK phone -> log
        Gson first = new GsonBuilder().setVersion(1.0).create();
        LOG.info("out {}", first.toJson(versioned)); // CLEAN the address belongs to version two
        LOG.info("out {}", plain.toJson(versioned)); // LEAK email -> log
    }

    public void strategy(Scan scan) {
        Gson boxesOnly = new GsonBuilder().addSerializationExclusionStrategy(new ExclusionStrategy() {
            @Override
            public boolean shouldSkipField(FieldAttributes field) {
                return !"box".equals(field.getName());
            }

            @Override
            public boolean shouldSkipClass(Class<?> type) {
                return false;
            }
        }).create();
        LOG.info("out {}", boxesOnly.toJson(scan)); // CLEAN every field but the box is skipped
    }

    public void trees(Scan scan) {
        JsonObject object = new JsonObject();
        object.addProperty("box", scan.box);
        LOG.info("out {}", object); // CLEAN number of a box
        object.addProperty("dial", scan.mobile);
        LOG.info("out {}", object); // LEAK phone -> log
    }
}

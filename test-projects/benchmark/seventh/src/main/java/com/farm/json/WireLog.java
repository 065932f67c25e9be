package com.farm.json;

import com.farm.json.Wire.Badge;
import com.farm.json.Wire.Box;
import com.farm.json.Wire.CallableFarmer;
import com.farm.json.Wire.Extras;
import com.farm.json.Wire.Farmer;
import com.farm.json.Wire.Fitness;
import com.farm.json.Wire.Greeting;
import com.farm.json.Wire.Hidden;
import com.farm.json.Wire.InvoiceLine;
import com.farm.json.Wire.Lease;
import com.farm.json.Wire.LeaseInfo;
import com.farm.json.Wire.ListedFarmer;
import com.farm.json.Wire.LooseFitness;
import com.farm.json.Wire.Mailbox;
import com.farm.json.Wire.Note;
import com.farm.json.Wire.Opening;
import com.farm.json.Wire.Payment;
import com.farm.json.Wire.Postbox;
import com.farm.json.Wire.SalesLine;
import com.farm.json.Wire.Stable;
import com.farm.json.Wire.Visible;
import com.farm.json.Wire.Visit;
import com.farm.json.Wire.Waiver;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class WireLog {
    private static final Logger log = LoggerFactory.getLogger(WireLog.class);
    private final ObjectMapper json = new ObjectMapper();
    private final ObjectMapper brief = new ObjectMapper().addMixIn(Farmer.class, Wire.FarmerShort.class);
    private final ObjectMapper terse = new ObjectMapper().addMixIn(Farmer.class, Wire.FarmerRenamed.class);

    public void properties(ListedFarmer listed, CallableFarmer callable, Fitness fitness, LooseFitness loose) throws JsonProcessingException {
        log.info("sent {}", json.writeValueAsString(listed)); // CLEAN only number and region are included
        log.info("sent {}", json.writeValueAsString(callable)); // LEAK phone -> log
        log.info("sent {}", json.writeValueAsString(fitness)); // CLEAN the type of the health check is never written
        log.info("sent {}", json.writeValueAsString(loose)); // LEAK diagnosis -> log
    }

    public void visibility(Visible visible, Hidden hidden, Greeting greeting, Opening opening) throws JsonProcessingException {
        log.info("plot {}", json.writeValueAsString(visible)); // LEAK email -> log
        log.info("plot {}", json.writeValueAsString(hidden)); // CLEAN only the number has a getter
        log.info("letter {}", json.writeValueAsString(greeting)); // LEAK last_name -> log
        log.info("letter {}", json.writeValueAsString(opening)); // CLEAN the getter gives one of two constants
    }

    public void values(Mailbox mailbox, Postbox postbox, Visit visit, Extras extras, Farmer farmer) throws JsonProcessingException {
        log.info("box {}", json.writeValueAsString(mailbox)); // LEAK email -> log
        log.info("box {}", json.writeValueAsString(postbox)); // CLEAN the value is the number of the box
        log.info("visit {}", json.writeValueAsString(visit)); // LEAK postal_address -> log
        extras.getMore().put("litres", "40");
        log.info("extras {}", json.writeValueAsString(extras)); // CLEAN number and litres
        extras.getMore().put("ask", farmer.fullName);
        log.info("extras {}", json.writeValueAsString(extras)); // LEAK full_name -> log
    }

    public void filtered(Payment payment) throws JsonProcessingException {
        ObjectWriter office = json.writer(new SimpleFilterProvider().addFilter("byRole", SimpleBeanPropertyFilter.serializeAllExcept("cardHolder")));
        ObjectWriter shop = json.writer(new SimpleFilterProvider().addFilter("byRole", SimpleBeanPropertyFilter.filterOutAllExcept("paymentNo")));
        log.info("paid {}", office.writeValueAsString(payment)); // LEAK card_pan -> log
        log.info("paid {}", shop.writeValueAsString(payment)); // CLEAN the filter leaves the payment number only
    }

    public void views(Note note) throws JsonProcessingException {
        log.info("note {}", json.writerWithView(Wire.Shop.class).writeValueAsString(note)); // LEAK phone -> log
        log.info("note {}", note.noteNo); // CLEAN number of a note
    }

    public void converted(Waiver waiver, Badge badge) throws JsonProcessingException {
        log.info("seen {}", json.writeValueAsString(waiver)); // CLEAN the converter writes yes or no
        log.info("seen {}", json.writeValueAsString(badge)); // LEAK passport -> log
    }

    public void typed(Lease lease, Stable stable, Box box) throws JsonProcessingException {
        log.info("lease {}", json.writerFor(LeaseInfo.class).writeValueAsString(lease)); // CLEAN written as the interface, which has the number only
        log.info("lease {}", json.writeValueAsString(lease)); // LEAK full_name -> log
        log.info("box {}", json.writeValueAsString(box)); // CLEAN the back reference is not written
        log.info("stable {}", json.writeValueAsString(stable)); // LEAK phone -> log
    }

    public void mixed(Farmer farmer) throws JsonProcessingException {
        log.info("brief {}", brief.writeValueAsString(farmer)); // CLEAN the mix-in ignores name and account
        log.info("terse {}", terse.writeValueAsString(farmer)); // LEAK full_name, bank_account -> log
    }

    public void projected(Farmer farmer) throws JsonProcessingException {
        log.info("line {}", json.writeValueAsString(SalesLine.of(farmer))); // CLEAN supplier number and a length
        log.info("line {}", json.writeValueAsString(InvoiceLine.of(farmer))); // LEAK full_name -> log
    }

    public void trees(Farmer farmer) {
        ObjectNode tree = json.valueToTree(farmer);
        log.debug("tree {}", tree.get("supplierNo")); // CLEAN supplier number
        log.debug("tree {}", tree.toPrettyString()); // LEAK full_name, bank_account -> log
        tree.retain("supplierNo");
        log.debug("tree {}", tree); // CLEAN everything but the supplier number was dropped
        ArrayNode names = json.createArrayNode().add("names:").add(farmer.fullName);
        log.debug("array {}", names); // LEAK full_name -> log
        log.debug("array of {}", names.size()); // CLEAN count
    }

    @SuppressWarnings("unchecked")
    public void maps(Farmer farmer) {
        Map<String, Object> cells = json.convertValue(farmer, Map.class);
        log.debug("cells {}", cells); // LEAK full_name, bank_account -> log
        cells.keySet().retainAll(java.util.Set.of("supplierNo"));
        log.debug("cells {}", cells); // CLEAN only the supplier number was kept
    }

    public void streamed(Farmer farmer, Payment payment) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.getFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("supplier", farmer.supplierNo);
            out.writeStringField("to", farmer.iban);
            out.writeEndObject();
        }
        log.info("wrote {}", text); // LEAK bank_account -> log
        StringWriter other = new StringWriter();
        try (JsonGenerator out = json.getFactory().createGenerator(other)) {
            out.writeStartArray();
            out.writeString(payment.paymentNo);
            out.writeNumber(payment.cardNumber.length());
            out.writeEndArray();
        }
        log.info("wrote {}", other); // CLEAN payment number and a length
    }
}

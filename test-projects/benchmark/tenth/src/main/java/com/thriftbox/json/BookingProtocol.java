package com.thriftbox.json;

import com.thriftbox.json.Bookings.Admission;
import com.thriftbox.json.Bookings.Attendee;
import com.thriftbox.json.Bookings.Badge;
import com.thriftbox.json.Bookings.BorderAdmission;
import com.thriftbox.json.Bookings.Buyer;
import com.thriftbox.json.Bookings.Form;
import com.thriftbox.json.Bookings.HalfInvoice;
import com.thriftbox.json.Bookings.Hold;
import com.thriftbox.json.Bookings.Invoicee;
import com.thriftbox.json.Bookings.NameBadge;
import com.thriftbox.json.Bookings.OpenBuyer;
import com.thriftbox.json.Bookings.OpenHold;
import com.thriftbox.json.Bookings.OpenInvoice;
import com.thriftbox.json.Bookings.OpenShow;
import com.thriftbox.json.Bookings.PartInvoice;
import com.thriftbox.json.Bookings.Payer;
import com.thriftbox.json.Bookings.QuietInvoice;
import com.thriftbox.json.Bookings.Reservation;
import com.thriftbox.json.Bookings.Show;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class BookingProtocol {
    private static final Logger log = LoggerFactory.getLogger(BookingProtocol.class);
    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectMapper seats = new ObjectMapper().registerModule(new SimpleModule().addSerializer(new Bookings.SeatOnly()));

    public void bought(Buyer buyer, OpenBuyer open) throws IOException {
        log.info("bought {}", mapper.writeValueAsString(buyer)); // CLEAN the getter is ignored
        log.info("bought {}", mapper.writeValueAsString(open)); // LEAK email -> log
        log.info("bought by {}", buyer.getEmail()); // LEAK email -> log
    }

    public void held(Hold hold, OpenHold open) throws IOException {
        log.info("held {}", mapper.writeValueAsString(hold)); // CLEAN a private field without getter is not serialised
        log.info("held {}", mapper.writeValueAsString(open)); // LEAK phone -> log
    }

    public void invoiced(String no, Payer payer) throws IOException {
        log.info("invoice {}", mapper.writeValueAsString(new QuietInvoice(no, new Invoicee(payer.fullName(), payer.iban())))); // CLEAN the whole type is ignored
        log.info("invoice {}", mapper.writeValueAsString(new OpenInvoice(no, payer))); // LEAK full_name, bank_account -> log
        log.info("invoice {}", mapper.writeValueAsString(new PartInvoice(no, payer))); // CLEAN both properties of the payer are ignored here
        log.info("invoice {}", mapper.writeValueAsString(new HalfInvoice(no, payer))); // LEAK full_name -> log
    }

    public void admitted(Admission admission, BorderAdmission border) throws IOException {
        ObjectWriter pretty = mapper.writerWithDefaultPrettyPrinter();
        log.info("admitted {}", pretty.writeValueAsString(admission)); // CLEAN only seat and price are included
        log.info("admitted {}", pretty.writeValueAsString(border)); // LEAK passport -> log
    }

    public void badges(Badge badge, NameBadge named) throws IOException {
        log.info("printed {}", mapper.writeValueAsString(List.of(badge))); // CLEAN the badge is written as its hall
        log.info("printed {}", mapper.writeValueAsString(List.of(named))); // LEAK last_name -> log
    }

    public void filtered(Attendee attendee) throws IOException {
        SimpleFilterProvider ticketOnly = new SimpleFilterProvider()
                .addFilter("attendee", SimpleBeanPropertyFilter.filterOutAllExcept("ticketNo"));
        log.info("entry {}", mapper.writer(ticketOnly).writeValueAsString(attendee)); // CLEAN the filter lets the ticket number through only
        SimpleFilterProvider noPhone = new SimpleFilterProvider()
                .addFilter("attendee", SimpleBeanPropertyFilter.serializeAllExcept("mobile"));
        log.info("entry {}", mapper.writer(noPhone).writeValueAsString(attendee)); // LEAK date_of_birth -> log
    }

    public void forms(String formCode, String applicantPhone) throws IOException {
        Form empty = new Form().with("pages", 3);
        empty.formCode = formCode;
        log.info("form {}", mapper.writeValueAsString(empty)); // CLEAN code and number of pages
        Form full = new Form().with("pages", 3).with("reach", applicantPhone);
        log.info("form {}", mapper.writeValueAsString(full)); // LEAK phone -> log
    }

    public void shows(Show show, OpenShow open) throws IOException {
        log.info("show {}", mapper.writeValueAsString(show)); // CLEAN the promoter is written as the desk id
        log.info("show {}", mapper.writeValueAsString(open)); // LEAK email -> log
    }

    public void module(Reservation reservation) throws IOException {
        log.info("reserved {}", seats.writeValueAsString(reservation)); // CLEAN the registered serialiser writes the seat only
        log.info("reserved {}", mapper.writeValueAsString(reservation)); // LEAK child_data, email -> log
    }

    public void asMaps(OpenBuyer buyer) {
        Map<String, Object> map = mapper.convertValue(buyer, new TypeReference<Map<String, Object>>() { });
        log.debug("map {}", map); // LEAK email -> log
        log.debug("map {}", map.keySet()); // CLEAN names of the properties
        ObjectNode node = mapper.valueToTree(buyer);
        log.debug("node {}", node.toString()); // LEAK email -> log
        node.retain("orderNo");
        log.debug("node {}", node.toString()); // CLEAN everything but the order number was dropped
    }

    public void byHand(OpenBuyer buyer, Payer payer) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("order", buyer.getOrderNo());
            out.writeBooleanField("paid", payer.iban() != null);
            out.writeEndObject();
        }
        log.debug("written {}", text); // CLEAN order number and a flag
        StringWriter other = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(other)) {
            out.writeStartArray();
            out.writeString(payer.fullName());
            out.writeEndArray();
        }
        log.debug("written {}", other); // LEAK full_name -> log
    }

    public void arrays(List<OpenBuyer> buyers) throws IOException {
        ArrayNode orders = mapper.createArrayNode();
        ArrayNode mails = mapper.createArrayNode();
        for (OpenBuyer buyer : buyers) {
            orders.add(buyer.getOrderNo());
            mails.addObject().put("m", buyer.getEmail());
        }
        log.info("orders {}", orders); // CLEAN order numbers
        log.info("mails {}", mails); // LEAK email -> log
        String packed = Base64.getEncoder().encodeToString(mapper.writeValueAsBytes(buyers));
        log.info("packed {}", packed); // LEAK email -> log
        log.info("packed {}", packed.length()); // CLEAN length
    }
}

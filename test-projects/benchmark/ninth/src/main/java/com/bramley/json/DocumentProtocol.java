package com.bramley.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class DocumentProtocol {
    private static final Logger log = LoggerFactory.getLogger(DocumentProtocol.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Gson plain = new GsonBuilder().setPrettyPrinting().create();
    private final Gson old = new GsonBuilder().setVersion(1.0).create();
    private final Gson nameless = new GsonBuilder().setExclusionStrategies(new Nameless()).create();

    /** Leaves out the names and phones of the owners. */
    static class Nameless implements ExclusionStrategy {
        @Override
        public boolean shouldSkipField(FieldAttributes field) {
            return field.getName().equals("lastName") || field.getName().equals("homePhone");
        }

        @Override
        public boolean shouldSkipClass(Class<?> type) {
            return false;
        }
    }

    public void visits(Documents.Visit visit, Documents.OpenVisit open) throws JsonProcessingException {
        log.info("visit {}", MAPPER.writeValueAsString(visit)); // CLEAN only visit number and species are written
        log.info("visit {}", MAPPER.writeValueAsString(open)); // LEAK email -> log
    }

    public void parts(Documents.Chart chart, Documents.Letter letter, Documents.Notice notice) throws JsonProcessingException {
        log.info("chart {}", MAPPER.writeValueAsString(chart)); // CLEAN the type of the part is ignored
        log.info("letter {}", MAPPER.writeValueAsString(letter)); // LEAK last_name, phone -> log
        log.info("notice {}", MAPPER.writeValueAsString(notice)); // CLEAN the part is trimmed
    }

    public void values(Documents.Contact contact, Documents.Channel channel) throws JsonProcessingException {
        log.info("contact {}", MAPPER.writeValueAsString(contact)); // LEAK email -> log
        log.info("contact {}", MAPPER.writeValueAsString(channel)); // CLEAN only the kind of channel is written
    }

    public void access(Documents.Consent consent, Documents.Payment payment) throws IOException {
        log.info("consent {}", MAPPER.writeValueAsString(consent)); // LEAK signature -> log
        StringWriter out = new StringWriter();
        MAPPER.writeValue(out, payment);
        log.info("payment {}", out); // CLEAN amount and the last four characters
    }

    public void extras(Documents.Owner owner) throws JsonProcessingException {
        Documents.Extras extras = new Documents.Extras();
        extras.put("ref", owner.getOwnerRef());
        log.info("extras {}", MAPPER.writeValueAsString(extras)); // CLEAN own reference only
        Documents.Extras more = new Documents.Extras();
        more.put("call", owner.getHomePhone());
        log.info("extras {}", MAPPER.writeValueAsString(more)); // LEAK phone -> log
    }

    public void filters(Documents.Export export) throws JsonProcessingException {
        ObjectWriter slim = MAPPER.writer(new SimpleFilterProvider().addFilter("slim", SimpleBeanPropertyFilter.filterOutAllExcept("exportNo")));
        log.info("export {}", slim.writeValueAsString(export)); // CLEAN the filter keeps the number only
        ObjectWriter full = MAPPER.writer(new SimpleFilterProvider().addFilter("slim", SimpleBeanPropertyFilter.serializeAll()));
        log.info("export {}", full.writeValueAsString(export)); // LEAK passport -> log
    }

    public void gson(Documents.Owner owner, Documents.Card card) {
        log.info("owner {}", plain.toJson(owner)); // LEAK last_name, phone -> log
        log.info("owner {}", nameless.toJson(owner)); // CLEAN the exclusion strategy drops name and phone
        log.info("card {}", plain.toJson(card)); // LEAK date_of_birth -> log
        log.info("card {}", old.toJson(card)); // CLEAN the field is newer than the version asked for
    }

    public void trees(Documents.Owner owner, List<Documents.Owner> owners) {
        JsonNode tree = MAPPER.valueToTree(owner);
        log.debug("ref {}", tree.get("ownerRef").asText()); // CLEAN one harmless node
        log.debug("tree {}", tree); // LEAK last_name, phone -> log
        ArrayNode refs = MAPPER.createArrayNode();
        owners.forEach(o -> refs.add(o.getOwnerRef()));
        log.debug("refs {}", refs); // CLEAN own references
        ArrayNode names = MAPPER.createArrayNode();
        owners.forEach(o -> names.add(o.getLastName()));
        log.debug("names {}", names); // LEAK last_name -> log
        Map<String, Object> asMap = MAPPER.convertValue(owner, new TypeReference<Map<String, Object>>() { });
        log.debug("map {}", asMap); // LEAK last_name, phone -> log
        log.debug("map keys {}", asMap.keySet()); // CLEAN names of properties
    }

    public void parsed(String body) {
        JsonObject json = JsonParser.parseString(body).getAsJsonObject();
        log.debug("species {}", json.get("species").getAsString()); // CLEAN species of an animal
        log.debug("owner {}", json.getAsJsonPrimitive("lastName").getAsString()); // LEAK last_name -> log
        JsonObject reply = new JsonObject();
        reply.addProperty("accepted", json.has("email"));
        log.debug("reply {}", reply); // CLEAN only a boolean
        reply.addProperty("to", json.get("email").getAsString());
        log.debug("reply {}", reply); // LEAK email -> log
    }
}

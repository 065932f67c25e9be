package com.gym.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.gym.json.Shapes.*;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Protocol {
    private static final Logger log = LoggerFactory.getLogger(Protocol.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Gson gson = new GsonBuilder().setPrettyPrinting().create();

    public void plain(Member member, Closed closed, Opened opened) throws IOException {
        log.info("member {}", MAPPER.writeValueAsString(member)); // LEAK full_name, phone -> log
        log.info("member {}", MAPPER.writeValueAsString(Slim.of(member, 3))); // CLEAN projection
        log.info("closed {}", MAPPER.writeValueAsString(closed)); // CLEAN private field without a getter
        log.info("opened {}", MAPPER.writeValueAsString(opened)); // LEAK email -> log
        log.info("closed {}", gson.toJson(closed)); // LEAK email -> log
        log.info("card {}", gson.toJson(member.memberNo)); // CLEAN number of the member card
    }

    public void annotated(Health health, TalkingHealth talking, Membership membership, OpenMembership open) throws IOException {
        log.info("health {}", MAPPER.writeValueAsString(health)); // CLEAN the diagnosis is ignored
        log.info("health {}", MAPPER.writeValueAsString(talking)); // LEAK diagnosis -> log
        log.info("health {}", gson.toJson(health)); // LEAK diagnosis -> log
        log.info("membership {}", MAPPER.writeValueAsString(membership)); // CLEAN the type of the contact is ignored
        log.info("membership {}", MAPPER.writeValueAsString(open)); // LEAK email, phone -> log
    }

    public void included(Session session, Group group, Team team, Tag tag) throws IOException {
        log.info("session {}", MAPPER.writeValueAsString(session)); // CLEAN only room and hour are included
        log.info("group {}", MAPPER.writeValueAsString(group)); // CLEAN personal fields of the speaker are ignored
        log.info("team {}", MAPPER.writeValueAsString(team)); // LEAK full_name -> log
        log.info("tag {}", MAPPER.writeValueAsString(tag)); // CLEAN the value is the text of the tag
        log.info("tag of {}", MAPPER.writeValueAsString(tag.getOwnerEmail())); // LEAK email -> log
    }

    public void dynamic(Extras extras, Member member) throws IOException {
        extras.getMore().put("desk", "north");
        log.info("extras {}", MAPPER.writeValueAsString(extras)); // CLEAN plan and desk
        extras.getMore().put("call", member.phone);
        log.info("extras {}", MAPPER.writeValueAsString(extras)); // LEAK phone -> log
    }

    public void serialisers(Debit debit, LoudDebit loud) throws IOException {
        log.info("debit {}", MAPPER.writeValueAsString(debit)); // CLEAN the serialiser writes stars
        log.info("debit {}", MAPPER.writeValueAsString(loud)); // LEAK bank_account -> log
    }

    public void modules(Member member) throws IOException {
        SimpleModule module = new SimpleModule();
        module.addSerializer(String.class, new Stars());
        ObjectMapper starring = new ObjectMapper().registerModule(module);
        log.info("starred {}", starring.writeValueAsString(member)); // CLEAN all texts are written as stars
    }

    public void views(Sheet sheet) throws IOException {
        ObjectWriter front = JsonMapper.builder().disable(MapperFeature.DEFAULT_VIEW_INCLUSION).build().writerWithView(Front.class);
        ObjectWriter back = JsonMapper.builder().disable(MapperFeature.DEFAULT_VIEW_INCLUSION).build().writerWithView(Back.class);
        log.info("sheet {}", front.writeValueAsString(sheet)); // CLEAN the view leaves the medication out
        log.info("sheet {}", back.writeValueAsString(sheet)); // LEAK medication -> log
    }

    public void filters(Filtered filtered) throws IOException {
        SimpleFilterProvider slim = new SimpleFilterProvider().addFilter("slim", SimpleBeanPropertyFilter.filterOutAllExcept("tariff"));
        log.info("slim {}", MAPPER.writer(slim).writeValueAsString(filtered)); // CLEAN the filter lets the tariff through only
        SimpleFilterProvider wide = new SimpleFilterProvider().addFilter("slim", SimpleBeanPropertyFilter.serializeAllExcept("tariff"));
        log.info("wide {}", MAPPER.writer(wide).writeValueAsString(filtered)); // LEAK email -> log
    }

    public void records(Visible visible, Hidden hidden) throws IOException {
        log.info("record {}", MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(visible)); // LEAK full_name -> log
        log.info("record {}", MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(hidden)); // CLEAN ignored component
    }

    public void visibility(Closed closed) throws IOException {
        ObjectMapper fields = new ObjectMapper();
        fields.setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);
        log.info("fields {}", fields.writeValueAsString(closed)); // LEAK email -> log
    }

    public void converted(Member member, Closed closed) {
        Map<String, Object> map = MAPPER.convertValue(member, Map.class);
        log.info("map {}", map); // LEAK full_name, phone -> log
        log.info("map {}", map.keySet()); // CLEAN names of the properties
        JsonNode tree = MAPPER.valueToTree(member);
        log.info("tree {}", tree); // LEAK full_name, phone -> log
        log.info("tree {}", tree.get("memberNo")); // CLEAN number of the member card
        log.info("tree {}", tree.path("phone").asText()); // LEAK phone -> log
    }

    public void trees(Member member, List<Member> members) {
        ObjectNode node = MAPPER.createObjectNode().put("card", member.memberNo).put("who", member.fullName);
        log.info("node {}", node); // LEAK full_name -> log
        log.info("node {}", node.deepCopy().retain("card")); // CLEAN only the card number is kept
        log.info("node {}", node.get("card").asText()); // CLEAN card number
        node.remove(List.of("who"));
        log.info("node {}", node); // CLEAN the name was removed
        ArrayNode phones = node.putArray("list");
        members.forEach(m -> phones.add(m.phone));
        log.info("node {}", phones); // LEAK phone -> log
        log.info("{} entries", phones.size()); // CLEAN count
    }

    public void streamed(Member member) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.writeStartObject();
            generator.writeStringField("who", member.fullName);
            generator.writeEndObject();
        }
        log.info("generated {}", text); // LEAK full_name -> log
        StringWriter other = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(other)) {
            generator.writeStartObject();
            generator.writeBooleanField("named", member.fullName != null);
            generator.writeEndObject();
        }
        log.info("generated {}", other); // CLEAN boolean
    }

    public void gsonShapes(Wire wire, Transient hidden, Member member) {
        log.info("wire {}", gson.toJson(wire)); // LEAK email -> log
        log.info("wire {}", gson.toJson(hidden)); // CLEAN transient field
        Gson adapted = new GsonBuilder().registerTypeAdapter(Member.class, (JsonSerializer<Member>) (m, type, context) -> new JsonPrimitive(m.memberNo)).create();
        log.info("adapted {}", adapted.toJson(member)); // CLEAN the adapter writes the card number
        Gson loud = new GsonBuilder().registerTypeAdapter(Member.class, (JsonSerializer<Member>) (m, type, context) -> new JsonPrimitive(m.fullName)).create();
        log.info("adapted {}", loud.toJson(member)); // LEAK full_name -> log
    }

    public void gsonExclusions(Wire wire) {
        Gson picky = new GsonBuilder().setExclusionStrategies(new ExclusionStrategy() {
            @Override
            public boolean shouldSkipField(FieldAttributes field) {
                return field.getName().equals("ownerMail");
            }

            @Override
            public boolean shouldSkipClass(Class<?> type) {
                return false;
            }
        }).create();
        log.info("picky {}", picky.toJson(wire)); // CLEAN the strategy skips the mail
    }

    public void gsonTrees(Member member) {
        JsonObject json = new JsonObject();
        json.addProperty("card", member.memberNo);
        log.info("json {}", json); // CLEAN card number
        json.addProperty("tel", member.phone);
        log.info("json {}", json); // LEAK phone -> log
        log.info("json {}", json.get("card").getAsString()); // CLEAN card number
        JsonElement removed = json.remove("tel");
        log.info("json {}", json); // CLEAN the phone was removed
        log.info("removed {}", removed); // LEAK phone -> log
        JsonArray array = new JsonArray();
        array.add(member.fullName);
        log.info("array {}", array); // LEAK full_name -> log
    }

    public void read(String body) throws IOException {
        Member member = MAPPER.readValue(body, Member.class);
        log.info("read {}", member.memberNo); // CLEAN card number
        log.info("read {}", member.fullName); // LEAK full_name -> log
        Wire[] wires = gson.fromJson(body, Wire[].class);
        log.info("read {}", wires.length); // CLEAN count
        log.info("read {}", wires[0].ownerMail); // LEAK email -> log
    }
}

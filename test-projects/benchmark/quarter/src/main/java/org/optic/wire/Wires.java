package org.optic.wire;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Wires {
    private static final Logger log = LoggerFactory.getLogger(Wires.class);
    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectMapper snake = JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    private final Gson gson = new Gson();
    private final Gson careful = new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();
    private final Gson dashed = new GsonBuilder().setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_DASHES).create();

    void jackson(Lens lens, LensSafe safe, Hidden hidden, Trimmed trimmed, WithSecrets with, Inlined inlined) throws JsonProcessingException {
        log.info(mapper.writeValueAsString(lens)); // LEAK full_name -> log
        log.info(mapper.writeValueAsString(safe)); // CLEAN write only and ignored
        log.info(mapper.writeValueAsString(hidden)); // CLEAN only the case number is detected
        log.info(mapper.writeValueAsString(trimmed)); // CLEAN both ignored
        log.info(gson.toJson(trimmed)); // LEAK email, bank_account -> log
        log.info(mapper.writeValueAsString(with)); // CLEAN ignored type
        log.info(gson.toJson(with)); // LEAK password -> log
        log.info(mapper.writeValueAsString(inlined)); // LEAK email -> log
    }

    void detected(String no, String email) throws JsonProcessingException {
        log.info(mapper.writeValueAsString(new Bare(no, email))); // LEAK email -> log
        log.info(mapper.writeValueAsString(new FieldsOnly(no, email))); // CLEAN the mail has no getter
        log.info(gson.toJson(new FieldsOnly(no, email))); // LEAK email -> log
        ObjectMapper eager = new ObjectMapper();
        eager.setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);
        log.info(eager.writeValueAsString(new FieldsOnly(no, email))); // LEAK email -> log
    }

    void getters(String email, String phone) throws JsonProcessingException {
        GetterOnly g = new GetterOnly();
        g.fill(email, "none");
        log.info(mapper.writeValueAsString(g)); // CLEAN the mail has no getter, the phone is a constant
        g.fill("none", phone);
        log.info(mapper.writeValueAsString(g)); // LEAK phone -> log
        log.info(mapper.writeValueAsString(Map.of("box", new Mailbox(email)))); // CLEAN its value is a constant
        log.info(mapper.writeValueAsString(Map.of("box", new OpenMailbox(email)))); // LEAK email -> log
    }

    void views(Staged staged) throws JsonProcessingException {
        ObjectWriter outside = mapper.writerWithView(Views.Public.class);
        log.info(outside.writeValueAsString(staged)); // CLEAN the phone is for staff
        log.info(mapper.writerWithView(Views.Staff.class).writeValueAsString(staged)); // LEAK phone -> log
    }

    void thereAndBack(Lens lens, String phone) throws JsonProcessingException {
        String json = mapper.writeValueAsString(lens);
        Lens again = mapper.readValue(json, Lens.class);
        log.info("no {}", again.lensNo); // CLEAN lens number
        log.info("name {}", again.wearerName); // LEAK full_name -> log
        JsonNode tree = mapper.readTree(json);
        log.info("n {}", tree.path("n").asText()); // LEAK full_name -> log
        log.info("no {}", tree.get("lensNo").asText()); // CLEAN lens number
        Map<String, Object> map = mapper.convertValue(lens, new TypeReference<Map<String, Object>>() {});
        log.info("n {}", map.get("n")); // LEAK full_name -> log
        log.info("no {}", map.get("lensNo")); // CLEAN lens number
    }

    void renamed(Lens lens) throws JsonProcessingException {
        JsonNode tree = snake.readTree(snake.writeValueAsString(lens));
        log.info("no {}", tree.path("lens_no").asText()); // CLEAN lens number
        log.info("n {}", tree.path("n").textValue()); // LEAK full_name -> log
    }

    void nodes(String no, String email) {
        ObjectNode node = mapper.createObjectNode();
        node.put("no", no).put("mail", email);
        ArrayNode lines = node.putArray("lines");
        lines.add(no);
        log.info("{}", node.get("no")); // CLEAN number
        log.info("{}", node); // LEAK email -> log
        log.info("{}", node.get("lines")); // CLEAN number
        node.remove("mail");
        log.info("{}", node); // CLEAN removed
        node.set("copy", mapper.getNodeFactory().textNode(email));
        log.info("{}", node.toPrettyString()); // LEAK email -> log
    }

    void gson(GsonNote card, Exposed exposed) {
        JsonObject tree = JsonParser.parseString(gson.toJson(card)).getAsJsonObject();
        log.info("nr {}", tree.get("nr").getAsString()); // CLEAN number
        log.info("contact {}", tree.get("contact").getAsString()); // LEAK email -> log
        log.info(careful.toJson(exposed)); // CLEAN only the number is exposed
        log.info(gson.toJson(exposed)); // LEAK email -> log
        card.email = "none";
        log.info(gson.toJson(card)); // CLEAN constant mail, transient phone
    }

    void dashes(Plain plain) {
        JsonObject tree = dashed.toJsonTree(plain).getAsJsonObject();
        log.info("{}", tree.get("wearer-no")); // CLEAN number
        log.info("{}", tree.get("home-phone")); // LEAK phone -> log
    }

    static class Plain {
        String wearerNo;
        String homePhone;
    }

    void updates(Lens lens, LensSafe safe) throws JsonProcessingException {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("lens", lens.lensNo);
        row.put("persons", List.of(Map.of("name", lens.wearerName)));
        log.info(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(row)); // LEAK full_name -> log
        row.remove("persons");
        log.info(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(row)); // CLEAN lens number
    }
}

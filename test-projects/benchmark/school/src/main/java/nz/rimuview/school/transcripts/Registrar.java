package nz.rimuview.school.transcripts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import jakarta.json.Json;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.xml.bind.JAXB;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.StringWriter;
import java.util.Map;
import org.json.JSONObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Registrar {
    private static final Logger log = LoggerFactory.getLogger(Registrar.class);
    private static final ObjectMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
    private final ObjectWriter pretty = MAPPER.writerWithDefaultPrettyPrinter();
    private final Gson gson = new Gson();
    private final Gson exposed = new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();
    private final Gson noAddresses = new GsonBuilder().setExclusionStrategies(new ExclusionStrategy() {
        @Override
        public boolean shouldSkipField(FieldAttributes field) {
            return field.getName().equals("homeAddress");
        }

        @Override
        public boolean shouldSkipClass(Class<?> type) {
            return false;
        }
    }).create();
    private final Jsonb jsonb = JsonbBuilder.create();

    public void jackson(Transcripts.Grade grade, Transcripts.HiddenGrade hidden, Transcripts.NamedHidden named) throws JsonProcessingException {
        log.info(MAPPER.writeValueAsString(grade)); // LEAK email -> log
        log.info(MAPPER.writeValueAsString(hidden)); // CLEAN ignored by Jackson
        log.info(pretty.writeValueAsString(named)); // CLEAN ignored by name on the class
        log.info(pretty.writeValueAsString(Map.of("grade", grade))); // LEAK email -> log
        log.info("object {}", grade); // CLEAN the class has no toString
    }

    public void access(Transcripts.WriteOnly writeOnly, Transcripts.ReadOnly readOnly, Transcripts.PrivateOnly privateOnly, Transcripts.PrivateShown shown) throws JsonProcessingException {
        log.info(MAPPER.writeValueAsString(writeOnly)); // CLEAN write-only
        log.info(MAPPER.writeValueAsString(readOnly)); // LEAK phone -> log
        log.info(MAPPER.writeValueAsString(privateOnly)); // CLEAN the private field has no getter
        log.info(MAPPER.writeValueAsString(shown)); // LEAK email -> log
    }

    public void filtered(Transcripts.Filtered filtered) throws JsonProcessingException {
        SimpleFilterProvider slim = new SimpleFilterProvider().addFilter("slim", SimpleBeanPropertyFilter.filterOutAllExcept("subject"));
        log.info(MAPPER.writer(slim).writeValueAsString(filtered)); // CLEAN the filter lets the subject through only
        SimpleFilterProvider wide = new SimpleFilterProvider().addFilter("slim", SimpleBeanPropertyFilter.serializeAllExcept("version"));
        log.info(MAPPER.writer(wide).writeValueAsString(filtered)); // LEAK email -> log
    }

    public void special(Transcripts.Grade grade, Transcripts.Badge badge) throws JsonProcessingException {
        Transcripts.Extras extras = new Transcripts.Extras();
        extras.add("who", grade.pupilEmail);
        log.info(MAPPER.writeValueAsString(extras)); // LEAK email -> log
        log.info(MAPPER.writeValueAsString(badge)); // CLEAN only the number is the value
    }

    public void trees(Transcripts.Grade grade) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("subject", grade.subject);
        log.info(node.toString()); // CLEAN subject only
        node.put("who", grade.pupilEmail);
        log.info(node.toPrettyString()); // LEAK email -> log
        node.remove("who");
        log.info("{}", node); // CLEAN the entry was removed
        log.info("{}", MAPPER.valueToTree(grade).toString()); // LEAK email -> log
        JsonObject gsonNode = new JsonObject();
        gsonNode.addProperty("who", grade.pupilEmail);
        log.info("{}", gsonNode); // LEAK email -> log
        log.info("{}", Json.createObjectBuilder().add("mail", grade.pupilEmail).build()); // LEAK email -> log
        log.info("{}", new JSONObject().put("subject", grade.subject)); // CLEAN subject only
        log.info("{}", new JSONObject().put("mail", grade.pupilEmail).toString(2)); // LEAK email -> log
    }

    public void google(Transcripts.GsonGrade grade, Transcripts.GsonQuiet quiet, Transcripts.HiddenGrade hidden) {
        log.info(gson.toJson(grade)); // LEAK postal_address -> log
        log.info(exposed.toJson(grade)); // CLEAN only exposed fields
        log.info(noAddresses.toJson(grade)); // CLEAN the strategy leaves the address out
        log.info(gson.toJson(quiet)); // CLEAN transient
        log.info(gson.toJson(hidden)); // LEAK email -> log
    }

    public void jakarta(Transcripts.JsonbGrade grade, Transcripts.Grade plain, Transcripts.XmlGrade xml, Transcripts.XmlQuiet quiet) {
        log.info(jsonb.toJson(grade)); // CLEAN transient for JSON-B
        log.info(jsonb.toJson(plain)); // LEAK email -> log
        StringWriter out = new StringWriter();
        JAXB.marshal(xml, out);
        log.info(out.toString()); // LEAK email -> log
        StringWriter other = new StringWriter();
        JAXB.marshal(quiet, other);
        log.info("{}", other); // CLEAN transient for JAXB
    }

    public void java(Transcripts.Saved saved, Transcripts.SavedAll all, java.nio.file.Path target) throws IOException {
        ByteArrayOutputStream quiet = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(quiet)) {
            out.writeObject(saved);
        }
        java.nio.file.Files.write(target, quiet.toByteArray()); // CLEAN transient
        ByteArrayOutputStream loud = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(loud)) {
            out.writeObject(all);
        }
        java.nio.file.Files.write(target, loud.toByteArray()); // LEAK email -> file
    }
}

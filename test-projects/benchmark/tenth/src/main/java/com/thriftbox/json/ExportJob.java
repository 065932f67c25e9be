package com.thriftbox.json;

import com.thriftbox.json.Exports.Claim;
import com.thriftbox.json.Exports.Coat;
import com.thriftbox.json.Exports.Guest;
import com.thriftbox.json.Exports.OpenCoat;
import com.thriftbox.json.Exports.OpenRating;
import com.thriftbox.json.Exports.OpenSettlement;
import com.thriftbox.json.Exports.OpenSnapshot;
import com.thriftbox.json.Exports.OpenVoucher;
import com.thriftbox.json.Exports.Payout;
import com.thriftbox.json.Exports.Rating;
import com.thriftbox.json.Exports.Scan;
import com.thriftbox.json.Exports.Settlement;
import com.thriftbox.json.Exports.Shipment;
import com.thriftbox.json.Exports.Snapshot;
import com.thriftbox.json.Exports.Voucher;
import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.xml.bind.JAXB;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ExportJob {
    private static final Logger log = LoggerFactory.getLogger(ExportJob.class);

    /** Leaves out what is marked as in-house. */
    static final class NoInhouse implements ExclusionStrategy {
        @Override
        public boolean shouldSkipField(FieldAttributes field) {
            return field.getAnnotation(Exports.Inhouse.class) != null;
        }

        @Override
        public boolean shouldSkipClass(Class<?> type) {
            return false;
        }
    }

    private final Gson plain = new GsonBuilder().setFieldNamingPolicy(FieldNamingPolicy.UPPER_CAMEL_CASE).create();
    private final Gson outward = new GsonBuilder().addSerializationExclusionStrategy(new NoInhouse()).create();
    private final Gson inward = new GsonBuilder().addDeserializationExclusionStrategy(new NoInhouse()).create();
    private final Gson exposed = new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();
    private final Gson versionOne = new GsonBuilder().setVersion(1.4).create();
    private final Gson versionTwo = new GsonBuilder().setVersion(2.1).create();

    public void strategies(Guest guest) {
        log.info("guest {}", outward.toJson(guest)); // CLEAN the strategy skips the marked fields when writing
        log.info("guest {}", inward.toJson(guest)); // LEAK full_name, phone -> log
        Gson byName = new GsonBuilder().setExclusionStrategies(new ExclusionStrategy() {
            @Override
            public boolean shouldSkipField(FieldAttributes field) {
                return field.getName().equals("fullName");
            }

            @Override
            public boolean shouldSkipClass(Class<?> type) {
                return false;
            }
        }).create();
        log.info("guest {}", byName.toJson(guest)); // LEAK phone -> log
    }

    public void versions(Claim claim) {
        log.info("claim {}", versionOne.toJson(claim)); // CLEAN the field belongs to a later version
        log.info("claim {}", versionTwo.toJson(claim)); // LEAK bank_account -> log
    }

    public void exposing(Rating rating, OpenRating open) {
        log.info("rating {}", exposed.toJson(rating)); // CLEAN the mail address is exposed for reading only
        log.info("rating {}", exposed.toJson(open)); // LEAK email -> log
    }

    public void adapters(Scan scan, Shipment shipment) {
        log.info("scan {}", plain.toJson(scan)); // CLEAN the adapter writes whether a document was seen
        log.info("shipment {}", plain.toJson(shipment)); // LEAK postal_address -> log
        Gson quiet = new GsonBuilder()
                .registerTypeAdapter(Shipment.class, (com.google.gson.JsonSerializer<Shipment>) (s, t, c) -> new JsonPrimitive(s.parcelNo))
                .create();
        log.info("shipment {}", quiet.toJson(shipment)); // CLEAN the serialiser gives the parcel number
    }

    public void elements(Shipment shipment) {
        JsonElement tree = plain.toJsonTree(shipment);
        log.debug("tree {}", tree); // LEAK postal_address -> log
        JsonObject line = new JsonObject();
        line.addProperty("parcel", shipment.parcelNo);
        log.debug("line {}", line); // CLEAN parcel number
        line.addProperty("dest", shipment.deliveryAddress);
        log.debug("line {}", line); // LEAK postal_address -> log
        StringWriter out = new StringWriter();
        plain.toJson(shipment, out);
        log.debug("out {}", out); // LEAK postal_address -> log
    }

    public void jsonb(Voucher voucher, OpenVoucher open) throws Exception {
        try (Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withFormatting(true))) {
            log.info("voucher {}", jsonb.toJson(voucher)); // CLEAN the property is transient for JSON-B
            log.info("voucher {}", jsonb.toJson(open)); // LEAK email -> log
        }
    }

    public void xml(Settlement settlement, OpenSettlement open, Payout payout) throws JAXBException {
        Marshaller marshaller = JAXBContext.newInstance(Settlement.class, OpenSettlement.class, Payout.class).createMarshaller();
        StringWriter quiet = new StringWriter();
        marshaller.marshal(settlement, quiet);
        log.info("settled {}", quiet); // CLEAN the tax number is transient for JAXB
        StringWriter loud = new StringWriter();
        marshaller.marshal(open, loud);
        log.info("settled {}", loud); // LEAK tax_id -> log
        StringWriter paid = new StringWriter();
        JAXB.marshal(payout, paid);
        log.info("paid {}", paid); // CLEAN only the amount is bound
    }

    public void objects(Snapshot snapshot, OpenSnapshot open) throws IOException {
        ByteArrayOutputStream quiet = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(quiet)) {
            out.writeObject(snapshot);
        }
        log.trace("snapshot {}", Base64.getEncoder().encodeToString(quiet.toByteArray())); // CLEAN the name is transient
        ByteArrayOutputStream loud = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(loud)) {
            out.writeObject(open);
        }
        log.trace("snapshot {}", HexFormat.of().formatHex(loud.toByteArray())); // LEAK full_name -> log
    }

    public void files(Snapshot snapshot, OpenSnapshot open, Path dir) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(dir.resolve("q.ser")))) {
            out.writeObject(snapshot); // CLEAN the name is transient
        }
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(dir.resolve("o.ser")))) {
            out.writeObject(open); // LEAK full_name -> file
        }
    }

    public void coats(Coat coat, OpenCoat open, Path dir) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(dir.resolve("coats.ser")))) {
            out.writeObject(coat); // CLEAN the external form holds the hook only
            out.writeObject(open); // LEAK phone -> file; open-coat
        }
    }
}

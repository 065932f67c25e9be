package com.farm.json;

import com.farm.json.GsonShapes.AllDigits;
import com.farm.json.GsonShapes.Basket;
import com.farm.json.GsonShapes.Courier;
import com.farm.json.GsonShapes.Hotline;
import com.farm.json.GsonShapes.LastTwo;
import com.farm.json.GsonShapes.Phone;
import com.farm.json.GsonShapes.Profile;
import com.farm.json.GsonShapes.SkipPrivate;
import com.farm.json.GsonShapes.Ticket;
import com.farm.json.GsonShapes.Tracker;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.logging.Logger;

public class GsonLog {
    private static final Logger LOG = Logger.getLogger(GsonLog.class.getName());
    private final Gson plain = new Gson();
    private final Gson skipping = new GsonBuilder().setExclusionStrategies(new SkipPrivate()).create();
    private final Gson reading = new GsonBuilder().addDeserializationExclusionStrategy(new SkipPrivate()).create();
    private final Gson exposed = new GsonBuilder().excludeFieldsWithoutExposeAnnotation().setPrettyPrinting().create();
    private final Gson staticsOnly = new GsonBuilder().excludeFieldsWithModifiers(Modifier.STATIC).create();
    private final Gson first = new GsonBuilder().setVersion(1.4).create();
    private final Gson second = new GsonBuilder().setVersion(2.1).create();

    public void strategies(Courier courier, List<Courier> couriers) {
        LOG.info("courier " + skipping.toJson(courier)); // CLEAN the strategy skips what is marked as private
        LOG.info("courier " + reading.toJson(courier)); // LEAK full_name, phone -> log
        LOG.info("couriers " + skipping.toJson(couriers)); // CLEAN the strategy holds inside the list as well
        LOG.info("couriers " + plain.toJson(couriers)); // LEAK full_name, phone -> log
    }

    public void modifiers(Basket basket, Tracker tracker) {
        LOG.info("basket " + plain.toJson(basket)); // CLEAN transient fields are left out
        LOG.info("basket " + staticsOnly.toJson(basket)); // LEAK email -> log
        LOG.info("tracker " + exposed.toJson(tracker)); // CLEAN not exposed for writing
        LOG.info("tracker " + plain.toJson(tracker)); // LEAK gps_location -> log
    }

    public void versions(Profile profile, Ticket ticket) {
        LOG.info("profile " + first.toJson(profile)); // CLEAN the birth date came with version two
        LOG.info("profile " + second.toJson(profile)); // LEAK date_of_birth -> log
        LOG.info("ticket " + plain.toJson(ticket)); // LEAK email -> log
    }

    public void adapters(Hotline hotline) {
        Gson masked = new GsonBuilder().registerTypeAdapter(Phone.class, new LastTwo()).create();
        Gson open = new GsonBuilder().registerTypeAdapter(Phone.class, new AllDigits()).create();
        LOG.info("hotline " + masked.toJson(hotline)); // CLEAN the adapter leaves the last two digits
        LOG.info("hotline " + open.toJson(hotline)); // LEAK phone -> log
    }

    public void trees(Courier courier) {
        JsonObject tree = plain.toJsonTree(courier).getAsJsonObject();
        LOG.fine("tree " + tree); // LEAK full_name, phone -> log
        LOG.fine("tree " + tree.get("courierNo").getAsString()); // CLEAN number of a courier
        JsonObject own = new JsonObject();
        own.addProperty("no", courier.courierNo);
        LOG.fine("own " + own); // CLEAN number of a courier
        own.addProperty("call", courier.mobilePhone);
        LOG.fine("own " + own); // LEAK phone -> log
        own.remove("call");
        LOG.fine("own " + own); // CLEAN the number was taken out again
    }
}

package org.brevia.club.parcels;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.beanutils.BeanUtils;
import org.apache.commons.beanutils.PropertyUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logistics. */
public class Parcels {
    private static final Logger log = LoggerFactory.getLogger(Parcels.class);
    private static final String FIELD = "recipientName";

    public static class Parcel {
        private String trackingCode;
        private String recipientName;
        private String deliveryAddress;
        private String phone;
        private Parcel returned;
        public String depot;

        public String getTrackingCode() { return trackingCode; }
        public void setTrackingCode(String v) { trackingCode = v; }
        public String getRecipientName() { return recipientName; }
        public void setRecipientName(String v) { recipientName = v; }
        public String getDeliveryAddress() { return deliveryAddress; }
        public void setDeliveryAddress(String v) { deliveryAddress = v; }
        public String getPhone() { return phone; }
        public void setPhone(String v) { phone = v; }
        public Parcel getReturned() { return returned; }
    }

    private static String first(String a, String b) { return a; }
    private static String second(String a, String b) { return b; }
    private static String pick(boolean which, String a, String b) { return which ? a : b; }
    private static String constant(String a) { return "const"; }
    private static String rest(String... parts) { return String.join(",", parts); }
    private static String head(String... parts) { return parts[0]; }

    void parameters(Parcel p) {
        log.info("p {}", first(p.trackingCode, p.recipientName)); // CLEAN the first argument
        log.info("p {}", second(p.trackingCode, p.recipientName)); // LEAK full_name -> log
        log.info("p {}", pick(true, p.trackingCode, p.recipientName)); // CLEAN constant flag
        log.info("p {}", pick(false, p.trackingCode, p.recipientName)); // LEAK full_name -> log
        log.info("p {}", constant(p.recipientName)); // CLEAN constant result
    }

    void varargs(Parcel p) {
        log.info("v {}", rest(p.trackingCode, p.depot)); // CLEAN code and depot
        log.info("v {}", rest(p.trackingCode, p.depot, p.phone)); // LEAK phone -> log
        log.info("v {}", head(p.trackingCode, p.phone)); // CLEAN the first only
        log.info("v {}", head(p.phone, p.trackingCode)); // LEAK phone -> log
    }

    private void outArray(String[] out, Parcel p) {
        out[0] = p.trackingCode;
        out[1] = p.deliveryAddress;
    }

    private void outList(List<String> out, Parcel p) { out.add(p.recipientName); }
    private void outMap(Map<String, String> out, Parcel p) { out.put("who", p.recipientName); out.put("where", p.depot); }
    private void outBuilder(StringBuilder out, Parcel p) { out.append(p.phone); }

    void outParameters(Parcel p) {
        String[] cells = new String[2];
        outArray(cells, p);
        log.info("o {}", cells[0]); // CLEAN tracking code
        log.info("o {}", cells[1]); // LEAK postal_address -> log
        List<String> list = new ArrayList<>();
        log.info("o {}", list); // CLEAN still empty
        outList(list, p);
        log.info("o {}", list); // LEAK full_name -> log
        Map<String, String> map = new HashMap<>();
        outMap(map, p);
        log.info("o {}", map.get("where")); // CLEAN depot
        log.info("o {}", map.get("who")); // LEAK full_name -> log
        StringBuilder b = new StringBuilder();
        outBuilder(b, p);
        log.info("o {}", b); // LEAK phone -> log
        StringBuilder c = new StringBuilder(b.length());
        log.info("o {}", c); // CLEAN only the capacity
    }

    private String deep(int n, String s) { return n == 0 ? s : deep(n - 1, s + n); }
    private String even(int n, String s) { return n == 0 ? s : odd(n - 1, s); }
    private String odd(int n, String s) { return n == 0 ? "" : even(n - 1, s); }
    private int depth(Parcel p) { return p == null ? 0 : 1 + depth(p.returned); }
    private String lastName(Parcel p) { return p.returned == null ? p.recipientName : lastName(p.returned); }

    void recursion(Parcel p) {
        log.info("r {}", deep(3, p.phone)); // LEAK phone -> log
        log.info("r {}", deep(3, p.trackingCode)); // CLEAN tracking code
        log.info("r {}", even(4, p.deliveryAddress)); // LEAK postal_address -> log
        log.info("r {}", depth(p)); // CLEAN depth
        log.info("r {}", lastName(p)); // LEAK full_name -> log
    }

    void reflection(Parcel p) throws Exception {
        Field f = Parcel.class.getDeclaredField("recipientName");
        f.setAccessible(true);
        log.info("f {}", f.get(p)); // LEAK full_name -> log
        Field g = Parcel.class.getDeclaredField("depot");
        log.info("f {}", g.get(p)); // CLEAN depot
        Method m = Parcel.class.getMethod("getPhone");
        log.info("m {}", m.invoke(p)); // LEAK phone -> log
        Method n = p.getClass().getMethod("getTrackingCode");
        log.info("m {}", n.invoke(p)); // CLEAN tracking code
        log.info("b {}", PropertyUtils.getProperty(p, FIELD)); // LEAK full_name -> log
        log.info("b {}", PropertyUtils.getProperty(p, "trackingCode")); // CLEAN tracking code
    }

    void beanCopies(Parcel p) throws Exception {
        Label target = new Label();
        org.springframework.beans.BeanUtils.copyProperties(p, target);
        log.info("c {}", target.getRecipientName()); // LEAK full_name -> log
        log.info("c {}", target.getTrackingCode()); // CLEAN tracking code
        Label without = new Label();
        org.springframework.beans.BeanUtils.copyProperties(p, without, "recipientName");
        log.info("c {}", without.getRemark()); // CLEAN never set
        Label other = new Label();
        BeanUtils.copyProperties(other, p);
        log.info("c {}", other.getRecipientName()); // LEAK full_name -> log
    }

    public static class Label {
        private String trackingCode;
        private String recipientName;
        private String remark;

        public String getTrackingCode() { return trackingCode; }
        public void setTrackingCode(String v) { trackingCode = v; }
        public String getRecipientName() { return recipientName; }
        public void setRecipientName(String v) { recipientName = v; }
        public String getRemark() { return remark; }
        public void setRemark(String v) { remark = v; }
    }

    void remarkOf(Parcel p) {
        Label l = new Label();
        l.setRemark(p.getDeliveryAddress());
        l.setTrackingCode(p.getTrackingCode());
        log.info("l {}", l.getRemark()); // LEAK postal_address -> log
        l.setRemark(null);
        log.info("l {}", l.getRemark()); // CLEAN null again
    }

    private String trim(String s) {
        if (s == null || s.isBlank()) {
            return "";
        }
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) != ' ') {
                return s.substring(i);
            }
        }
        return s;
    }

    private boolean known(String s) { return s.startsWith("+49"); }
    private String kind(String s) { return s.startsWith("+49") ? "home" : "abroad"; }

    void helpers(Parcel p) {
        log.info("h {}", trim(p.phone)); // LEAK phone -> log
        log.info("h {}", known(p.phone)); // CLEAN boolean
        log.info("h {}", kind(p.phone)); // CLEAN one of two constants
        log.info("h {}", trim(p.depot)); // CLEAN depot
    }

    // the same helper writes for safe and personal callers
    private void trace(String text) {
        log.debug("trace {}", text); // LEAK postal_address -> log; trace
    }

    private void traceCode(String text) {
        log.debug("trace {}", text); // CLEAN only tracking codes are handed in
    }

    void both(Parcel p) {
        trace(p.depot); // CLEAN depot
        trace(p.deliveryAddress); // ALSO trace
        traceCode(p.trackingCode); // CLEAN tracking code
    }

    // getters which compute
    static class Shipment {
        private final Parcel parcel;
        private final Supplier<String> who;
        private final Supplier<String> what;

        Shipment(Parcel parcel) {
            this.parcel = parcel;
            this.who = () -> parcel.recipientName;
            this.what = parcel::getTrackingCode;
        }

        String summary() { return parcel.trackingCode + "@" + parcel.depot; }
        String full() { return summary() + " to " + parcel.deliveryAddress; }
        String lazyWho() { return who.get(); }
        String lazyWhat() { return what.get(); }
    }

    void shipments(Parcel p) {
        Shipment s = new Shipment(p);
        log.info("s {}", s.summary()); // CLEAN code and depot
        log.info("s {}", s.full()); // LEAK postal_address -> log
        log.info("s {}", s.lazyWho()); // LEAK full_name -> log
        log.info("s {}", s.lazyWhat()); // CLEAN tracking code
    }

    // early return by a flag
    private String maybe(Parcel p, int mode) {
        if (mode == 0) {
            return p.trackingCode;
        }
        return p.recipientName;
    }

    void modes(Parcel p) {
        log.info("mo {}", maybe(p, 0)); // CLEAN mode 0 gives the code
        log.info("mo {}", maybe(p, 1)); // LEAK full_name -> log
    }

    // nested generic containers
    static class Box<T> {
        private T value;
        Box(T value) { this.value = value; }
        T get() { return value; }
        <R> Box<R> map(java.util.function.Function<T, R> f) { return new Box<>(f.apply(value)); }
    }

    void boxes(Parcel p) {
        Box<Box<String>> nested = new Box<>(new Box<>(p.phone));
        log.info("bx {}", nested.get().get()); // LEAK phone -> log
        log.info("bx {}", new Box<>(p).map(Parcel::getTrackingCode).get()); // CLEAN tracking code
        log.info("bx {}", new Box<>(p).map(Parcel::getRecipientName).map(String::toUpperCase).get()); // LEAK full_name -> log
        Box<String> code = new Box<>(p.trackingCode);
        log.info("bx {}", code.map(String::toLowerCase).get()); // CLEAN tracking code
    }

    // static nested state
    static final class Registry {
        private static final Map<String, String> ITEMS = new HashMap<>();
        static void put(String key, String value) { ITEMS.put(key, value); }
        static String get(String key) { return ITEMS.get(key); }
    }

    void register(Parcel p) {
        Registry.put("who", p.recipientName);
        Registry.put("code", p.trackingCode);
    }

    void registered() {
        log.info("rg {}", Registry.get("code")); // CLEAN other key
        log.info("rg {}", Registry.get("who")); // LEAK full_name -> log
    }
}

package com.thriftbox.json;

import com.google.gson.annotations.Expose;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.annotations.SerializedName;
import com.google.gson.annotations.Since;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Ticket shop: exports with Gson, JSON-B, JAXB and Java serialisation. */
public final class Exports {
    private Exports() {
    }

    @Retention(RetentionPolicy.RUNTIME)
    public @interface Inhouse {
    }

    public static class Guest {
        String seat;
        @Inhouse
        String fullName;
        @Inhouse
        String phone;
    }

    public static class Shipment {
        String parcelNo;
        @SerializedName("to")
        String deliveryAddress;
    }

    /** The account came with a later version of the format. */
    public static class Claim {
        String incident;
        @Since(2.0)
        String iban;
    }

    public static class Rating {
        @Expose
        int stars;
        @Expose(serialize = false)
        String reviewerEmail;
    }

    public static class OpenRating {
        @Expose
        int stars;
        @Expose(deserialize = false)
        String reviewerEmail;
    }

    public static class Scan {
        String gate;
        @JsonAdapter(Hidden.class)
        String passportNumber;
    }

    public static final class Hidden extends TypeAdapter<String> {
        @Override
        public void write(JsonWriter out, String value) throws IOException {
            out.value(value == null ? "missing" : "seen");
        }

        @Override
        public String read(JsonReader in) throws IOException {
            return in.nextString();
        }
    }

    public static class Voucher {
        private String voucherNo;
        private String ownerEmail;

        public String getVoucherNo() {
            return voucherNo;
        }

        @JsonbTransient
        public String getOwnerEmail() {
            return ownerEmail;
        }
    }

    public static class OpenVoucher {
        private String voucherNo;
        private String ownerEmail;

        public String getVoucherNo() {
            return voucherNo;
        }

        @JsonbProperty("o")
        public String getOwnerEmail() {
            return ownerEmail;
        }
    }

    @XmlRootElement
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Settlement {
        private String period;
        @XmlTransient
        private String taxNumber;
    }

    @XmlRootElement
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class OpenSettlement {
        private String period;
        private String taxNumber;
    }

    /** Nothing is bound but what carries an annotation. */
    @XmlRootElement
    @XmlAccessorType(XmlAccessType.NONE)
    public static class Payout {
        @XmlElement
        private long cents;
        private String iban;
    }

    public static class Snapshot implements Serializable {
        private int visitors;
        private transient String visitorFullName;
    }

    public static class OpenSnapshot implements Serializable {
        private int visitors;
        private String visitorFullName;
    }

    public static class Coat implements Externalizable {
        private int hook;
        private String ownerPhone;

        @Override
        public void writeExternal(ObjectOutput out) throws IOException {
            out.writeInt(hook);
        }

        @Override
        public void readExternal(ObjectInput in) throws IOException {
            hook = in.readInt();
        }

        public void setOwnerPhone(String ownerPhone) {
            this.ownerPhone = ownerPhone;
        }

        public String getOwnerPhone() {
            return ownerPhone;
        }
    }

    public static class OpenCoat implements Externalizable {
        private int hook;
        private String ownerPhone;

        @Override
        public void writeExternal(ObjectOutput out) throws IOException {
            out.writeInt(hook);
            out.writeUTF(ownerPhone); // ALSO open-coat
        }

        @Override
        public void readExternal(ObjectInput in) throws IOException {
            hook = in.readInt();
            ownerPhone = in.readUTF();
        }
    }
}

package com.farm.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonManagedReference;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes over the wire with Jackson. */
public final class Wire {
    private Wire() {
    }

    public interface Shop {
    }

    public interface Office extends Shop {
    }

    /** Every class below is about a farmer who sells to us. */
    public static class Farmer {
        public String supplierNo;
        public String fullName;
        public String iban;
    }

    @JsonIncludeProperties({"supplierNo", "region"})
    public static class ListedFarmer {
        public String supplierNo;
        public String region;
        public String fullName;
        public String phoneNumber;
    }

    @JsonIncludeProperties({"supplierNo", "phoneNumber"})
    public static class CallableFarmer {
        public String supplierNo;
        public String region;
        public String fullName;
        public String phoneNumber;
    }

    /** Never written, wherever it occurs. */
    @JsonIgnoreType
    public static class HealthCheck {
        public String diagnosis;
    }

    public static class Fitness {
        public String examNo;
        public HealthCheck check;
    }

    public static class LooseCheck {
        public String diagnosis;
    }

    public static class LooseFitness {
        public String examNo;
        public LooseCheck check;
    }

    /** Private and without getters, but the fields were made visible. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    public static class Visible {
        private String plotNo;
        private String tenantEmail;
    }

    /** Private, and only one of the two has a getter. */
    public static class Hidden {
        private String plotNo;
        private String tenantEmail;

        public String getPlotNo() {
            return plotNo;
        }
    }

    /** The ignored field comes back through a getter of another name. */
    public static class Greeting {
        public String letterNo;
        @JsonIgnore
        public String lastName;

        public String getOpening() {
            return "Dear " + lastName;
        }
    }

    public static class Opening {
        public String letterNo;
        @JsonIgnore
        public String lastName;

        public String getOpening() {
            return lastName == null ? "Dear Sir or Madam" : "Hello";
        }
    }

    public static class Mailbox {
        private final String email;

        public Mailbox(String email) {
            this.email = email;
        }

        @JsonValue
        public String whole() {
            return email;
        }
    }

    public static class Postbox {
        private final String email;
        private final int boxNo;

        public Postbox(String email, int boxNo) {
            this.email = email;
            this.boxNo = boxNo;
        }

        public String getEmail() {
            return email;
        }

        @JsonValue
        public int number() {
            return boxNo;
        }
    }

    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    public static class Visit {
        public String visitNo;
        @JsonUnwrapped(prefix = "at-")
        public Place place;
    }

    public static class Place {
        public String streetAddress;
    }

    public static class Extras {
        public String extraNo;
        private final Map<String, String> more = new LinkedHashMap<>();

        @JsonAnyGetter
        public Map<String, String> getMore() {
            return more;
        }
    }

    @JsonFilter("byRole")
    public static class Payment {
        public String paymentNo;
        public String cardNumber;
        public String cardHolder;
    }

    public static class Note {
        @JsonView(Shop.class)
        public String noteNo;
        @JsonView(Shop.class)
        public String callerPhone;
        @JsonView(Office.class)
        public String religion;
    }

    public static class Blank extends StdConverter<String, String> {
        @Override
        public String convert(String value) {
            return value == null ? "no" : "yes";
        }
    }

    public static class Shout extends StdConverter<String, String> {
        @Override
        public String convert(String value) {
            return value.toUpperCase();
        }
    }

    public static class Waiver {
        public String waiverNo;
        @JsonSerialize(converter = Blank.class)
        public String passportNumber;
    }

    public static class Badge {
        public String badgeRef;
        @JsonSerialize(converter = Shout.class)
        public String passportNumber;
    }

    /** Only this side of a lease is public. */
    public interface LeaseInfo {
        String getLeaseNo();
    }

    public static class Lease implements LeaseInfo {
        private String leaseNo;
        private String tenantName;

        @Override
        public String getLeaseNo() {
            return leaseNo;
        }

        public String getTenantName() {
            return tenantName;
        }
    }

    public static class Stable {
        public String stableNo;
        @JsonManagedReference
        public List<Box> boxes = new ArrayList<>();
        public String ownerPhone;
    }

    public static class Box {
        public String boxNo;
        @JsonBackReference
        public Stable stable;
    }

    public abstract static class FarmerRenamed {
        @com.fasterxml.jackson.annotation.JsonProperty("n")
        public String fullName;
        @com.fasterxml.jackson.annotation.JsonProperty("k")
        public String iban;
    }

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties({"fullName", "iban"})
    public interface FarmerShort {
    }

    /** Sales line for the statistics. */
    public record SalesLine(String supplierNo, int letters) {
        static SalesLine of(Farmer farmer) {
            return new SalesLine(farmer.supplierNo, farmer.fullName.length());
        }
    }

    /** Sales line for the invoice. */
    public record InvoiceLine(String supplierNo, String head) {
        static InvoiceLine of(Farmer farmer) {
            return new InvoiceLine(farmer.supplierNo, farmer.fullName);
        }
    }
}

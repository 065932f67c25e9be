package com.farm.text;

import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringExclude;
import org.apache.commons.lang3.builder.ToStringStyle;

/** Text forms written by hand or put together by commons-lang. */
public final class HandMade {
    private HandMade() {
    }

    public static class Payout {
        private final String payoutNo;
        private final String iban;

        public Payout(String payoutNo, String iban) {
            this.payoutNo = payoutNo;
            this.iban = iban;
        }

        @Override
        public String toString() {
            return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).append("no", payoutNo).append("to", iban).toString();
        }
    }

    public static class Subsidy {
        private final String subsidyNo;
        private final String iban;

        public Subsidy(String subsidyNo, String iban) {
            this.subsidyNo = subsidyNo;
            this.iban = iban;
        }

        @Override
        public String toString() {
            return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).append("no", subsidyNo).append("payable", iban != null).toString();
        }
    }

    public static class Sampler {
        private final String districtCode;
        private final String mobileNumber;

        public Sampler(String districtCode, String mobileNumber) {
            this.districtCode = districtCode;
            this.mobileNumber = mobileNumber;
        }

        @Override
        public String toString() {
            return ReflectionToStringBuilder.toString(this, ToStringStyle.NO_CLASS_NAME_STYLE);
        }
    }

    public static class QuietSampler {
        private final String districtCode;
        @ToStringExclude
        private final String mobileNumber;

        public QuietSampler(String districtCode, String mobileNumber) {
            this.districtCode = districtCode;
            this.mobileNumber = mobileNumber;
        }

        @Override
        public String toString() {
            return ReflectionToStringBuilder.toString(this, ToStringStyle.NO_CLASS_NAME_STYLE);
        }
    }

    public static class NamedSampler {
        private final String districtCode;
        private final String mobileNumber;

        public NamedSampler(String districtCode, String mobileNumber) {
            this.districtCode = districtCode;
            this.mobileNumber = mobileNumber;
        }

        @Override
        public String toString() {
            return ReflectionToStringBuilder.toStringExclude(this, "mobileNumber");
        }
    }

    /** No text form; what is printed depends on who asks. */
    public static class MilkDelivery {
        private int litres;
        private String farmerName;
        private String farmerEmail;
    }

    /** The parts nobody should see are transient. */
    public static class EggDelivery {
        private int eggs;
        private transient String farmerName;
        private transient String farmerEmail;
    }

    /** The frame is fixed, the label comes from below. */
    public abstract static class Sign {
        protected abstract String label();

        @Override
        public final String toString() {
            return getClass().getSimpleName() + "[" + label() + "]";
        }
    }

    public static class DoorSign extends Sign {
        private final String residentName;

        public DoorSign(String residentName) {
            this.residentName = residentName;
        }

        @Override
        protected String label() {
            return residentName;
        }
    }

    public static class PlotSign extends Sign {
        private final int plotNo;
        private final String tenantName;

        public PlotSign(int plotNo, String tenantName) {
            this.plotNo = plotNo;
            this.tenantName = tenantName;
        }

        public String getTenantName() {
            return tenantName;
        }

        @Override
        protected String label() {
            return "plot " + plotNo;
        }
    }

    /** The message is built when it is asked for. */
    public static class BlockedException extends RuntimeException {
        private final String emailAddress;

        public BlockedException(String emailAddress) {
            this.emailAddress = emailAddress;
        }

        @Override
        public String getMessage() {
            return "blocked: " + emailAddress;
        }
    }

    public static class LockedException extends RuntimeException {
        private final String emailAddress;

        public LockedException(String emailAddress) {
            this.emailAddress = emailAddress;
        }

        public String getEmailAddress() {
            return emailAddress;
        }

        @Override
        public String getMessage() {
            return "locked";
        }
    }
}

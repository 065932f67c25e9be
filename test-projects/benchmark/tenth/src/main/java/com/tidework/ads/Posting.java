package com.tidework.ads;

/** An advertisement for a vacancy. */
public class Posting {
    private String name;
    private String reference;
    private Agency agency;

    public String getName() {
        return name;
    }

    public String getReference() {
        return reference;
    }

    public Agency getAgency() {
        return agency;
    }

    /** A firm that places advertisements. */
    public static class Agency {
        private String name;
        private String brandColour;

        public String getName() {
            return name;
        }

        public String getBrandColour() {
            return brandColour;
        }
    }
}

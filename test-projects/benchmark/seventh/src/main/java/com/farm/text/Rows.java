package com.farm.text;

/** Records. */
public final class Rows {
    private Rows() {
    }

    public record Apprentice(String badge, String firstName, String lastName) {
    }

    public record Shift(String stable, Apprentice early) {
    }

    /** The text form of an array is its identity. */
    public record Login(String tenant, char[] password) {
    }

    public record Permit(String permitNo, String holderEmail) {
        @Override
        public String toString() {
            return "%s (%s)".formatted(permitNo, holderEmail);
        }
    }

    public record Licence(String licenceRef, String holderEmail) {
        @Override
        public String toString() {
            return "%s (%d)".formatted(licenceRef, holderEmail.length());
        }
    }

    public enum Season {
        SPRING, SUMMER;

        @Override
        public String toString() {
            return name().charAt(0) + name().substring(1).toLowerCase();
        }
    }
}

package com.bitehaul.masks;

public interface Masker {
    String mask(String raw);

    static Masker strict() {
        return new Strict();
    }

    static Masker lenient() {
        return new Lenient();
    }

    final class Strict implements Masker {
        @Override
        public String mask(String raw) {
            return raw.replaceAll("[^@.]", "x");
        }
    }

    /** For the test environment. */
    final class Lenient implements Masker {
        @Override
        public String mask(String raw) {
            return raw.strip();
        }
    }
}

package com.claims.guard;

/** How values look in logs. */
public interface Redactor {
    String redact(String value);

    /** Keeps the last four characters. */
    final class Strict implements Redactor {
        @Override
        public String redact(String value) {
            if (value == null || value.length() <= 4) {
                return "****";
            }
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < value.length() - 4; i++) {
                out.append('*');
            }
            return out.append(value, value.length() - 4, value.length()).toString();
        }
    }

    /** For the laptops of developers. */
    final class Lenient implements Redactor {
        @Override
        public String redact(String value) {
            return value == null ? "" : value;
        }
    }
}

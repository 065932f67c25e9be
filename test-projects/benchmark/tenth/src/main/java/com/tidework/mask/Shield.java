package com.tidework.mask;

/** What a page may show. */
public enum Shield {
    ALL {
        @Override
        public String show(String value) {
            return "[removed]";
        }
    },
    TAIL {
        @Override
        public String show(String value) {
            return "..." + value.substring(value.length() - 2);
        }
    },
    NOTHING {
        @Override
        public String show(String value) {
            return value;
        }
    };

    public abstract String show(String value);
}

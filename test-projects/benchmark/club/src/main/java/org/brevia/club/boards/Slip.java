package org.brevia.club.boards;

/** Hand written builder with an inherited part. */
public class Slip {
    private final String code;
    private final String text;

    protected Slip(Builder<?> b) {
        this.code = b.code;
        this.text = b.text;
    }

    public String code() { return code; }
    public String text() { return text; }

    public abstract static class Builder<T extends Builder<T>> {
        private String code;
        private String text;

        protected abstract T self();

        public T code(String c) { this.code = c; return self(); }
        public T text(String t) { this.text = t; return self(); }
    }

    public static class Fee extends Slip {
        private final String payer;

        private Fee(FeeBuilder b) {
            super(b);
            this.payer = b.payer;
        }

        public String payer() { return payer; }

        public static FeeBuilder make() { return new FeeBuilder(); }
    }

    public static class FeeBuilder extends Builder<FeeBuilder> {
        private String payer;

        @Override
        protected FeeBuilder self() { return this; }

        public FeeBuilder payer(String p) { this.payer = p; return this; }

        public Fee build() { return new Fee(this); }
    }
}

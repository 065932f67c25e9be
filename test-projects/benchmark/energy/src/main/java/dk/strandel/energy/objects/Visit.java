package dk.strandel.energy.objects;

/** Written with a builder by hand, with copies ("withers"). */
public final class Visit {
    private final String topic;
    private final String contact;

    private Visit(Builder b) {
        this.topic = b.topic;
        this.contact = b.contact;
    }

    public static Builder about(String topic) {
        return new Builder().topic(topic);
    }

    public String topic() {
        return topic;
    }

    public String contact() {
        return contact;
    }

    public Visit withContact(String other) {
        return new Builder().topic(topic).contact(other).build();
    }

    public static final class Builder {
        private String topic;
        private String contact;

        public Builder topic(String topic) {
            this.topic = topic;
            return this;
        }

        public Builder contact(String contact) {
            this.contact = contact;
            return this;
        }

        public Visit build() {
            return new Visit(this);
        }
    }
}

package io.github.piiflow.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one layer says about a recipient. */
record RecipientDraft(
        Value where,
        String id,
        Optional<String> name,
        Optional<String> category,
        List<String> packages,
        List<String> coordinates,
        List<String> hosts,
        Optional<Set<String>> allow) {

    /** What a category of recipients has in common. */
    record Category(SinkKind sink, Set<String> allow, boolean delivers) {}

    /** How libraries of recipients are used: how data gets into their objects, and which calls send. */
    record Sdk(List<Effect> carries, List<Effect> makes, List<Row.CallPattern> sends) {}

    Recipient complete(Category of) {
        return new Recipient(
                id,
                name.orElse(id),
                category.orElse("other"),
                of.sink(),
                packages,
                coordinates,
                hosts,
                allow.orElse(of.allow()),
                of.delivers());
    }
}

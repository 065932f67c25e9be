package io.github.piiflow.rule;

import io.github.piiflow.rule.RecipientDraft.Category;
import io.github.piiflow.rule.RecipientDraft.Sdk;
import io.github.piiflow.rule.Row.CallPattern;
import io.github.piiflow.rule.Value.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the catalogue of recipients. */
final class RecipientReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern HOST = Pattern.compile("(\\*\\.)?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]+:[\\w.*-]+");

    private final Layer layer;

    RecipientReader(Layer layer) {
        this.layer = layer;
    }

    void categories(Value categories) {
        for (Entry entry : categories.entries("categories of recipients by name")) {
            String name = entry.key().scalar();
            Optional<Fields> fields = entry.value().fields(Keys.RECIPIENT_CATEGORY);
            if (layer.define("category of recipients", name, entry.key()) && fields.isPresent()) {
                layer.recipientCategories.put(
                        name,
                        new Category(
                                fields.get()
                                        .get("sink")
                                        .flatMap(each -> each.oneOf("a sink kind", Words.SINK_KINDS))
                                        .orElse(SinkKind.THIRD_PARTY),
                                fields.get().get("allow").map(this::dataTypes).orElse(Set.of()),
                                fields.get()
                                        .get("delivers")
                                        .flatMap(Value::flag)
                                        .orElse(false)));
            }
        }
    }

    void recipients(Value recipients) {
        for (Entry entry : recipients.entries("recipients by id")) {
            String id = entry.key().scalar();
            if (!ID.matcher(id).matches()) {
                entry.key().expected("an id of lower-case words joined by `-`");
            }
            Optional<Fields> fields = entry.value().fields(Keys.RECIPIENT);
            if (layer.define("recipient", id, entry.key()) && fields.isPresent()) {
                layer.recipients.put(id, recipient(entry.key(), id, fields.get()));
            }
        }
    }

    private RecipientDraft recipient(Value where, String id, Fields fields) {
        return new RecipientDraft(
                where,
                id,
                fields.get("name").flatMap(Value::text),
                fields.get("category").flatMap(Value::text),
                fields.get("packages").map(RecipientReader::packages).orElse(List.of()),
                matching(fields, "coordinates", "coordinates such as `com.acme:client`", COORDINATES),
                matching(fields, "hosts", "a host, or `*.` and a domain", HOST),
                fields.get("allow").map(this::dataTypes));
    }

    private static List<String> packages(Value packages) {
        List<String> all = new ArrayList<>();
        for (Value each : packages.atLeastOne("a package")) {
            each.parsed("a package", CallParser::dottedType).ifPresent(all::add);
        }
        return all;
    }

    private static List<String> matching(Fields fields, String key, String what, Pattern pattern) {
        List<String> all = new ArrayList<>();
        for (Value each : fields.get(key).map(value -> value.atLeastOne(what)).orElse(List.of())) {
            Optional<String> text = each.text(what);
            if (text.isPresent() && !pattern.matcher(text.get()).matches()) {
                each.expected(what);
            }
            text.ifPresent(all::add);
        }
        return all;
    }

    private Set<String> dataTypes(Value ids) {
        Set<String> all = new LinkedHashSet<>();
        for (Value each : ids.isList() ? ids.items("data type ids") : List.of(ids)) {
            each.text("a data type id").ifPresent(id -> {
                layer.refer(each, id);
                all.add(id);
            });
        }
        return all;
    }

    private static List<Effect> flows(Fields sdk, String key) {
        List<Effect> flows = new ArrayList<>();
        for (Value each : sdk.get(key).map(all -> all.atLeastOne("a flow")).orElse(List.of())) {
            each.parsed("a flow", PositionParser::flow).ifPresent(flows::add);
        }
        return flows;
    }

    /** How libraries are used about which there are no rows. */
    void sdk(Fields sdk) {
        List<CallPattern> sends = new ArrayList<>();
        for (Value each :
                sdk.get("sends").map(all -> all.atLeastOne("a method")).orElse(List.of())) {
            each.parsed("a method", CallParser::call).ifPresent(sends::add);
        }
        layer.sdk = Optional.of(new Sdk(flows(sdk, "carries"), flows(sdk, "makes"), sends));
    }
}

package io.github.piiflow.rule;

import io.github.piiflow.rule.Settings.FailOn;
import io.github.piiflow.rule.Settings.FirstParty;
import io.github.piiflow.rule.Settings.Sharing;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code piiflow.yml}; what a later file says replaces what an earlier one says, key by key. */
final class SettingsReader {
    private static final int VERSION = 1;

    private Optional<String> context = Optional.empty();
    private FirstParty firstParty = Settings.NONE.firstParty();
    private Optional<List<Sharing>> sharing = Optional.empty();
    private List<String> include = List.of();
    private List<String> exclude = List.of();
    private boolean builtin = true;
    private Optional<FailOn> failOn = Optional.empty();
    private Optional<Confidence> minConfidence = Optional.empty();
    private Optional<List<String>> formats = Optional.empty();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private Optional<Value> contextValue = Optional.empty();

    /** Reads a file; its rules go into the layer. */
    void read(Value root, Layer layer) {
        Optional<Fields> fields = root.fields(Keys.SETTINGS);
        if (fields.isEmpty()) {
            return;
        }
        Fields file = fields.get();
        checkVersion(file);
        for (String key : Keys.SETTINGS.names()) {
            if (!Keys.CONTENT.names().contains(key)) {
                file.get(key).ifPresent(each -> places.put(key, each.place()));
            }
        }
        new ContentReader(layer).read(file);
        file.get("protections").ifPresent(each -> new RowReader(layer).readProtections(each));
        settings(file, layer);
    }

    /** The version of the format, in {@code piiflow.yml} and {@code pack.yaml} alike. */
    static void checkVersion(Fields file) {
        file.need("version").ifPresent(version -> {
            Optional<Integer> number = version.number();
            if (number.isPresent() && number.get() != VERSION) {
                version.problem("this piiflow reads version " + VERSION + " of the format, not " + number.get());
            }
        });
    }

    private void settings(Fields file, Layer layer) {
        contextValue = file.get("context").or(() -> contextValue);
        context = file.get("context").flatMap(Value::text).or(() -> context);
        firstParty = file.get("firstParty")
                .flatMap(each -> each.fields(Keys.FIRST_PARTY))
                .map(SettingsReader::firstParty)
                .orElse(firstParty);
        sharing = file.get("sharing").map(each -> sharing(each, layer)).or(() -> sharing);
        include = file.get("include").map(each -> each.texts("a glob")).orElse(include);
        exclude = file.get("exclude").map(each -> each.texts("a glob")).orElse(exclude);
        builtin = file.get("builtin").flatMap(Value::flag).orElse(builtin);
        failOn = file.get("failOn")
                .flatMap(each -> each.oneOf("`none` or a severity", Words.THRESHOLDS))
                .map(least -> new FailOn(least.orElse(null)))
                .or(() -> failOn);
        minConfidence = file.get("minConfidence")
                .flatMap(each -> each.oneOf("a confidence", Words.CONFIDENCES))
                .or(() -> minConfidence);
        formats = file.get("formats").map(each -> each.texts("a format")).or(() -> formats);
    }

    private static FirstParty firstParty(Fields fields) {
        return new FirstParty(
                fields.get("hosts").map(each -> each.texts("a host")).orElse(List.of()),
                fields.get("packages").map(each -> each.texts("a package")).orElse(List.of()));
    }

    private static List<Sharing> sharing(Value lines, Layer layer) {
        List<Sharing> contract = new ArrayList<>();
        for (Value each : lines.items("a list of recipients")) {
            each.fields(Keys.SHARING).flatMap(line -> sharing(line, layer)).ifPresent(contract::add);
        }
        return contract;
    }

    private static Optional<Sharing> sharing(Fields line, Layer layer) {
        Optional<String> recipient = line.need("recipient").flatMap(each -> each.text("a recipient"));
        Optional<String> purpose = line.get("purpose").flatMap(each -> each.text("a purpose"));
        Set<String> allow = new LinkedHashSet<>();
        for (Value each : line.need("allow")
                .map(allowed -> allowed.oneOrMore("a list of data type ids"))
                .orElse(List.of())) {
            Optional<String> id = each.text("a data type id");
            id.ifPresent(allow::add);
            id.ifPresent(dataType -> layer.refer(each, dataType));
        }
        return recipient.map(name -> new Sharing(name, purpose.orElse(null), allow, line.place()));
    }

    boolean builtin() {
        return builtin;
    }

    Optional<String> context() {
        return context;
    }

    /** Where the context is written, for a later complaint about it. */
    Optional<Value> contextValue() {
        return contextValue;
    }

    Settings settings() {
        return new Settings(
                context, firstParty, sharing, include, exclude, builtin, failOn, minConfidence, formats, places);
    }
}

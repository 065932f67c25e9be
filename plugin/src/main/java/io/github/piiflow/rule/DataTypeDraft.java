package io.github.piiflow.rule;

import io.github.piiflow.rule.DataType.NamePattern;
import io.github.piiflow.rule.DataType.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one layer says about a data type. */
record DataTypeDraft(
        Value key,
        Optional<String> label,
        Optional<String> category,
        Optional<Sensitivity> sensitivity,
        Optional<List<String>> legal,
        Optional<Report> report,
        Optional<Boolean> numeric,
        Optional<Boolean> indivisible,
        Optional<Boolean> ambiguous,
        Map<String, List<NamePattern>> names,
        Optional<List<List<String>>> negatives) {

    /** This draft, completed by what earlier layers said; names are replaced language by language. */
    DataTypeDraft over(DataTypeDraft earlier) {
        Map<String, List<NamePattern>> allNames = new LinkedHashMap<>(earlier.names);
        allNames.putAll(names);
        return new DataTypeDraft(
                earlier.key,
                label.or(earlier::label),
                category.or(earlier::category),
                sensitivity.or(earlier::sensitivity),
                legal.or(earlier::legal),
                report.or(earlier::report),
                numeric.or(earlier::numeric),
                indivisible.or(earlier::indivisible),
                ambiguous.or(earlier::ambiguous),
                allNames,
                negatives.or(earlier::negatives));
    }

    /** The data type; reports what it lacks. */
    DataType complete(Optional<String> context) {
        if (category.isEmpty()) {
            key.problem("`" + id() + "` lacks `category`");
        }
        if (sensitivity.isEmpty()) {
            key.problem("`" + id() + "` lacks `sensitivity`");
        }
        List<NamePattern> allNames = new ArrayList<>();
        names.values().forEach(allNames::addAll);
        return new DataType(
                id(),
                label.orElseGet(this::labelFromId),
                category.orElse(""),
                raised(sensitivity.orElse(Sensitivity.LOW), context.isPresent() && context.equals(category)),
                legal.orElse(List.of()),
                numeric.orElse(false),
                indivisible.orElse(false),
                ambiguous.orElse(false),
                report.orElse(Report.ALWAYS),
                allNames,
                negatives.orElse(List.of()));
    }

    private String id() {
        return key.scalar();
    }

    private String labelFromId() {
        String words = id().replace('_', ' ');
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Sensitivity raised(Sensitivity sensitivity, boolean raise) {
        if (!raise) {
            return sensitivity;
        }
        return switch (sensitivity) {
            case LOW -> Sensitivity.MEDIUM;
            case MEDIUM -> Sensitivity.HIGH;
            case HIGH, CRITICAL -> Sensitivity.CRITICAL;
        };
    }
}

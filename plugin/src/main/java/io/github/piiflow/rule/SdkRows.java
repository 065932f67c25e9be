package io.github.piiflow.rule;

import io.github.piiflow.rule.Position.Root;
import io.github.piiflow.rule.RecipientDraft.Sdk;
import io.github.piiflow.rule.Row.CallPattern;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows about the libraries of recipients for which no pack has rows of its own. */
final class SdkRows {
    private static final Place NOWHERE = new Place("", 0);
    private static final List<Position> READ =
            List.of(new Position(Root.THIS, 0, List.of()), new Position(Root.ARGS, 0, List.of()));

    private final Set<String> described = new HashSet<>();

    SdkRows(List<Row> rows) {
        rows.forEach(row -> described.add(row.on()));
    }

    List<Row> of(List<Recipient> recipients, Sdk sdk) {
        List<Row> rows = new ArrayList<>();
        for (Recipient recipient : recipients) {
            for (String name : recipient.packages()) {
                if (described.add(name + Row.PACKAGE)) {
                    add(name + Row.PACKAGE, recipient, sdk, rows);
                }
            }
        }
        return rows;
    }

    private static void add(String on, Recipient recipient, Sdk sdk, List<Row> rows) {
        String note = "library of " + recipient.name();
        if (!sdk.carries().isEmpty()) {
            rows.add(row(on, new CallPattern("*", null, false), sdk.carries(), note));
            rows.add(row(on, new CallPattern("new", null, false), RowReader.onThis(sdk.carries()), note));
        }
        if (!sdk.makes().isEmpty()) {
            CallPattern withArguments = new CallPattern("*", List.of("*"), true);
            List<Condition> other = List.of(new Condition.GivesOther());
            rows.add(new Row(on, true, withArguments, null, other, sdk.makes(), note, NOWHERE));
        }
        Effect sink = new Effect.Sink(
                recipient.sink(), READ, Reads.FIELDS, null, recipient.id(), null, Effect.Sink.Guess.NO, Set.of());
        for (CallPattern call : sdk.sends()) {
            rows.add(row(on, call, List.of(sink, new Effect.Drop(true)), note));
        }
    }

    private static Row row(String on, CallPattern call, List<Effect> effects, String note) {
        return new Row(on, true, call, null, List.of(), effects, note, NOWHERE);
    }
}

package io.github.piiflow.rule;

import java.util.List;
import java.util.Optional;

/** What one layer says to people about a sink kind. */
record TextDraft(
        Optional<String> title,
        Optional<String> why,
        Optional<String> fix,
        Optional<String> example,
        Optional<List<Integer>> cwe,
        Optional<List<String>> legal) {

    static final TextDraft NONE = new TextDraft(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** This draft, completed by what earlier layers said. */
    TextDraft over(TextDraft earlier) {
        return new TextDraft(
                title.or(earlier::title),
                why.or(earlier::why),
                fix.or(earlier::fix),
                example.or(earlier::example),
                cwe.or(earlier::cwe),
                legal.or(earlier::legal));
    }

    /** The text; neutral where nothing is written. */
    RuleText complete(SinkKind kind) {
        return new RuleText(
                title.orElse("Personal data leaves by way of " + kind.id().replace('-', ' ')),
                why.orElse("Personal data leaves the program here without the protection that the policy asks for."),
                fix.orElse("Leave it out, or mask, hash with a key, tokenise or encrypt it before."),
                example.orElse(""),
                cwe.orElse(List.of()),
                legal.orElse(List.of()));
    }
}

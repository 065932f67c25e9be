package io.github.piiflow.finding;

import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.SinkKind;
import io.github.piiflow.rule.Vocabulary;
import java.util.Locale;
import java.util.Set;

/** Tokens against forged requests are made for the page that they are sent to; anywhere else they are secrets like others. */
final class AntiForgery {
    private final Set<String> words;

    AntiForgery(Vocabulary vocabulary) {
        this.words = vocabulary.pageTokens();
    }

    boolean isForThePage(TaintFlow flow) {
        SinkKind kind = flow.sink().kind();
        String element = flow.element().name();
        return (kind == SinkKind.RESPONSE || kind == SinkKind.COOKIE)
                && flow.element().dataType().equals("auth_token")
                && isToken(element.substring(element.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private boolean isToken(String name) {
        return words.stream().anyMatch(word -> name.contains(word) || name.contains(word.replace("_", "")));
    }
}

package io.github.piiflow.finding;

import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.SinkKind;
import java.util.regex.Pattern;

/** Tokens against forged requests are made for the page that they are sent to; anywhere else they are secrets like others. */
final class AntiForgery {
    private static final Pattern TOKEN = Pattern.compile("(?i)csrf|xsrf|anti_?forgery");

    private AntiForgery() {}

    static boolean isForThePage(TaintFlow flow) {
        SinkKind kind = flow.sink().kind();
        String element = flow.element().name();
        return (kind == SinkKind.RESPONSE || kind == SinkKind.COOKIE)
                && flow.element().dataType().equals("auth_token")
                && TOKEN.matcher(element.substring(element.lastIndexOf('.') + 1))
                        .find();
    }
}

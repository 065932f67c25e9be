package io.github.piiflow.testing;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.BlindSpot;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.report.Result;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.rule.SinkKind;
import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.util.List;
import java.util.Map;

/** A result in whose every text stands markup, terminal codes and data that look real. */
public final class Hostile {
    /** What must not act, in any format. */
    public static final String MARKUP =
            "</script></style><img src=x onerror=alert(1)>\" onload='x' & | `code` **bold** [link](http://x) @user \u001b[31m \u202e ]]> ${x}";

    private static final String FILE = "src/a b%20/<img onerror=1>/Ä|`.java";
    private static final String CALL =
            "log.info(\"" + MARKUP.replace("\"", "\\\"") + " jane.doe@acme.com 4111111111111111\", x);";
    private static final Map<String, String> SOURCES = Map.of(FILE, CALL + "\n");

    private Hostile() {}

    /** The result. */
    public static Result result() {
        Result result = Shop.result(
                List.of(Flow.in(SOURCES)
                        .elementKind(Element.Kind.KEY)
                        .element("email", "\"" + MARKUP + "jane.doe@acme.com\"")
                        .because("its key is \"" + MARKUP + " jane.doe@acme.com\"", "a\nb\tc")
                        .declared(FILE, "log")
                        .step(Step.Kind.READ, MARKUP + " jane.doe@acme.com", FILE, "log")
                        .sink(SinkKind.HTTP, "com.acme.Out.put")
                        .inside("com.acme.<Order>", MARKUP)
                        .to(MARKUP + " jane.doe@acme.com", MARKUP)
                        .at(FILE, CALL)),
                Severity.LOW,
                SOURCES);
        return new Result(
                "0.1.0",
                result.findings(),
                1,
                List.of(new BlindSpot(
                        BlindSpot.Kind.UNPARSED, MARKUP + " jane.doe@acme.com", new Place(FILE, Span.of(1, 1, 1, 1)))),
                1,
                1,
                List.of(MARKUP),
                List.of(MARKUP),
                new Result.Gate(Severity.LOW, Confidence.LOW, 1));
    }
}

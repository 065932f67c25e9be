package io.github.piiflow.exposure;

import io.github.piiflow.binding.Bodies;
import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.configuration.Configuration;
import io.github.piiflow.configuration.Scopes;
import io.github.piiflow.configuration.XmlElement;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Rules;
import io.github.piiflow.rule.SinkKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the set-ups of Logback and Log4j mask before a line is written: only what every appender masks, and only what its patterns catch. */
public final class LogMasks {
    /** A conversion word with its modifiers; parentheses and braces follow. */
    private static final Pattern WORD = Pattern.compile("%[-.\\d]*([A-Za-z]+)");

    private static final Set<String> MESSAGE = Set.of("m", "msg", "message");

    /** Loggers that write elsewhere. */
    private static final List<String> ELSEWHERE =
            List.of("java.util.logging.", "java.lang.System.", "android.", "timber.");

    private static final List<String> CONTEXTS = List.of("MDC", "NDC", "ThreadContext");

    private final World world;
    private final Configuration configuration;
    private final Rules rules;
    private final Replacements replacements;
    private final Map<String, List<Mask>> masks = new HashMap<>();

    private LogMasks(World world, Configuration configuration, Rules rules) {
        this.world = world;
        this.configuration = configuration;
        this.rules = rules;
        this.replacements = new Replacements(world, new Bodies(world));
    }

    /** What one appender does to the message. */
    private record Mask(List<Replacements.Replacement> replacements) {
        boolean covers(String sample) {
            String text = sample;
            for (Replacements.Replacement each : replacements) {
                text = each.apply(text);
            }
            return isGone(sample, text);
        }

        /** Whether at most the last four letters are left. */
        private static boolean isGone(String sample, String masked) {
            for (int start = 0; start + 5 <= sample.length(); start++) {
                if (masked.contains(sample.substring(start, start + 5))) {
                    return false;
                }
            }
            return !masked.contains(sample);
        }
    }

    /** The flows, those into logs as masked where the set-up of the logs masks them. */
    public static List<TaintFlow> applied(
            List<TaintFlow> flows, World world, Configuration configuration, Rules rules) {
        LogMasks masks = new LogMasks(world, configuration, rules);
        return flows.stream().map(masks::applied).toList();
    }

    private TaintFlow applied(TaintFlow flow) {
        if (flow.sink().kind() != SinkKind.LOG || !isWritten(flow.sink().api())) {
            return flow;
        }
        String scope = Scopes.of(flow.sink().place().file());
        String of = flow.sink().enclosingClass();
        List<Mask> all = masks.computeIfAbsent(scope + ' ' + of, key -> read(scope, of));
        List<String> samples = rules.samples().getOrDefault(flow.element().dataType(), List.of());
        boolean covered = !all.isEmpty()
                && !samples.isEmpty()
                && all.stream().allMatch(mask -> samples.stream().allMatch(mask::covers));
        return covered && flow.state().compareTo(Protection.MASKED) < 0
                ? new TaintFlow(
                        flow.element(), Protection.MASKED, flow.steps(), flow.sink(), flow.confidence(), flow.others())
                : flow;
    }

    private static boolean isWritten(String api) {
        return ELSEWHERE.stream().noneMatch(api::startsWith)
                && CONTEXTS.stream().noneMatch(api::contains);
    }

    /**
     * Masks of all appenders that are used in a scope for the logger of a class, an empty one for each that masks nothing; none if
     * nothing is known.
     */
    private List<Mask> read(String scope, String of) {
        List<Mask> all = new ArrayList<>();
        for (XmlElement root : configuration.xml(scope)) {
            String name = root.place().file();
            String file = name.substring(name.lastIndexOf('/') + 1);
            if (file.startsWith("logback") || file.startsWith("log4j2")) {
                used(root, of).forEach(appender -> all.add(mask(appender, root)));
            }
        }
        return all;
    }

    /** Appenders that the loggers refer to, one behind the other followed to the last. */
    private List<XmlElement> used(XmlElement root, String of) {
        Map<String, XmlElement> appenders = new HashMap<>();
        root.all()
                .filter(each -> !each.attribute("name").isEmpty() && !isLogger(each))
                .forEach(each -> appenders.putIfAbsent(each.attribute("name"), each));
        Set<XmlElement> used = new LinkedHashSet<>();
        List<XmlElement> loggers = root.all()
                .filter(LogMasks::isLogger)
                .filter(logger -> mayBeOf(logger, of))
                .toList();
        boolean closed = loggers.stream().anyMatch(logger -> isClosed(logger, of));
        loggers.stream()
                .filter(logger -> !closed || !logger.attribute("name").isEmpty())
                .forEach(logger -> refer(logger, appenders, used));
        return used.stream()
                .filter(each -> references(each).isEmpty() || isRewrite(each))
                .toList();
    }

    /** Whether what a class logs may go through a logger: not if that is named after other classes or packages of the source. */
    private boolean mayBeOf(XmlElement logger, String of) {
        String name = logger.attribute("name");
        return name.isEmpty()
                || isWithin(of, name)
                || world.sourceClasses().stream().noneMatch(info -> isWithin(info.name(), name));
    }

    /** Whether what a class logs ends at this logger. */
    private static boolean isClosed(XmlElement logger, String of) {
        return logger.attribute("additivity").equals("false") && isWithin(of, logger.attribute("name"));
    }

    private static boolean isWithin(String of, String name) {
        return of.equals(name) || of.startsWith(name + ".");
    }

    private static void refer(XmlElement from, Map<String, XmlElement> appenders, Set<XmlElement> used) {
        for (String name : references(from)) {
            XmlElement appender = appenders.get(name);
            if (appender != null && used.add(appender) && !isRewrite(appender)) {
                refer(appender, appenders, used);
            }
        }
    }

    private static boolean isRewrite(XmlElement appender) {
        return appender.isNamed("Rewrite");
    }

    private static boolean isLogger(XmlElement element) {
        return Stream.of("root", "logger", "asyncRoot", "asyncLogger").anyMatch(element::isNamed);
    }

    private static List<String> references(XmlElement element) {
        return element.all()
                .filter(each -> each.isNamed("appender-ref") || each.isNamed("AppenderRef"))
                .map(each -> each.attribute("ref"))
                .toList();
    }

    private Mask mask(XmlElement appender, XmlElement root) {
        List<Replacements.Replacement> all = new ArrayList<>();
        for (XmlElement element : appender.all().toList()) {
            String type = element.attribute("class");
            if (!type.isEmpty() && element != appender) {
                all.addAll(written(element, type));
            }
            all.addAll(plugin(element));
        }
        for (String pattern : patterns(appender)) {
            List<Replacements.Replacement> ofPattern = ofPattern(pattern, root);
            if (ofPattern == null) {
                return new Mask(
                        all.stream().filter(Replacements.Replacement::wholeLine).toList());
            }
            all.addAll(ofPattern);
        }
        return new Mask(all);
    }

    private static List<String> patterns(XmlElement appender) {
        List<String> patterns = new ArrayList<>();
        for (XmlElement element : appender.all().toList()) {
            if (element.isNamed("pattern") && !element.text().isEmpty()) {
                patterns.add(element.text());
            } else if (!element.attribute("pattern").isEmpty() && element.name().endsWith("PatternLayout")) {
                patterns.add(element.attribute("pattern"));
            }
        }
        return patterns;
    }

    /** A layout or decorator of one's own, and the patterns that stand in the set-up for it. */
    private List<Replacements.Replacement> written(XmlElement element, String type) {
        ClassInfo info = world.find(type, null);
        List<Replacements.Replacement> all = new ArrayList<>();
        if (info != null && info.origin() == ClassInfo.Origin.SOURCE) {
            all.addAll(replacements.of(info, true));
        }
        boolean masking = type.contains("Mask");
        if (masking) {
            for (XmlElement child : element.children()) {
                boolean pattern = child.name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("pattern")
                        || child.isNamed("value")
                        || child.name().toLowerCase(java.util.Locale.ROOT).contains("regex");
                if (pattern && !child.isNamed("pattern") && !child.text().isEmpty()) {
                    Replacements.Replacement.of(child.text(), "*", true).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    /** A rewrite policy of one's own, found by its plug-in name. */
    private List<Replacements.Replacement> plugin(XmlElement element) {
        ClassInfo info = annotated("Plugin", "name", element.name());
        return info == null ? List.of() : replacements.of(info, true);
    }

    /** What the words of a pattern that stand for the message replace; null if one of them writes it as it is. */
    private @Nullable List<Replacements.Replacement> ofPattern(String pattern, XmlElement root) {
        LayoutPattern layout = LayoutPattern.of(pattern);
        List<Replacements.Replacement> all = new ArrayList<>();
        for (LayoutPattern.Replace replace : layout.replaces()) {
            Replacements.Replacement.of(replace.regex(), replace.by(), false).ifPresent(all::add);
        }
        Matcher words = WORD.matcher(composed(layout.rest(), root, all));
        while (words.find()) {
            if (MESSAGE.contains(words.group(1))) {
                return null;
            }
            ClassInfo converter = converter(words.group(1), root);
            if (converter != null) {
                all.addAll(replacements.of(converter, false));
            }
        }
        return all;
    }

    /** A pattern without what converters of one's own are given in parentheses, {@code %hidden(%msg)}: they replace in it. */
    private String composed(String pattern, XmlElement root, List<Replacements.Replacement> into) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        Matcher words = WORD.matcher(pattern);
        while (words.find(at)) {
            int close = LayoutPattern.end(pattern, words.end());
            ClassInfo converter = close < 0 ? null : converter(words.group(1), root);
            rest.append(pattern, at, converter == null ? words.end() : words.start());
            at = converter == null ? words.end() : close + 1;
            if (converter != null) {
                into.addAll(replacements.of(converter, false));
            }
        }
        return rest.append(pattern, at, pattern.length()).toString();
    }

    private @Nullable ClassInfo converter(String word, XmlElement root) {
        for (XmlElement rule :
                root.all().filter(each -> each.isNamed("conversionRule")).toList()) {
            if (rule.attribute("conversionWord").equals(word)) {
                String type =
                        rule.attribute("class").isEmpty() ? rule.attribute("converterClass") : rule.attribute("class");
                return world.find(type, null);
            }
        }
        return annotated("ConverterKeys", "value", word);
    }

    private @Nullable ClassInfo annotated(String annotation, String attribute, String wanted) {
        for (ClassInfo info : world.sourceClasses()) {
            for (AnnotationUse use : info.annotations()) {
                Object value =
                        use.simpleName().equals(annotation) ? use.values().get(attribute) : null;
                if (wanted.equals(value) || value instanceof List<?> list && list.contains(wanted)) {
                    return info;
                }
            }
        }
        return null;
    }
}

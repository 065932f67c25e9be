package io.github.piiflow.generated;

import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeUse;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The log annotations: each adds {@code private static final <Logger> log}. */
final class LombokLogField {
    private static final Map<String, String> LOGGERS = loggers();

    private final LombokType view;

    LombokLogField(LombokType view) {
        this.view = view;
    }

    void add() {
        LOGGERS.forEach((annotation, logger) -> {
            if (view.has(annotation) && Members.field(view.declaration(), "log") == null) {
                add(logger);
            }
        });
    }

    private void add(String logger) {
        view.declaration()
                .add(new FieldDecl(
                        "log",
                        TypeUse.of(logger),
                        EnumSet.of(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL),
                        List.of(),
                        false,
                        null,
                        view.declaration().span()));
    }

    private static Map<String, String> loggers() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("lombok.extern.slf4j.Slf4j", "org.slf4j.Logger");
        all.put("lombok.CustomLog", "org.slf4j.Logger"); // what lombok.config says is one of its wrappers mostly
        all.put("lombok.extern.slf4j.XSlf4j", "org.slf4j.ext.XLogger");
        all.put("lombok.extern.log4j.Log4j", "org.apache.log4j.Logger");
        all.put("lombok.extern.log4j.Log4j2", "org.apache.logging.log4j.Logger");
        all.put("lombok.extern.java.Log", "java.util.logging.Logger");
        all.put("lombok.extern.apachecommons.CommonsLog", "org.apache.commons.logging.Log");
        all.put("lombok.extern.jbosslog.JBossLog", "org.jboss.logging.Logger");
        all.put("lombok.extern.flogger.Flogger", "com.google.common.flogger.FluentLogger");
        return all;
    }
}

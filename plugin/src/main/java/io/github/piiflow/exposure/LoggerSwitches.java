package io.github.piiflow.exposure;

import io.github.piiflow.configuration.Configuration;
import io.github.piiflow.configuration.LoggerLevel;
import io.github.piiflow.rule.Switch;
import io.github.piiflow.rule.Switch.Level;
import java.util.List;

/** Switches that are levels of loggers, in files of the configuration or set by the code. */
final class LoggerSwitches {
    private final Configuration configuration;
    private final Reach reach;
    private final Told told;
    private final List<CodeSettings.Found> levels;

    LoggerSwitches(Configuration configuration, CodeSettings code, Reach reach, Told told) {
        this.configuration = configuration;
        this.reach = reach;
        this.told = told;
        this.levels = code.levels();
    }

    void look(Switch one) {
        configuration.scopes().forEach(scope -> loggers(one, scope));
        loggersInCode(one);
    }

    private void loggers(Switch one, String scope) {
        List<LoggerLevel> levels = configuration.loggers(scope);
        for (String name : one.names()) {
            LoggerLevel nearest = null;
            for (LoggerLevel level : levels) {
                boolean covers = level.logger().isEmpty() && one.at() != Level.INFO
                        || name.equals(level.logger())
                        || name.startsWith(level.logger() + ".");
                boolean nearer = nearest == null
                        || level.logger().length() > nearest.logger().length();
                boolean louder = nearest != null
                        && level.logger().length() == nearest.logger().length()
                        && level(level, scope).compareTo(level(nearest, scope)) < 0;
                if (covers && (nearer || louder)) {
                    nearest = level;
                }
            }
            if (nearest != null
                    && level(nearest, scope).compareTo(one.at()) <= 0
                    && (!nearest.logger().isEmpty() || reach.isUsed(one, name, scope))
                    && !reach.isOfOtherVersion(one, scope)) {
                told.report(one, reach.everything(one, scope), Told.site(name, nearest.place()));
            }
        }
    }

    private Level level(LoggerLevel logger, String scope) {
        Level loudest = Level.OFF;
        for (String text : configuration.expanded(logger.level(), scope)) {
            Level level = Level.of(text);
            loudest = level.compareTo(loudest) < 0 ? level : loudest;
        }
        return loudest;
    }

    private void loggersInCode(Switch one) {
        for (CodeSettings.Found set : levels) {
            for (String name : one.names()) {
                boolean covers = name.equals(set.name()) || name.startsWith(set.name() + ".");
                if (covers && !set.name().isEmpty() && Level.of(set.value()).compareTo(one.at()) <= 0) {
                    told.report(
                            one,
                            reach.everything(one, Reach.scope(set.unit())),
                            Told.site(name, set.at().span(), set.unit().method()));
                    break;
                }
            }
        }
    }
}

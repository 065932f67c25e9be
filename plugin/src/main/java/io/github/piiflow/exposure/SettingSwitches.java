package io.github.piiflow.exposure;

import io.github.piiflow.configuration.Configuration;
import io.github.piiflow.configuration.Setting;
import io.github.piiflow.rule.Switch;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Switches that are settings, in files of the configuration or set by the code as properties of the system. */
final class SettingSwitches {
    private final Configuration configuration;
    private final Reach reach;
    private final Told told;
    private final List<CodeSettings.Found> properties;
    private final Map<String, Map<Setting, String[]>> keys = new HashMap<>();

    SettingSwitches(Configuration configuration, CodeSettings code, Reach reach, Told told) {
        this.configuration = configuration;
        this.reach = reach;
        this.told = told;
        this.properties = code.properties();
    }

    void look(Switch one) {
        configuration.scopes().forEach(scope -> settings(one, scope));
        settingsInCode(one);
    }

    private void settings(Switch one, String scope) {
        List<String[]> names = one.names().stream().map(SettingKeys::parts).toList();
        for (Map.Entry<Setting, String[]> each : keys(scope).entrySet()) {
            Setting setting = each.getKey();
            if (SettingKeys.isAny(names, each.getValue())
                    && isOn(one, setting, scope)
                    && !reach.isOfOtherVersion(one, scope)) {
                told.report(
                        one,
                        reach.ofClient(one, SettingKeys.client(names, each.getValue()), scope),
                        Told.site(setting.key(), setting.place()));
            }
        }
    }

    private void settingsInCode(Switch one) {
        List<String[]> names = one.names().stream().map(SettingKeys::parts).toList();
        for (CodeSettings.Found set : properties) {
            if (SettingKeys.isAny(names, SettingKeys.parts(set.name()))
                    && isOn(one, set.value())
                    && !reach.isOfOtherVersion(one, Reach.scope(set.unit()))) {
                told.report(
                        one,
                        reach.ofClient(
                                one, SettingKeys.client(names, SettingKeys.parts(set.name())), Reach.scope(set.unit())),
                        Told.site(set.name(), set.at().span(), set.unit().method()));
            }
        }
    }

    /** The settings of a scope with the parts of their keys: each of many switches asks for all of them. */
    private Map<Setting, String[]> keys(String scope) {
        return keys.computeIfAbsent(scope, any -> {
            Map<Setting, String[]> all = new LinkedHashMap<>();
            configuration.settings(scope).forEach(setting -> all.put(setting, SettingKeys.parts(setting.key())));
            return all;
        });
    }

    private boolean isOn(Switch one, Setting setting, String scope) {
        return configuration.expanded(setting.value(), scope).stream().anyMatch(value -> isOn(one, value));
    }

    private static boolean isOn(Switch one, String value) {
        boolean is = one.is().isEmpty() || one.is().stream().anyMatch(value.strip()::equalsIgnoreCase);
        boolean contains = one.contains().isEmpty()
                || one.contains().stream()
                        .anyMatch(part -> SettingKeys.plain(value).contains(SettingKeys.plain(part)));
        return is && contains;
    }
}

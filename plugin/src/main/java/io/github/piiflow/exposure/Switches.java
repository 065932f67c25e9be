package io.github.piiflow.exposure;

import io.github.piiflow.binding.Bodies;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Catalog;
import io.github.piiflow.configuration.Configuration;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.Rules;
import io.github.piiflow.rule.Switch;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the switches that make a library log what passes through it, where that is personal. */
public final class Switches {
    private final SettingSwitches settings;
    private final LoggerSwitches loggers;
    private final CallSwitches calls;

    private Switches(Configuration configuration, Bodies bodies, CodeSettings code, Reach reach, Told told) {
        this.settings = new SettingSwitches(configuration, code, reach, told);
        this.loggers = new LoggerSwitches(configuration, code, reach, told);
        this.calls = new CallSwitches(bodies, reach, told);
    }

    /**
     * A flow for each data type that passes a switch which is on.
     *
     * @param flows what leaves anywhere
     * @param visible by scope, the other scopes that its configuration holds for, too
     */
    public static List<TaintFlow> on(
            World world,
            Catalog catalog,
            Rules rules,
            Configuration configuration,
            List<TaintFlow> flows,
            Map<String, Set<String>> visible) {
        Reach reach = new Reach(world, catalog, rules, configuration, flows, visible);
        Told told = new Told();
        Bodies bodies = new Bodies(world);
        CodeSettings code = new CodeSettings(bodies, rules.vocabulary());
        Switches switches = new Switches(configuration, bodies, code, reach, told);
        rules.switches().forEach(switches::look);
        return told.flows();
    }

    private void look(Switch one) {
        switch (one.kind()) {
            case CALL -> one.names().forEach(name -> calls.calls(one, name));
            case CONSTANT -> one.names().forEach(name -> calls.constants(one, name));
            case SETTING -> settings.look(one);
            case LOGGER -> loggers.look(one);
        }
    }
}

package io.github.piiflow.recipient;

import io.github.piiflow.binding.Bodies;
import io.github.piiflow.binding.Bodies.Unit;
import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.Instr;
import io.github.piiflow.configuration.Configuration;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.Recipient;
import io.github.piiflow.rule.Rules;
import io.github.piiflow.rule.SinkKind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Names the recipients of flows that leave to a host. */
public final class Recipients {
    /** Recipient of what does not leave the machine. */
    public static final String LOOPBACK = "localhost";

    private final Rules rules;
    private final Predicate<String> own;
    private final Bodies code;
    private final Addresses addresses;
    private final DeclaredClients clients;
    private final Applications applications;
    private final Map<SinkSite, Optional<String>> known = new HashMap<>();

    private Recipients(World world, Configuration configuration, Rules rules, Predicate<String> own) {
        this.rules = rules;
        this.own = own;
        this.code = new Bodies(world);
        SettingsOf settings = new SettingsOf(world, configuration);
        this.addresses = new Addresses(code, settings);
        this.applications = new Applications(configuration, rules.frameworks().applicationNames());
        this.clients = new DeclaredClients(code, settings, addresses, applications);
    }

    /**
     * The flows with their recipients: a vendor of the catalogue, else the host; one of one's own only if it can be no other.
     * What cannot be resolved has none.
     *
     * @param own which hosts are one's own
     */
    public static List<TaintFlow> named(
            List<TaintFlow> flows, World world, Configuration configuration, Rules rules, Predicate<String> own) {
        Recipients recipients = new Recipients(world, configuration, rules, own);
        return flows.stream().map(recipients::named).toList();
    }

    private TaintFlow named(TaintFlow flow) {
        SinkSite site = flow.sink();
        if (site.kind() != SinkKind.HTTP || site.recipient() != null) {
            return flow;
        }
        Optional<String> recipient = known.computeIfAbsent(site, each -> Optional.ofNullable(recipient(each)));
        return recipient.isEmpty()
                ? flow
                : new TaintFlow(
                        flow.element(),
                        flow.state(),
                        flow.steps(),
                        site.to(recipient.get()),
                        flow.confidence(),
                        flow.others());
    }

    private @Nullable String recipient(SinkSite site) {
        Set<String> hosts = new LinkedHashSet<>();
        boolean open = false;
        for (String text : texts(site)) {
            String host = Hosts.of(text);
            open |= host == null;
            if (host != null) {
                hosts.add(host);
            }
        }
        for (String host : hosts) {
            if (!own.test(host) && !Hosts.isInHouse(host) && !applications.have(host)) {
                return vendor(host);
            }
        }
        if (open || hosts.isEmpty()) {
            return null;
        }
        return hosts.stream().filter(own).findFirst().orElse(LOOPBACK);
    }

    private String vendor(String host) {
        for (Recipient recipient : rules.recipients().values()) {
            if (recipient.hosts().contains(host)) {
                return recipient.id();
            }
        }
        Recipient nearest = null;
        int length = 0;
        for (Recipient recipient : rules.recipients().values()) {
            for (String pattern : recipient.hosts()) {
                if (pattern.length() > length && Recipient.isHost(pattern, host)) {
                    nearest = recipient;
                    length = pattern.length();
                }
            }
        }
        return nearest == null ? host : nearest.id();
    }

    private Set<String> texts(SinkSite site) {
        ClassInfo client = declared(site);
        if (client != null) {
            return clients.of(client);
        }
        Set<String> texts = new LinkedHashSet<>();
        for (ClassInfo info : code.world().sourceClasses()) {
            if (info.name().equals(site.enclosingClass())
                    && info.file() != null
                    && info.file().path().equals(site.place().file())) {
                for (MethodInfo method : info.methods()) {
                    if (method.name().equals(site.enclosingMethod())) {
                        add(site, method, texts);
                    }
                }
            }
        }
        return texts;
    }

    /** The interface that a call without a body was made on. */
    private @Nullable ClassInfo declared(SinkSite site) {
        int dot = site.api().lastIndexOf('.');
        ClassInfo info = dot < 0 ? null : code.world().find(site.api().substring(0, dot), null);
        return info != null && info.origin() == ClassInfo.Origin.SOURCE && info.isAbstract() ? info : null;
    }

    private void add(SinkSite site, MethodInfo method, Set<String> texts) {
        Unit unit = code.unit(method);
        for (Instr instr : unit == null ? List.<Instr>of() : unit.instructions()) {
            if (unit != null && instr.span() == site.place().span() && isApi(instr, site.api())) {
                texts.addAll(addresses.sentTo(instr, Addresses.Place.of(unit)));
            }
        }
    }

    private static boolean isApi(Instr instr, String api) {
        return instr instanceof Instr.Call call
                ? api.endsWith("." + call.name())
                : instr instanceof Instr.New && api.startsWith("new ");
    }
}

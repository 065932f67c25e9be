package io.github.piiflow.recipient;

import io.github.piiflow.binding.Bodies;
import io.github.piiflow.binding.Bodies.Unit;
import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.Instr;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses of clients that are only declared, as interfaces: in their annotations, in the configuration, or where they are made. */
final class DeclaredClients {
    private static final List<String> ADDRESS = List.of("url", "baseUri", "baseUrl", "uri", "value");
    private static final List<String> NAME = List.of("name", "value", "configKey", "contextId", "id");

    private final Bodies code;
    private final SettingsOf settings;
    private final Addresses addresses;
    private final Applications applications;

    DeclaredClients(Bodies code, SettingsOf settings, Addresses addresses, Applications applications) {
        this.code = code;
        this.settings = settings;
        this.addresses = addresses;
        this.applications = applications;
    }

    Set<String> of(ClassInfo client) {
        Set<String> texts = new LinkedHashSet<>();
        for (AnnotationUse annotation : client.annotations()) {
            ADDRESS.forEach(attribute -> add(annotation.values().get(attribute), client, texts));
        }
        for (AnnotationUse annotation : texts.isEmpty() ? client.annotations() : List.<AnnotationUse>of()) {
            for (String attribute : NAME) {
                if (annotation.values().get(attribute) instanceof String name) {
                    addAbsolute(settings.valuesAbout(name, client), texts);
                }
            }
        }
        if (texts.isEmpty()) {
            addAbsolute(settings.valuesAbout(client.name(), client), texts);
        }
        if (texts.isEmpty()) {
            made(client, texts);
        }
        if (texts.isEmpty()) {
            named(client, texts);
        }
        return texts;
    }

    private void add(@Nullable Object value, ClassInfo client, Set<String> texts) {
        if (value instanceof String text) {
            Set<String> expanded = settings.expanded(text, client);
            addAbsolute(expanded, texts);
        }
    }

    private static void addAbsolute(Set<String> found, Set<String> texts) {
        found.stream().filter(Hosts::isAbsolute).forEach(texts::add);
    }

    /** An application of the same scan, by the name under which it registers. */
    private void named(ClassInfo client, Set<String> texts) {
        for (AnnotationUse annotation : client.annotations()) {
            for (String attribute : NAME) {
                if (annotation.values().get(attribute) instanceof String name) {
                    settings.expanded(name, client).stream()
                            .filter(applications::have)
                            .forEach(each -> texts.add("http://" + each));
                }
            }
        }
    }

    /** {@code factory.create(Client.class)}: the factory has the address. */
    private void made(ClassInfo client, Set<String> texts) {
        for (MethodInfo method : code.mentioning(client.simpleName())) {
            Unit unit = code.unit(method);
            for (Instr instr : unit == null ? List.<Instr>of() : unit.instructions()) {
                if (unit != null && instr instanceof Instr.Call call && takes(call, client, unit)) {
                    addAbsolute(addresses.call(call, Addresses.Place.of(unit)), texts);
                }
            }
        }
    }

    private boolean takes(Instr.Call call, ClassInfo client, Unit unit) {
        for (int argument : call.args()) {
            for (Instr definition : unit.definitions().getOrDefault(argument, List.of())) {
                if (definition instanceof Instr.ClassLiteral literal
                        && code.world()
                                        .resolve(literal.type(), unit.method().owner(), unit.method())
                                        .classInfo()
                                == client) {
                    return true;
                }
            }
        }
        return false;
    }
}

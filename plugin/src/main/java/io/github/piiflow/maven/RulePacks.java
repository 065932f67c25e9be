package io.github.piiflow.maven;

import java.io.IOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The resources of the plugin as each module sees it: one that adds rule packs to the plugin's dependencies has a class
 * loader of its own.
 */
final class RulePacks extends ClassLoader {
    private final List<ClassLoader> loaders;

    RulePacks(Collection<ClassLoader> loaders) {
        super(RulePacks.class.getClassLoader());
        this.loaders = List.copyOf(loaders);
    }

    @Override
    public @Nullable URL getResource(String name) {
        for (ClassLoader loader : loaders) {
            URL resource = loader.getResource(name);
            if (resource != null) {
                return resource;
            }
        }
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Map<String, URL> resources = new LinkedHashMap<>(); // by text: comparing URLs may ask the network
        for (ClassLoader loader : loaders) {
            for (URL resource : Collections.list(loader.getResources(name))) {
                resources.putIfAbsent(resource.toExternalForm(), resource);
            }
        }
        return Collections.enumeration(resources.values());
    }
}

package io.github.piiflow.configuration;

import io.github.piiflow.symbol.Place;

/**
 * One value of a configuration file.
 *
 * @param key dotted, as written
 * @param value as written, placeholders included
 * @param place the line of the key
 */
public record Setting(String key, String value, Place place) {}

package io.github.piiflow.configuration;

import io.github.piiflow.symbol.Place;

/**
 * The level of a logger as a configuration file sets it.
 *
 * @param logger its name, empty for the root
 * @param level as written
 */
public record LoggerLevel(String logger, String level, Place place) {}

package io.github.piiflow.code;

import io.github.piiflow.symbol.Place;

/**
 * Something in a file that could not be read.
 *
 * @param message what was expected and found, for the user
 * @param recovered whether the rest of the file was still analysed
 */
public record ParseProblem(Place place, String message, boolean recovered) {}

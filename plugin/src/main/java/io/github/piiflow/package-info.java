/**
 * piiflow finds personal data that leaves Java code unprotected.
 *
 * <p>The way the data takes, one package per step:
 *
 * <ol>
 *   <li>{@code ast} turns source files into syntax trees and lowers them to {@code code};
 *   <li>{@code binding} resolves names and types, with whatever class path there is;
 *   <li>{@code generated} adds the members that annotation processors will write;
 *   <li>{@code catalog} says which declarations are personal data, and why;
 *   <li>{@code mapping} knows what serialisers and mappers read of objects;
 *   <li>{@code dataflow} follows them to the places where they leave;
 *   <li>{@code recipient} names who receives it there, {@code exposure} what the configuration of libraries adds or masks;
 *   <li>{@code persistence} judges the columns they are stored in;
 *   <li>{@code finding} turns flows into what the user is told, once and stably;
 *   <li>{@code report} writes it, one sub-package per format.
 * </ol>
 *
 * <p>Around them stand {@code symbol} (the shared words), {@code configuration} (settings beside the source), {@code rule} (what is looked for), {@code scan} (the main
 * path) and {@code maven} (the way in).
 */
@NullMarked
package io.github.piiflow;

import org.jspecify.annotations.NullMarked;

/**
 * What the configuration of libraries exposes: switches in code and configuration files that make a library log what passes
 * through it, and what logging set-ups mask before it is written. Works on what the analysis found.
 */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.exposure;

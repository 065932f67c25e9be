/**
 * Who receives what leaves: hosts, resolved backwards from the place where data leaves through constants, joined texts, builders,
 * fields and configuration; and the vendors they belong to. Works on the few places that data reaches, after the analysis.
 */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.recipient;

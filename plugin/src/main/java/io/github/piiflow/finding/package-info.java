/** Flow to finding: severity, confidence, identity, advice; what the user is told, once, stably. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.finding;

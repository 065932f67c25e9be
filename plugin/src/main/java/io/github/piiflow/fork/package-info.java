/**
 * A scan in a Java process of its own. A scan is one pass over much code: what the optimising compiler of the JVM does for
 * it takes longer than it saves, but only a process of one's own can do without it.
 */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.fork;

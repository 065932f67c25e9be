/** What a developer reads in the build's output. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.report.console;

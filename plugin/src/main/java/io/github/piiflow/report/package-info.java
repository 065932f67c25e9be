/** What every report is made of, and the interface each of them implements. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.report;

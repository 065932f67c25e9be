/** The own format: everything a scan found, versioned. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.report.json;

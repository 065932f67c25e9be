/** SARIF 2.1.0, in the profile that GitHub code scanning takes. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.report.sarif;

/** A summary for a pull request. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.report.markdown;

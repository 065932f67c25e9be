/** One page for people, that works from disk and without scripts. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.report.html;

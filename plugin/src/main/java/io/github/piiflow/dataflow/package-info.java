/** How personal data moves: summaries of methods, bottom-up over the call graph, and the flows they close. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.dataflow;

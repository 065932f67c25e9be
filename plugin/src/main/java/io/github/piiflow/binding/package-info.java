/** Names and types resolved with an incomplete class path; the class hierarchy; what stayed unknown. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.binding;

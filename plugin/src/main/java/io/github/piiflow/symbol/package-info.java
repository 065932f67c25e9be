/** Names and places: the words every other package uses, plain records. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.symbol;

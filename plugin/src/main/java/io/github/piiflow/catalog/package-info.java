/** Which declarations of the analysed source are personal data, and why. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.catalog;

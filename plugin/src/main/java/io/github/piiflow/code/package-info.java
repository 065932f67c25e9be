/** The small language the analysis sees: declarations and bodies in three-address form, free of any parser. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.code;

/** Tests of the data; that the loader understands it is tested in the plugin. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.rules;

/** What to look for: data types, API rows, policy; read from YAML packs and matched against names. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.rule;

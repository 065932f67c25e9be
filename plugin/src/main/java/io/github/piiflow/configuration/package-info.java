/**
 * The configuration files beside the source: read safely, never evaluated. Settings by key from {@code application.yml},
 * {@code .properties} and their like, with all profiles at once; logging set-ups from XML; and the switches in both that make a
 * library write personal data.
 */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.configuration;

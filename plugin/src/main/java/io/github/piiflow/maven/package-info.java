/** The way in: goals, their parameters, and how the outcome ends the build. The only package that knows Maven. */
@NullMarked
package io.github.piiflow.maven;

import org.jspecify.annotations.NullMarked;

/**
 * Step 1: source files are parsed and lowered at once to {@code code}; the syntax trees do not leave this package.
 *
 * <p>{@link io.github.piiflow.ast.Parser} is the way in. One file goes through {@code FileReader} (bytes to text),
 * {@code SyntaxReader} (text to tree), {@code Recovery} if that failed, and {@code FileLowering}. Types are lowered by
 * {@code TypeLowering}, each body by a {@code BodyLowering} and its parts, one for a family of syntax.
 */
@NullMarked
package io.github.piiflow.ast;

import org.jspecify.annotations.NullMarked;

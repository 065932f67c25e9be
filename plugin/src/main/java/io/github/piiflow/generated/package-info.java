/**
 * Members that the compiler, or a code generator behind an annotation, will add: the only place that knows such tools by
 * name.
 */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.generated;

/** What serialisers and mappers read of the classes of the source: properties, their converters and protections, by annotations. */
@NullMarked
package io.github.piiflow.mapping;

import org.jspecify.annotations.NullMarked;

/** Which fields are columns of a database, and whether what they hold is protected there. */
@NullMarked
package io.github.piiflow.persistence;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.github.piiflow.catalog;

import org.jspecify.annotations.NullMarked;

/** The main path: from source folders to findings and reports. The only way in for embedders. */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.scan;

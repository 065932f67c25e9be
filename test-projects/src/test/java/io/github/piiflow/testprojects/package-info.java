/** Runs whole Maven projects with the plugin as just built, the way a user would. */
@NullMarked
package io.github.piiflow.testprojects;

import org.jspecify.annotations.NullMarked;

package io.github.piiflow.testprojects;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** For tests that look at what is found; switched by {@code testprojects.findings} in the pom. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@EnabledIfSystemProperty(named = "testprojects.findings", matches = "true")
@interface WithFindings {}

package io.github.piiflow.rule;

import java.util.List;
import java.util.Set;

/**
 * What frameworks and libraries are called, where that says nothing about data.
 *
 * @param tests classes and packages that only a test imports
 * @param testModules last words of the names of modules whose code only tests run
 * @param testClasses first words of the names of classes that make data to try things with
 * @param applicationNames settings with the name under which other applications find one
 * @param cacheSerialisers types with the method that writes what a declared cache keeps, {@code Type.method}
 * @param quiet annotations, or packages of such that end in a dot, for whose sake nobody calls what they stand on
 * @param tools simple names of types that work with data, or show it, and hold none that they are named after
 */
public record Frameworks(
        List<String> tests,
        Set<String> testModules,
        Set<String> testClasses,
        List<String> applicationNames,
        List<String> cacheSerialisers,
        Set<String> quiet,
        Set<String> tools) {
    static final Frameworks NONE =
            new Frameworks(List.of(), Set.of(), Set.of(), List.of(), List.of(), Set.of(), Set.of());

    /** Copies the collections. */
    public Frameworks {
        tests = List.copyOf(tests);
        testModules = Set.copyOf(testModules);
        testClasses = Set.copyOf(testClasses);
        applicationNames = List.copyOf(applicationNames);
        cacheSerialisers = List.copyOf(cacheSerialisers);
        quiet = Set.copyOf(quiet);
        tools = Set.copyOf(tools);
    }
}

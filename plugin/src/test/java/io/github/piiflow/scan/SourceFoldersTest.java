package io.github.piiflow.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFoldersTest {

    @TempDir
    Path folder;

    @Test
    void sourceRootStandsAboveThePackage() throws IOException {
        write("app/src/main/java/com/acme/A.java", "package com.acme;");
        write("app/src/main/java/com/acme/deep/B.java", "package com.acme.deep;");
        write("lib/com/acme/A.java", "/* package wrong; */ package com . acme;");

        assertThat(names(false)).containsExactly("app/src/main/java", "lib");
    }

    @Test
    void unnamedPackageAndDisagreeingFolderAreTheirOwnRoot() throws IOException {
        write("A.java", "class A {}");
        write("odd/B.java", "package com.acme;");

        assertThat(names(false)).containsExactly(".", "odd");
    }

    @Test
    void annotationsMayStandBeforeThePackage() throws IOException {
        write("x/com/acme/package-info.java", "/** Doc; package doc; */\n@Deprecated package com.acme;");

        assertThat(names(false)).containsExactly("x");
    }

    @Test
    void buildOutputIsPassedOverButPackagesOfThatNameAreNot() throws IOException {
        write("src/com/acme/target/A.java", "package com.acme.target;");
        write("target/generated-sources/com/acme/B.java", "package com.acme;");
        write("build/tmp/com/acme/C.java", "package com.acme;");
        write("node_modules/x/D.java", "class D {}");
        write(".git/E.java", "class E {}");

        assertThat(names(false)).containsExactly("src");
    }

    @Test
    void testsAreReadOnRequest() throws IOException {
        write("a/src/main/java/com/acme/A.java", "package com.acme;");
        write("a/src/test/java/com/acme/ATest.java", "package com.acme;");
        write("a/src/integrationTest/java/com/acme/AIT.java", "package com.acme;");

        assertThat(names(false)).containsExactly("a/src/main/java");
        assertThat(names(true)).containsExactly("a/src/integrationTest/java", "a/src/main/java", "a/src/test/java");
        assertThat(modules(true).get(2).dependsOn()).containsExactly("a/src/main/java");
    }

    @Test
    void testsHaveUsualFolders() throws IOException {
        for (String name : List.of("e2e", "it", "integrationTest", "functionalTest", "testFixtures", "jmh", "smoke")) {
            write("a/src/" + name + "/java/com/acme/B.java", "package com.acme;");
        }
        write("a/src/main/java/com/acme/it/A.java", "package com.acme.it;");
        write("b/src/smoke/Fire.java", "package smoke;");
        write("c/src/client/java/com/acme/C.java", "package com.acme;");

        assertThat(names(false)).containsExactly("a/src/main/java", "b/src", "c/src/client/java");
    }

    @Test
    void gradleSaysWhatIsTests() throws IOException {
        write("a/build.gradle", """
                plugins { id 'java' }
                sourceSets {
                    main { java { srcDir "src/main/java"; srcDir 'src/it/java' } } // test { java { srcDir 'src/more/java' } }
                    test {
                        java {
                            srcDir "src/client/java"
                            include "**/*.java"
                        }
                        resources { srcDir "src/more" }
                    }
                    contract { compileClasspath += sourceSets.main.output + sourceSets.test.output }
                    desk
                    loads
                }
                configurations { loadsImplementation.extendsFrom testImplementation; deskImplementation.extendsFrom implementation }
                """);
        for (String name : List.of("main", "client", "it", "contract", "desk", "loads")) {
            write("a/src/" + name + "/java/com/acme/A.java", "package com.acme;");
        }

        assertThat(names(false)).containsExactly("a/src/desk/java", "a/src/it/java", "a/src/main/java");
    }

    @Test
    void gradleSaysSoInKotlin() throws IOException {
        write("build.gradle.kts", """
                subprojects {
                    sourceSets {
                        create("browser") {
                            compileClasspath += sourceSets["test"].output
                        }
                        create("desk") { java.srcDir("desk/java") }
                    }
                }
                testing {
                    suites {
                        val test by getting(JvmTestSuite::class) { useJUnitJupiter() }
                        register<JvmTestSuite>("journeys") { dependencies { implementation(project()) } }
                        val loads by registering(JvmTestSuite::class) {
                            sources { java { setSrcDirs(listOf("loads")) } }
                        }
                    }
                }
                sourceSets.named("test") { java.setSrcDirs(listOf("tests", "$projectDir/more")) }
                """);
        for (String root : List.of(
                "tests",
                "more",
                "desk/java",
                "src/journeys/java",
                "src/loads/java",
                "b/src/browser/java",
                "b/src/desk/java")) {
            write(root + "/com/acme/A.java", "package com.acme;");
        }

        assertThat(names(false)).containsExactly("b/src/desk/java", "desk/java");
        assertThat(names(true)).contains("tests", "more", "src/journeys/java", "b/src/browser/java");
    }

    @Test
    void missingLibrariesAreTold() throws IOException {
        write("A.java", "class A {}");
        Path jar = Files.createFile(folder.resolve("there.jar"));
        Path gone = folder.resolve("gone.jar");

        SourceModule module = SourceFolders.modules(List.of(folder), List.of(jar, gone), UTF_8, false)
                .get(0);

        assertThat(module.classPath()).containsExactly(jar);
        assertThat(module.missingLibraries()).containsExactly(gone.toString());
    }

    private List<String> names(boolean tests) throws IOException {
        return modules(tests).stream().map(SourceModule::name).toList();
    }

    private List<SourceModule> modules(boolean tests) throws IOException {
        return SourceFolders.modules(List.of(folder), List.of(), UTF_8, tests);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

package io.github.piiflow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may use whom. A package that is missing here, or uses what its row does not list, fails the build. */
class PackageRulesTest {

    private static final String ROOT = "io.github.piiflow";

    private static final Map<String, Row> TABLE = table(
            row("symbol"),
            row("rule").uses("symbol").libraries("org.snakeyaml"),
            row("code").uses("symbol"),
            row("ast").uses("code", "symbol").libraries("com.github.javaparser"),
            row("binding").uses("code", "symbol").libraries("org.objectweb.asm"),
            row("generated").uses("ast", "binding", "code", "symbol"),
            row("catalog").uses("binding", "code", "rule", "symbol"),
            row("mapping").uses("binding", "code", "rule", "symbol"),
            row("dataflow").withSubPackages().uses("binding", "catalog", "code", "mapping", "rule", "symbol"),
            row("persistence").uses("binding", "catalog", "code", "dataflow", "mapping", "rule", "symbol"),
            row("configuration").uses("symbol").libraries("org.snakeyaml"),
            row("recipient").uses("binding", "code", "configuration", "dataflow", "rule", "symbol"),
            row("exposure").uses("binding", "catalog", "code", "configuration", "dataflow", "rule", "symbol"),
            row("finding").uses("dataflow", "catalog", "code", "rule", "symbol"),
            row("report")
                    .uses("finding", "dataflow", "catalog", "rule", "symbol")
                    .libraries("com.fasterxml.jackson.core"),
            row("report.console").uses("report", "finding", "dataflow", "catalog", "rule", "symbol"),
            row("report.html").uses("report", "finding", "dataflow", "catalog", "rule", "symbol"),
            row("report.json")
                    .uses("report", "finding", "dataflow", "catalog", "rule", "symbol")
                    .libraries("com.fasterxml.jackson.core"),
            row("report.markdown").uses("report", "finding", "dataflow", "catalog", "rule", "symbol"),
            row("report.sarif")
                    .uses("report", "finding", "dataflow", "catalog", "rule", "symbol")
                    .libraries("com.fasterxml.jackson.core"),
            row("scan").usesAllBut("fork", "maven"),
            row("fork").uses("scan", "report"),
            row("maven")
                    .uses("fork", "scan", "rule")
                    .libraries("org.apache.maven", "org.eclipse.aether", "javax.inject"));

    /** What every package may use. */
    private static final List<String> PLATFORM =
            List.of("java", "javax.xml", "org.w3c.dom", "org.xml.sax", "org.jspecify");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(ROOT);

    @Test
    void everyPackageIsInTheTable() {
        Set<String> unknown = CLASSES.stream()
                .map(PackageRulesTest::packageOf)
                .filter(name -> !name.isEmpty() && rowOf(name) == null)
                .collect(toCollection(TreeSet::new));

        assertThat(unknown).as("packages without a row in the table").isEmpty();
    }

    @Test
    void everyPackageUsesOnlyWhatItsRowAllows() {
        classes().should(useOnlyWhatTheirRowAllows()).allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void noCycles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(each -> each.getName())
                .collect(toCollection(TreeSet::new));

        assertThat(unmarked).as("packages without @NullMarked package-info").isEmpty();
    }

    private static ArchCondition<JavaClass> useOnlyWhatTheirRowAllows() {
        return new ArchCondition<>("use only what the row of their package allows") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    if (!allowed(user, dependency.getTargetClass().getBaseComponentType())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean allowed(JavaClass user, JavaClass used) {
        Row row = rowOf(packageOf(user));
        if (!isIn(used.getPackageName(), ROOT)) {
            return used.isPrimitive()
                    || Stream.concat(PLATFORM.stream(), row == null ? Stream.empty() : row.libraries.stream())
                            .anyMatch(library -> isIn(used.getPackageName(), library));
        }
        Row usedRow = rowOf(packageOf(used));
        return row != null && usedRow != null && (row.equals(usedRow) || row.mayUse(usedRow.name));
    }

    /** Empty for the root package, which holds nothing but its description. */
    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static @Nullable Row rowOf(String name) {
        Row exact = TABLE.get(name);
        if (exact != null || !name.contains(".")) {
            return exact;
        }
        Row outer = rowOf(name.substring(0, name.lastIndexOf('.')));
        return outer != null && outer.subPackages ? outer : null;
    }

    private static boolean isIn(String name, String tree) {
        return name.equals(tree) || name.startsWith(tree + ".");
    }

    private static Map<String, Row> table(Row... rows) {
        return Arrays.stream(rows).collect(toUnmodifiableMap(Row::name, Function.identity()));
    }

    private static Row row(String name) {
        return new Row(name, Set.of(), false, Set.of(), false);
    }

    /** One line of the table; {@code packages} are those it may use or, with {@code allBut}, those it may not. */
    private record Row(String name, Set<String> packages, boolean allBut, Set<String> libraries, boolean subPackages) {

        Row uses(String... allowed) {
            return new Row(name, Set.of(allowed), false, libraries, subPackages);
        }

        Row usesAllBut(String... forbidden) {
            return new Row(name, Set.of(forbidden), true, libraries, subPackages);
        }

        Row libraries(String... allowed) {
            return new Row(name, packages, allBut, Set.of(allowed), subPackages);
        }

        Row withSubPackages() {
            return new Row(name, packages, allBut, libraries, true);
        }

        boolean mayUse(String other) {
            return packages.contains(other) != allBut;
        }
    }
}

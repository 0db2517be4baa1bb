package io.sqledge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Packages follow the data: a stage knows the stages below it and never one above. */
class PackagesTest {

    /** Package to those it may use, besides itself and what is not ours. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("error", Set.of()),
            Map.entry("pgtype", Set.of("error")),
            Map.entry("catalog", Set.of("error", "pgtype")),
            Map.entry("pgwire", Set.of("error", "pgtype")),
            Map.entry("sql", Set.of("error", "pgtype", "catalog")),
            Map.entry("replica", Set.of("error", "pgtype", "catalog")),
            Map.entry("upstream", Set.of("error", "pgtype", "pgwire")),
            Map.entry("replication", Set.of("error", "pgtype", "catalog", "replica")),
            Map.entry("session", Set.of("error", "pgtype", "catalog", "pgwire", "sql", "replica", "upstream")),
            Map.entry("config", Set.of("error")),
            Map.entry("demo", Set.of("error", "config")),
            Map.entry("status", Set.of("error", "pgtype", "replica", "replication")));

    private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.sqledge");

    @Test
    void everyPackageIsListed() {
        assertThat(classes.stream().map(c -> top(c.getPackageName())).filter(p -> !p.isEmpty()).distinct())
                .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }

    @Test
    void stagesUseOnlyTheStagesBelowThem() {
        MAY_USE.forEach((name, allowed) -> {
            List<String> forbidden = new ArrayList<>();
            MAY_USE.keySet().stream().filter(other -> !other.equals(name) && !allowed.contains(other))
                    .forEach(other -> forbidden.add("io.sqledge." + other + ".."));
            noClasses().that().resideInAPackage("io.sqledge." + name + "..").should().dependOnClassesThat()
                    .resideInAnyPackage(forbidden.toArray(String[]::new)).allowEmptyShould(true).check(classes);
        });
    }

    private static String top(String packageName) {
        String inside = packageName.replaceFirst("^io\\.sqledge\\.?", "");
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }
}

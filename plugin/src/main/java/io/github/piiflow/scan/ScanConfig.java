package io.github.piiflow.scan;

import io.github.piiflow.rule.Confidence;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to scan, and how. What is empty is left to {@code piiflow.yml}, then to the rule packs, then to the defaults.
 *
 * @param root paths in all outputs are relative to this folder
 * @param modules what to scan, in the order of the build
 * @param userFile {@code piiflow.yml}; must exist if given
 * @param rulePacks where rule packs are looked for, the built-in one included
 * @param includes globs over paths relative to the root; empty for all
 * @param excludes globs over paths relative to the root
 * @param includeTests whether source of tests is read
 * @param threads how many threads may work, at least 1
 * @param version piiflow's version, for the reports
 */
public record ScanConfig(
        Path root,
        List<SourceModule> modules,
        Optional<Path> userFile,
        ClassLoader rulePacks,
        List<String> includes,
        List<String> excludes,
        boolean includeTests,
        int threads,
        Optional<FailOn> failOn,
        Optional<Confidence> minConfidence,
        Optional<Set<Format>> formats,
        String version,
        Progress progress)
        implements Serializable {
    /** Copies the collections. */
    public ScanConfig {
        modules = List.copyOf(modules);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        formats = formats.map(Set::copyOf);
    }

    /** Starts with everything left open. */
    public static Builder builder(Path root) {
        return new Builder(root);
    }

    /** Collects what differs from the defaults. */
    public static final class Builder {
        private final Path root;
        private List<SourceModule> modules = List.of();
        private @Nullable Path userFile;
        private ClassLoader rulePacks = ScanConfig.class.getClassLoader();
        private List<String> includes = List.of();
        private List<String> excludes = List.of();
        private boolean includeTests;
        private int threads = Runtime.getRuntime().availableProcessors();
        private @Nullable FailOn failOn;
        private @Nullable Confidence minConfidence;
        private @Nullable Set<Format> formats;
        private String version = "unknown";
        private Progress progress = Progress.NONE;

        private Builder(Path root) {
            this.root = root.toAbsolutePath().normalize();
        }

        public Builder modules(List<SourceModule> value) {
            modules = value;
            return this;
        }

        public Builder userFile(@Nullable Path value) {
            userFile = value;
            return this;
        }

        public Builder rulePacks(ClassLoader value) {
            rulePacks = value;
            return this;
        }

        public Builder includes(List<String> value) {
            includes = value;
            return this;
        }

        public Builder excludes(List<String> value) {
            excludes = value;
            return this;
        }

        public Builder includeTests(boolean value) {
            includeTests = value;
            return this;
        }

        public Builder threads(int value) {
            threads = value;
            return this;
        }

        public Builder failOn(@Nullable FailOn value) {
            failOn = value;
            return this;
        }

        public Builder minConfidence(@Nullable Confidence value) {
            minConfidence = value;
            return this;
        }

        public Builder formats(@Nullable Set<Format> value) {
            formats = value;
            return this;
        }

        public Builder version(String value) {
            version = value;
            return this;
        }

        public Builder progress(Progress value) {
            progress = value;
            return this;
        }

        public ScanConfig build() {
            return new ScanConfig(
                    root,
                    modules,
                    Optional.ofNullable(userFile),
                    rulePacks,
                    includes,
                    excludes,
                    includeTests,
                    threads,
                    Optional.ofNullable(failOn),
                    Optional.ofNullable(minConfidence),
                    Optional.ofNullable(formats),
                    version,
                    progress);
        }
    }
}

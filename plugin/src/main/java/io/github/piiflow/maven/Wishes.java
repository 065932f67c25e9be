package io.github.piiflow.maven;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What one module wants, checked when the module comes, so that a mistake is told early.
 *
 * @param values by parameter; only types of the JDK, see {@link Reactor}
 */
record Wishes(Map<String, Object> values) {
    static final String SKIP = "skip";
    static final String ENCODING = "encoding";
    static final String PACKS = "packs";
    static final String FAIL_ON = "failOn";
    static final String MIN_CONFIDENCE = "minConfidence";
    static final String FORMATS = "formats";
    static final String OUTPUT = "outputDirectory";
    static final String CONFIG = "config";
    static final String THREADS = "threads";
    static final String INCLUDES = "includes";
    static final String EXCLUDES = "excludes";
    static final String INCLUDE_TESTS = "includeTests";
    static final String FORK = "fork";
    static final String JVM_ARGS = "jvmArgs";

    static Builder builder() {
        return new Builder();
    }

    /** The same wishes, as far as the properties of a module do not differ. */
    Wishes in(MavenProject module, Properties ofUser) {
        Map<String, Object> changed = new HashMap<>(values);
        Properties own = module.getProperties();
        if (Boolean.parseBoolean(own.getProperty("piiflow.skip")) && ofUser.getProperty("piiflow.skip") == null) {
            changed.put(SKIP, true);
        }
        String encoding = own.getProperty("project.build.sourceEncoding");
        if (encoding != null && ofUser.getProperty("piiflow.encoding") == null) {
            changed.put(ENCODING, encoding);
        }
        return new Wishes(changed);
    }

    /** Throws if a value is wrong. */
    Wishes checked() throws MojoExecutionException {
        Parameters.failOn(text(FAIL_ON));
        Parameters.minConfidence(text(MIN_CONFIDENCE));
        Parameters.formats(list(FORMATS));
        Parameters.threads(threads());
        Parameters.encoding(text(ENCODING));
        return this;
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    @Nullable
    String text(String name) {
        return (String) values.get(name);
    }

    /** Empty if nothing is said. */
    List<String> list(String name) {
        List<?> list = (List<?>) values.getOrDefault(name, List.of());
        return list.stream().map(String::valueOf).toList();
    }

    @Nullable
    Integer threads() {
        return (Integer) values.get(THREADS);
    }

    Charset encoding() throws MojoExecutionException {
        return Parameters.encoding(text(ENCODING));
    }

    ClassLoader packs() {
        Object loader = values.get(PACKS);
        return loader instanceof ClassLoader given ? given : Wishes.class.getClassLoader();
    }

    /** Leaves out what is null. */
    static final class Builder {
        private final Map<String, Object> values = new HashMap<>();

        Builder with(String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value);
            }
            return this;
        }

        Wishes build() {
            return new Wishes(Map.copyOf(values));
        }
    }
}

package io.github.piiflow.fork;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Collection;

/** Where a class loader has its classes from. */
final class ClassPathOf {
    private ClassPathOf() {}

    /** Adds the jars and folders of a loader; false if they are not known. */
    static boolean add(ClassLoader loader, Collection<String> classPath) {
        if (!(loader instanceof URLClassLoader known)) {
            return false;
        }
        try {
            for (URL url : known.getURLs()) {
                classPath.add(Path.of(url.toURI()).toString());
            }
            return true;
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return false;
        }
    }
}

/**
 * The main path: from source folders to findings and reports. The only way in for embedders; knows nothing of Maven.
 *
 * <pre>{@code
 * Scan scan = Scan.prepare(ScanConfig.builder(root).modules(modules).build());
 * Result result = scan.run();
 * Reports.write(result, scan.formats(), output);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package io.github.piiflow.scan;

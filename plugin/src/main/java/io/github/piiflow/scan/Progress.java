package io.github.piiflow.scan;

/** Is told how far a scan has come; called from several threads. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (step, done, total) -> {};

    /**
     * Some part is done.
     *
     * @param step what is being done, as a user would say it
     */
    void at(String step, int done, int total);
}

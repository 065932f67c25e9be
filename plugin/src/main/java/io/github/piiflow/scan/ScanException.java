package io.github.piiflow.scan;

/** The scan cannot be done as asked. The message says what is wrong, where, and what to do about it. */
public final class ScanException extends Exception {
    private static final long serialVersionUID = 1;

    public ScanException(String message) {
        super(message);
    }

    public ScanException(String message, Throwable cause) {
        super(message, cause);
    }
}

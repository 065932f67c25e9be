package io.github.piiflow.rule;

/** A text within a rule file is not understood. */
final class SyntaxProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final int offset;

    /**
     * A mistake in a text.
     *
     * @param offset index of the character where it is
     */
    SyntaxProblem(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }

    /** The same mistake in a text of which the parsed one is a part. */
    SyntaxProblem shifted(int by) {
        return new SyntaxProblem(offset + by, String.valueOf(getMessage()));
    }
}

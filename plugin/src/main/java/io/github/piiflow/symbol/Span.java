package io.github.piiflow.symbol;

/**
 * A stretch of one source file packed into a {@code long}: start line (20 bits), start column (12), end line (20), end
 * column (12). Lines and columns count from 1; larger values are clamped, 0 means unknown. Packed because every
 * instruction carries one.
 */
public final class Span {
    /** No position known. */
    public static final long NONE = 0;

    private static final int MAX_LINE = (1 << 20) - 1;
    private static final int MAX_COLUMN = (1 << 12) - 1;

    private Span() {}

    /** Packs a stretch; the end is inclusive. */
    public static long of(int line, int column, int endLine, int endColumn) {
        return (long) Math.min(line, MAX_LINE) << 44
                | (long) Math.min(column, MAX_COLUMN) << 32
                | (long) Math.min(endLine, MAX_LINE) << 12
                | Math.min(endColumn, MAX_COLUMN);
    }

    /** First line, from 1; 0 if unknown. */
    public static int line(long span) {
        return (int) (span >>> 44);
    }

    /** First column, from 1; 0 if unknown. */
    public static int column(long span) {
        return (int) (span >>> 32) & MAX_COLUMN;
    }

    /** Last line, inclusive. */
    public static int endLine(long span) {
        return (int) (span >>> 12) & MAX_LINE;
    }

    /** Last column, inclusive. */
    public static int endColumn(long span) {
        return (int) span & MAX_COLUMN;
    }
}

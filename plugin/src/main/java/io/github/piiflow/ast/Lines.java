package io.github.piiflow.ast;

import java.util.Arrays;

/** Where the lines of a text begin. */
final class Lines {
    private int[] starts = new int[64];
    private int count;
    private final int length;

    Lines(String text) {
        length = text.length();
        add(0);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n'))) {
                add(i + 1);
            }
        }
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    /** The line, from 1, in which an offset stands. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int columnAt(int offset) {
        return offset - starts[lineAt(offset) - 1] + 1;
    }

    /** The offset behind a line and its end. */
    int endOf(int line) {
        return line < count ? starts[line] : length;
    }

    int offset(int line, int column) {
        return line > count ? length : Math.min(length, starts[Math.max(0, line - 1)] + Math.max(0, column - 1));
    }
}

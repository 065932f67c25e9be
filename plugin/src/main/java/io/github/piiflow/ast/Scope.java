package io.github.piiflow.ast;

import java.util.Arrays;

/** The variables that are visible, newest last. */
final class Scope {
    private String[] names = new String[8];
    private int[] registers = new int[8];
    private int size;

    /** Variables taken out of sight for a while. */
    static final class Hidden {
        private final String[] names;
        private final int[] registers;

        private Hidden(String[] names, int[] registers) {
            this.names = names;
            this.registers = registers;
        }
    }

    int mark() {
        return size;
    }

    void reset(int mark) {
        size = mark;
    }

    void declare(String name, int register) {
        if (name.equals("_")) {
            return;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            registers = Arrays.copyOf(registers, size * 2);
        }
        names[size] = name;
        registers[size++] = register;
    }

    /** The register of the newest variable with that name, {@link Code#NONE} if there is none. */
    int find(String name) {
        for (int i = size - 1; i >= 0; i--) {
            if (names[i].equals(name)) {
                return registers[i];
            }
        }
        return Code.NONE;
    }

    /** Takes the names since the mark away. */
    Hidden hide(int mark) {
        Hidden hidden = new Hidden(Arrays.copyOfRange(names, mark, size), Arrays.copyOfRange(registers, mark, size));
        size = mark;
        return hidden;
    }

    void show(Hidden hidden) {
        for (int i = 0; i < hidden.names.length; i++) {
            declare(hidden.names[i], hidden.registers[i]);
        }
    }
}

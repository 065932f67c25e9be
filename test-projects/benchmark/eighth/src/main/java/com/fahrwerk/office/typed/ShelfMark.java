package com.fahrwerk.office.typed;

public record ShelfMark(String value) {
    @Override
    public String toString() {
        return value;
    }
}

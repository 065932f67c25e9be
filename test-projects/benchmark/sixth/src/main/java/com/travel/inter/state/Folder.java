package com.travel.inter.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Field names that say nothing. */
public class Folder {
    protected String first;
    protected String second;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Object> slots = new LinkedHashMap<>();

    public Folder() {
    }

    public Folder(String first, String second) {
        this.first = first;
        this.second = second;
    }

    public Folder(Folder other) {
        this(other.first, other.second);
    }

    public Folder first(String value) {
        first = value;
        return this;
    }

    public Folder second(String value) {
        second = value;
        return this;
    }

    public String getFirst() {
        return first;
    }

    public String getSecond() {
        return second;
    }

    public void swap() {
        String kept = first;
        first = second;
        second = kept;
    }

    public void note(String text) {
        notes.add(text);
    }

    public List<String> getNotes() {
        return notes;
    }

    public void slot(String key, Object value) {
        slots.put(key, value);
    }

    public Object slot(String key) {
        return slots.get(key);
    }
}

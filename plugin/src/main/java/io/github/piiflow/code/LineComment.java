package io.github.piiflow.code;

/** A comment that speaks to piiflow ({@code piiflow:ignore ...}), with its line from 1 and its text from {@code piiflow:} on. */
public record LineComment(int line, String text) {}

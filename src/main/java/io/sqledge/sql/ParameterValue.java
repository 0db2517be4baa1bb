package io.sqledge.sql;

/** A parameter as Bind carries it; {@code bytes} null is NULL. */
public record ParameterValue(boolean binary, byte[] bytes) { }

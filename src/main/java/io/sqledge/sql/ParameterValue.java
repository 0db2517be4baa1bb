package io.sqledge.sql;

/**
 * A parameter's value as Bind carries it.
 *
 * @param binary its format code: 1, not 0
 * @param bytesOrNull null for SQL NULL
 */
public record ParameterValue(boolean binary, byte[] bytesOrNull) { }

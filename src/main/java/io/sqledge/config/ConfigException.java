package io.sqledge.config;

/** A setting is wrong. The message names it, its value (never a password's) and what was expected. */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConfigException(String message) {
        super(message);
    }

    static ConfigException of(String name, String value, String expected) {
        return new ConfigException(name + ": invalid value \"" + value + "\", expected " + expected);
    }
}

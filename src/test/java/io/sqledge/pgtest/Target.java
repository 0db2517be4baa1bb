package io.sqledge.pgtest;

/** A server to speak to as {@code user}, who gets in without a password. */
public record Target(String name, String host, int port, String user, String database) {

    @Override
    public String toString() {
        return name;
    }
}

package io.sqledge.pgtype;

import java.util.List;

/**
 * A type and values to prove it with.
 *
 * @param declaration as in CREATE TABLE: {@code numeric(10,2)}
 * @param inputs texts that PostgreSQL's input function reads
 */
record TypeCase(String declaration, List<String> inputs) {

    @Override
    public String toString() {
        return declaration;
    }
}

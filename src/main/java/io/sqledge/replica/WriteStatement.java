package io.sqledge.replica;

import java.util.BitSet;

/**
 * A statement with parameters. Where a text is expected for sure it says {@value #TEXT_PARAMETER}, and the UTF-8 bytes are bound as
 * a blob, which SQLite takes as they are: the driver binds text by way of a String only.
 *
 * @param utf8 parameters, from 0, that are written as {@value #TEXT_PARAMETER}; never changed
 */
public record WriteStatement(String sql, BitSet utf8) {

    static final String TEXT_PARAMETER = "CAST(? AS TEXT)";

    /** Builds the text of one statement and counts its parameters. */
    public static final class Builder {

        private final StringBuilder sql = new StringBuilder();
        private final BitSet utf8 = new BitSet();
        private int parameters;

        public Builder append(String text) {
            sql.append(text);
            return this;
        }

        /** @param text whether only NULL and texts are going to be bound */
        public Builder parameter(boolean text) {
            utf8.set(parameters++, text);
            sql.append(text ? TEXT_PARAMETER : "?");
            return this;
        }

        public WriteStatement build() {
            return new WriteStatement(sql.toString(), utf8);
        }
    }
}

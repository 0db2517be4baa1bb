package io.sqledge.replication.pgoutput;

import java.util.List;

/** TupleData: Int16 number of columns, each one byte of kind and, for 't' and 'b', Int32 length and bytes. */
public record Tuple(List<Value> values) {

    public Tuple {
        values = List.copyOf(values);
    }

    public sealed interface Value { }

    /** 'n': NULL; in a key tuple also every column outside the key. */
    public enum Absent implements Value {
        NULL,
        /** 'u': a TOASTed value that did not change and is not sent. The stored one stays. */
        UNCHANGED
    }

    /** 't': the type's output text. The bytes belong to the message and must not be changed. */
    public record Text(byte[] bytes, int offset, int length) implements Value {
        @Override
        public String toString() {
            return new String(bytes, offset, length, java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}

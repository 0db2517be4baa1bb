package io.sqledge.pgtype;

/** Takes values in storage form, one after the other, without an object for each: what many rows are copied through. */
public interface ValueSink {

    void addNull();

    void addInteger(long value);

    /** @param utf8 copied; the caller may use the array again */
    void addText(byte[] utf8, int offset, int length);

    void add(SqliteValue value);
}

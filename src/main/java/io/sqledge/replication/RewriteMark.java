package io.sqledge.replication;

/**
 * Tells a table whose rows changed without a word in the stream: {@code ALTER TABLE t ALTER c TYPE int USING c + 1}
 * rewrites every row, keeps name, type and OID, and is not decoded. It gives the table a new file and a new
 * {@code pg_attribute} row, in one transaction. Either alone is harmless: TRUNCATE, VACUUM FULL and CLUSTER change the
 * file only (and what they change is in the stream, or nothing), SET STATISTICS the column's row only.
 *
 * @param fileNode {@code relfilenode}
 * @param columns a hash over {@code attnum} and {@code xmin} of the live columns' {@code pg_attribute} rows
 */
public record RewriteMark(long fileNode, long columns) {

    public static final RewriteMark NONE = new RewriteMark(0, 0);

    /** Whether the rows may differ although both catalogs describe the same columns. */
    public boolean mayHideRewriteSince(RewriteMark earlier) {
        return fileNode != earlier.fileNode && columns != earlier.columns;
    }

    @Override
    public String toString() {
        return fileNode + ":" + columns;
    }

    /** @throws IllegalArgumentException when the text is not that of {@link #toString} */
    public static RewriteMark parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("malformed rewrite mark \"" + text + "\"");
        }
        return new RewriteMark(Long.parseLong(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }
}

package io.sqledge.pgtype;

/**
 * What a column has ever held: bits that {@link PgType#profile} gives for each value and that the replica keeps for the
 * column, never clearing one. A statement that rests on a bit being absent checks it in the snapshot it reads.
 */
public final class ColumnProfile {

    /** NaN or an infinity: comparisons stay exact, arithmetic in SQLite does not ({@code 'NaN' + 1} is 1 there). */
    public static final int NOT_FINITE = 1;
    /** A float {@code -0}: comparisons stay exact; an expression may lose the sign, which the text shows. */
    public static final int NEGATIVE_ZERO = 2;
    /** A value whose storage form sorts elsewhere than its type says: a date before year 1 or after 9999. */
    public static final int ORDER_DIFFERS = 4;
    /** A value with an equal of other storage form: jsonb {@code 1.0}, which equals {@code 1}. */
    public static final int EQUALITY_DIFFERS = 8;

    private ColumnProfile() { }
}

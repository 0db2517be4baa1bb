package io.sqledge.sql.translate;

import io.sqledge.catalog.LetterCase;
import io.sqledge.pgtype.ArrayElements;
import io.sqledge.pgtype.ArrayType;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.analyze.TypedExpression;
import java.util.List;

/** What a client's value is besides one value to compare with. */
sealed interface Shape {

    /** One value. */
    record Single() implements Shape { }

    Shape SINGLE = new Single();

    /** An array whose elements SQLite takes apart again by {@code json_each}. */
    record Elements(ArrayType type) implements Shape {

        /**
         * @return a JSON array of integers, strings and nulls; null where an element is anything else: SQLite's reading of
         *         a JSON number with a point is not proved to give the double that was written
         */
        static SqliteValue json(List<SqliteValue> elements) {
            String json = ArrayElements.json(elements);
            return json == null ? null : SqliteValue.Text.of(json);
        }
    }

    /**
     * What becomes of a pattern's letters.
     *
     * @param asciiOnly whether none but A to Z have another case
     * @param letters the case of others, or null: then a pattern with others is not proved
     */
    record Fold(boolean upper, boolean lower, boolean asciiOnly, LetterCase letters) {

        static final Fold NONE = new Fold(false, false, true, null);

        /** Whether it is known what becomes of it. */
        boolean isKnown(String text) {
            return asciiOnly || (letters == null ? text.chars().allMatch(c -> c <= 0x7F) : of(text) != null);
        }

        String of(String text) {
            if (!upper && !lower) {
                return text;
            }
            if (!asciiOnly && letters != null) {
                return upper ? letters.upper(text) : letters.lower(text);
            }
            StringBuilder folded = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                folded.append(c > 0x7F ? c : upper ? Character.toUpperCase(c) : Character.toLowerCase(c));
            }
            return folded.toString();
        }
    }

    /**
     * A pattern of LIKE.
     *
     * @param escape code point that takes away the meaning of the next, or {@link TypedExpression.Like#NO_ESCAPE}
     */
    record Pattern(int escape, Fold fold) implements Shape {

        /** SQLITE_MAX_LIKE_PATTERN_LENGTH. */
        private static final int MOST_BYTES = 50_000;

        /**
         * Whether SQLite matches it as PostgreSQL does. One that ends in its escape is an error upstream when a match gets
         * there; U+FFFD is what SQLite takes U+FFFE and U+FFFF for.
         */
        boolean isProved(SqliteValue.Text pattern) {
            String text = pattern.string();
            if (pattern.utf8().length > MOST_BYTES || text.chars().anyMatch(c -> c > 0xFFFC) || !fold.isKnown(text)
                    || fold != Fold.NONE && Character.isLetter(escape)) {
                return false;
            }
            int[] characters = text.codePoints().toArray();
            int at = 0;
            while (at < characters.length) {
                at += characters[at] == escape ? 2 : 1;
            }
            return at == characters.length;
        }

        SqliteValue.Text folded(SqliteValue.Text pattern) {
            return fold == Fold.NONE ? pattern : SqliteValue.Text.of(fold.of(pattern.string()));
        }

        /** Empty where no character escapes, as in SQLite without the clause. */
        String escapeClause() {
            if (escape == TypedExpression.Like.NO_ESCAPE) {
                return "";
            }
            String character = Character.toString(escape);
            return " ESCAPE '" + (character.equals("'") ? "''" : character) + "'";
        }
    }
}

package io.sqledge.sql.analyze;

/**
 * The WITH queries visible at a place, the nearest first; each is analyzed once and stands wherever it is named.
 *
 * @param query null where it is a recursion; {@code recursion} is null where it is not
 */
record CommonTables(String name, AnalyzedSelect query, Recursion recursion, CommonTables outer) {

    static final CommonTables NONE = new CommonTables(null, null, null, null);

    CommonTables with(String newName, AnalyzedSelect newQuery) {
        return new CommonTables(newName, newQuery, null, this);
    }

    CommonTables with(String newName, Recursion newRecursion) {
        return new CommonTables(newName, null, newRecursion, this);
    }

    /** Null when there is none of that name. */
    CommonTables find(String wanted) {
        for (CommonTables at = this; at.outer != null; at = at.outer) {
            if (at.name.equals(wanted)) {
                return at;
            }
        }
        return null;
    }
}

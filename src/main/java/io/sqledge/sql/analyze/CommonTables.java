package io.sqledge.sql.analyze;

/** The WITH queries visible at a place, the nearest first; each is analyzed once and stands wherever it is named. */
record CommonTables(String name, AnalyzedSelect query, CommonTables outer) {

    static final CommonTables NONE = new CommonTables(null, null, null);

    CommonTables with(String newName, AnalyzedSelect newQuery) {
        return new CommonTables(newName, newQuery, this);
    }

    /** Null when there is none of that name. */
    AnalyzedSelect find(String wanted) {
        for (CommonTables at = this; at.outer != null; at = at.outer) {
            if (at.name.equals(wanted)) {
                return at.query;
            }
        }
        return null;
    }
}

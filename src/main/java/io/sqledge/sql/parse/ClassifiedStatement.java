package io.sqledge.sql.parse;

import java.util.Set;

/**
 * One statement of a text.
 *
 * @param text the statement without its semicolon
 * @param modifiesDataInWith whether a WITH query of it is an INSERT, UPDATE, DELETE or MERGE
 * @param parameterName for SET, RESET and SHOW the parameter, folded; else null
 * @param calledNames every identifier directly in front of a parenthesis, folded
 */
public record ClassifiedStatement(StatementKind kind, String text, boolean modifiesDataInWith, String parameterName,
        Set<String> calledNames) {
    public ClassifiedStatement {
        calledNames = Set.copyOf(calledNames);
    }
}

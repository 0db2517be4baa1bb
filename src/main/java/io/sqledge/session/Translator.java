package io.sqledge.session;

import io.sqledge.sql.SqlContext;
import io.sqledge.sql.Translation;
import java.util.List;

/** Translates statements for the file: {@code SqlFrontEnd::translate}. */
@FunctionalInterface
public interface Translator {

    Translation translate(String text, List<Integer> parameterOids, SqlContext context);
}

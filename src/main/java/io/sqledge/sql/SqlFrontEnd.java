package io.sqledge.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sqledge.sql.analyze.Analyzer;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.parse.RefusedException;
import io.sqledge.sql.parse.SqlParser;
import io.sqledge.sql.translate.SelectTranslator;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * From a statement's text to SQLite's, where the answer is proved equal. Safe for all threads.
 *
 * <p>What became of a text is kept, refusals too, under everything it depends on: the text, the declared types, the search
 * path and the catalog's version. An application's few statements are thus analyzed once per catalog.
 */
public final class SqlFrontEnd {

    private static final Logger LOG = Logger.getLogger(SqlFrontEnd.class);
    /** Characters of text and plan kept, about two bytes each with what hangs on them. */
    private static final long MOST_WEIGHT = 8_000_000;
    /** A text longer than this is worth no place: a bulk IN list is not asked twice. */
    private static final int LONGEST_KEPT = 100_000;

    private record Key(String text, List<Integer> parameterOids, List<String> searchPath, long catalogVersion) { }

    private final Cache<Key, Translation> plans = Caffeine.newBuilder().maximumWeight(MOST_WEIGHT)
            .weigher((Key key, Translation plan) -> 500 + 4 * key.text.length()).build();

    /**
     * Never throws for what the text says: bad SQL is declined, and Postgres explains it.
     *
     * @param parameterOids types the client declared in Parse; 0 or missing ones are inferred
     */
    public Translation translate(String text, List<Integer> parameterOids, SqlContext context) {
        if (text.length() > LONGEST_KEPT) {
            return plan(text, parameterOids, context);
        }
        Key key = new Key(text, List.copyOf(parameterOids), context.searchPath(), context.catalog().version());
        Translation known = plans.getIfPresent(key);
        if (known == null) {
            known = plan(text, key.parameterOids, context);
            plans.put(key, known);
        }
        return known;
    }

    private static Translation plan(String text, List<Integer> parameterOids, SqlContext context) {
        try {
            Analyzer analyzer = new Analyzer(context.catalog(), context.searchPath(), parameterOids);
            Analyzer.Analysis analysis = analyzer.analyze(SqlParser.parse(text));
            return new Translation.Exact(
                    new SelectTranslator(context.catalog()).translate(analysis.select(), analysis.parameterOids()));
        } catch (RefusedException refused) {
            return new Translation.Declined(refused.getMessage());
        } catch (NotProved notProved) {
            return new Translation.Declined(notProved.reason());
        } catch (StackOverflowError tooDeep) {
            return new Translation.Declined("nesting too deep");
        } catch (RuntimeException bug) {
            // Ours, but the client need not suffer from it: the upstream can answer.
            LOG.warn("statement analysis failed, relayed instead", bug);
            return new Translation.Declined("internal error");
        }
    }
}

package io.sqledge.replication;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.sql.SQLException;
import javax.net.ssl.SSLException;

/** Says what an error of the upstream means for replication, by its SQLSTATE, and what to do about it. */
public final class UpstreamErrors {

    private UpstreamErrors() { }

    /**
     * Whether waiting and trying again can help without anybody acting: lost or refused connections, a server that is
     * starting, stopping or full, locks and serialization, a cancelled wait.
     */
    public static boolean isTransient(Throwable error) {
        String state = sqlState(error);
        if (state == null) {
            return error instanceof java.io.IOException;
        }
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || state.startsWith("40")
                || state.equals("55P03") || state.equals("57014") || state.equals("55006");
    }

    /** The SQLSTATE nearest the surface, or null. */
    static String sqlState(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
            if (cause instanceof PgException pg) {
                return pg.error().sqlState().code();
            }
        }
        return null;
    }

    /** One clear message that says what to do. */
    public static PgException explain(UpstreamTarget target, SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        PgException known = switch (state) {
            case "28P01" -> PgException.fatal(SqlState.INVALID_PASSWORD,
                    "the upstream refused the password of user \"" + target.user() + "\"")
                    .hint("correct SQLEDGE_UPSTREAM_USER and SQLEDGE_UPSTREAM_PASSWORD");
            case "28000" -> PgException.fatal(SqlState.INVALID_AUTHORIZATION_SPECIFICATION,
                    "the upstream does not let user \"" + target.user() + "\" in")
                    .hint("check pg_hba.conf (replication connections included) and that the role may log in");
            case "3D000" -> PgException.fatal(SqlState.INVALID_CATALOG_NAME,
                    "the upstream has no database \"" + target.database() + "\"").hint("correct SQLEDGE_UPSTREAM_NAME");
            case "42501" -> PgException.fatal(SqlState.INSUFFICIENT_PRIVILEGE,
                    "the upstream denies user \"" + target.user() + "\" what replication needs")
                    .hint("the role needs REPLICATION (ALTER ROLE ... REPLICATION), SELECT on the tables, ownership of them"
                            + " and CREATE on the database for the publication; or name a publication made by its owner");
            case "55000" -> PgException.fatal(SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
                    "the upstream can't start logical replication")
                    .hint("set wal_level = logical on the upstream and restart it");
            case "53400" -> PgException.fatal(SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
                    "the upstream has no replication slot or walsender left")
                    .hint("raise max_replication_slots and max_wal_senders, or drop slots nobody uses");
            case "08001", "08004", "08006", "08000" -> PgException.fatal(SqlState.CANNOT_CONNECT_NOW,
                    "the upstream " + target.host() + ":" + target.port() + " can't be reached")
                    .hint(isOfEncryption(error) ? "check sslmode and sslrootcert in SQLEDGE_UPSTREAM_URL; it is tried again"
                            : "check SQLEDGE_UPSTREAM_ADDRESS and SQLEDGE_UPSTREAM_PORT; it is tried again");
            default -> PgException.error(isTransient(error) ? SqlState.CANNOT_CONNECT_NOW : SqlState.INTERNAL_ERROR,
                    "the upstream reported an error (SQLSTATE " + state + ")");
        };
        return known.detail(firstLine(error.getMessage())).causedBy(error);
    }

    private static boolean isOfEncryption(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }

    private static String firstLine(String message) {
        if (message == null) {
            return null;
        }
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}

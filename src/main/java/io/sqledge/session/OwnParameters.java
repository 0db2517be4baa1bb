package io.sqledge.session;

import io.sqledge.error.PgError;
import io.sqledge.error.Severity;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Lsn;
import io.sqledge.pgwire.ClientConnection;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Set;

/**
 * {@code SHOW sqledge.*}, answered by the session itself: one row of one text column, as SHOW does. And the errors of SET,
 * which the upstream would not find.
 */
final class OwnParameters {

    private static final String LAST_ROUTE = "last_route";
    private static final String LAST_LSN = "last_lsn";
    private static final Set<String> READ_ONLY = Set.of(LAST_ROUTE, LAST_LSN);

    private final ClientConnection client;
    private final SessionServices services;
    private final SessionOrigin origin;
    private final SessionSettings settings;
    private final AfterRelay afterRelay;
    private final Routes routes;
    private final ReplyOrder order;

    OwnParameters(Conversation parts, ReplyOrder order) {
        this.client = parts.client();
        this.services = parts.services();
        this.origin = parts.origin();
        this.settings = parts.settings();
        this.afterRelay = parts.afterRelay();
        this.routes = parts.routes();
        this.order = order;
    }

    /** Whether the session itself answers this statement. */
    boolean answersItself(StatementText statement) {
        String parameter = statement.ownParameter();
        return parameter != null && (READ_ONLY.contains(parameter) || isKnownHere(OwnSetting.of(OwnSetting.PREFIX + parameter)))
                && !origin.foreign() && order.status() != TransactionStatus.FAILED_BLOCK;
    }

    /** The same of one that was parsed here, when it comes to its use. */
    boolean answersItself(PreparedQuery query) {
        return query.isAnsweredHere() && !query.isPreparedUpstream() && answersItself(query.statementText());
    }

    /** While the answers are owed, one that was set is the upstream's to tell; one that was never set it does not know. */
    private boolean isKnownHere(OwnSetting setting) {
        return setting != null && (settings.isKnown() || !settings.mayBeChanged(setting.parameter()));
    }

    /** Why SET of one of these parameters is refused, or null. */
    PgError refusal(StatementText statement) {
        String name = origin.foreign() || order.status() == TransactionStatus.FAILED_BLOCK ? null : statement.ownParameterSet();
        if (name == null) {
            return null;
        }
        OwnSetting setting = OwnSetting.of(name);
        if (READ_ONLY.contains(name.substring(OwnSetting.PREFIX.length()))) {
            return new PgError(Severity.ERROR, SqlState.CANT_CHANGE_RUNTIME_PARAM, "parameter \"" + name + "\" cannot be changed");
        }
        if (setting == null) {
            return new PgError(Severity.ERROR, SqlState.INVALID_NAME, "invalid configuration parameter name \"" + name + "\"",
                    "\"sqledge\" is a reserved prefix.", null, 0);
        }
        SettingCommand command = SettingCommand.of(statement);
        return command == null || command.value(settings) != null ? null
                : new PgError(Severity.ERROR, SqlState.INVALID_PARAMETER_VALUE, "invalid value for parameter \"" + name + "\": \""
                        + command.given() + "\"", null, setting.hint(), 0);
    }

    String value(StatementText statement) {
        return switch (statement.ownParameter()) {
            case LAST_ROUTE -> routes.last().toString();
            case LAST_LSN -> services.position().view().timeline() + ":" + Lsn.max(services.token().position(), afterRelay.position());
            default -> settings.own(OwnSetting.of(OwnSetting.PREFIX + statement.ownParameter()));
        };
    }

    static Buffer description(String parameter, List<Boolean> binaryResults) {
        return Replies.textColumnDescription("sqledge." + parameter, Description.isBinary(binaryResults, 0));
    }

    /** @param value null when the row was given before */
    void answer(String value, String parameter, List<Boolean> binaryResults, boolean withDescription) {
        if (withDescription) {
            client.write(description(parameter, binaryResults));
        }
        if (value != null) {
            client.write(Replies.textRow(List.of(value)));
        }
        client.write(Replies.commandComplete("SHOW"));
    }
}
